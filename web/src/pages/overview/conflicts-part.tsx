/** What sources say of conflicts: of the region itself, then inside and around it, each under the place it holds for. */
import type { ConflictScope } from '#domain/views/region-claims-view.ts';
import type { RegionView } from '#domain/views/region-view.ts';
import { ClaimText } from '../../components/claim-text.tsx';
import { useText } from '../../i18n/use-text.ts';

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

/** Nothing where no source speaks of conflicts anywhere near. */
export function ConflictsPart({ region }: { readonly region: RegionView }) {
  const { t, name } = useText();
  const said = region.conflictScopes.some(({ figures, others }) => figures.length + others.length > 0);
  if (!said) return null;
  return (
    <>
      <h3 className="rows-title" id="conflictos">
        {t('overview.conflicts')}
      </h3>
      <ul className="rows">
        {region.conflictScopes.map((scope) => (
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
    </>
  );
}
