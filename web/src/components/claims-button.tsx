/** A word or figure that opens the claims that it sums up, with their statements. */
import type { ClaimView } from '#domain/views/pieces.ts';
import { claimWords } from './claim-words.ts';
import { useEvidence } from './evidence-context.ts';
import { useText } from '../i18n/use-text.ts';

interface Props {
  readonly claims: readonly ClaimView[];
  readonly label: string;
}

export function ClaimsButton({ claims, label }: Props) {
  const open = useEvidence();
  const { lang } = useText();
  const title = claims.map((claim) => claimWords(claim, lang)).join(' ');
  return (
    <button
      type="button"
      className="link-button"
      title={title}
      onClick={() => {
        open({ title, statements: claims.flatMap(({ statements }) => statements) });
      }}
    >
      {label}
    </button>
  );
}
