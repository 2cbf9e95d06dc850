/** A claim in words: the source's text where it has one, else its figure with comparator and unit; its sources. */
import type { ClaimView } from '#domain/views/pieces.ts';
import { StatementMenu } from '../editing/statement-menu.tsx';
import { useText } from '../i18n/use-text.ts';
import { Citation } from './citation.tsx';
import { claimWords } from './claim-words.ts';
import { DisagreementMark } from './disagreement.tsx';

interface Props {
  readonly claim: ClaimView;
  /** Name what the claim is about before it. */
  readonly about?: boolean;
}

export function ClaimText({ claim, about = false }: Props) {
  const { lang, name } = useText();
  const words = claimWords(claim, lang);
  return (
    <>
      {about && <b>{name(claim.about)}: </b>}
      {words} {claim.disagreesWith.length > 0 && <DisagreementMark />}{' '}
      <Citation statements={claim.statements} title={words} dated />
      <StatementMenu statements={claim.statements} what={words} />
    </>
  );
}
