/** Claims one under the other, each with its sources and a way to correct it. */
import type { ClaimView } from '#domain/views/pieces.ts';
import { ClaimText } from './claim-text.tsx';
import { useText } from '../i18n/use-text.ts';

interface Props {
  readonly claims: readonly ClaimView[];
  /** Say of each what it is: a rule, a criterion, not stated. */
  readonly named?: boolean;
}

export function ClaimRows({ claims, named = false }: Props) {
  const { word } = useText();
  return (
    <ul className="rows">
      {claims.map((claim) => (
        <li key={claim.id}>
          {named && <span className="loc aspect">{word('aspect', claim.aspect)} </span>}
          <ClaimText claim={claim} />
        </li>
      ))}
    </ul>
  );
}
