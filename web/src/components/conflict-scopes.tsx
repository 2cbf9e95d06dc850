/** What sources say of conflicts: of the region itself, then inside and around it, each under the place it holds for. */
import type { ConflictScope } from '#domain/views/region-claims-view.ts';
import type { Named } from '#domain/views/pieces.ts';
import { ClaimText } from './claim-text.tsx';
import './conflict-scopes.css';
import { useText } from '../i18n/use-text.ts';

function ScopeLabel({
  scope: { region, scope, figures },
  here,
}: {
  readonly scope: ConflictScope;
  readonly here: string;
}) {
  const { t, name, word } = useText();
  const place = { place: name(region), kind: word('regionKind', region.kind), here };
  if (scope === 'own') {
    return figures.length === 0 ? t('regionSaid.conflictsNone', place) : t('regionSaid.conflictsOwn', place);
  }
  if (scope === 'inside') return t('regionSaid.conflictsInside', place);
  if (figures.length === 0) return t('regionSaid.conflictsAroundSaid', place);
  return region.kind === 'country' ? t('regionSaid.conflictsNational', place) : t('regionSaid.conflictsAround', place);
}

interface Props {
  readonly region: Named;
  readonly scopes: readonly ConflictScope[];
}

/** One row a place; nothing where no source speaks of conflicts anywhere near. */
export function ConflictScopes({ region, scopes }: Props) {
  const { name } = useText();
  if (!scopes.some(({ figures, others }) => figures.length + others.length > 0)) return null;
  return (
    <ul className="rows">
      {scopes.map((scope) => (
        <li key={scope.region.id}>
          <span className="scope-label">
            <ScopeLabel scope={scope} here={name(region)} />
          </span>
          <ul className="scope-claims">
            {[...scope.figures, ...scope.others].map((claim) => (
              <li key={claim.id}>
                <ClaimText claim={claim} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
