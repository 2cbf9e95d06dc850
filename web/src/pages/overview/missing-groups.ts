/** Which expected roles stand under which heading of "who is missing". */
import type { CoveredRole, CoverageView } from '#domain/views/coverage-view.ts';

export type MissingGroup = 'environment' | 'linked' | 'others' | 'contact';

/** Roles that are open as far as may be told, under their headings: environment, contact with a linked group only, others, in contact; empty ones left out. */
export function missingGroups({ items }: Pick<CoverageView, 'items'>): readonly {
  readonly group: MissingGroup;
  readonly roles: readonly CoveredRole[];
}[] {
  const open = items.filter(({ state }) => state !== 'covered' && state !== 'not-applicable' && state !== 'withheld');
  const groupOf = ({ role, state, marks }: CoveredRole): MissingGroup => {
    if (role.theme === 'environment') return 'environment';
    if (state === 'in-contact') return 'contact';
    return marks.includes('linked-group-only') ? 'linked' : 'others';
  };
  const order: readonly MissingGroup[] = ['environment', 'linked', 'others', 'contact'];
  return order
    .map((group) => ({ group, roles: open.filter((role) => groupOf(role) === group) }))
    .filter(({ roles }) => roles.length > 0);
}

/** How many different institutions are candidates of the roles by law or mandate only. */
export function byLaw(roles: readonly CoveredRole[]): number {
  const ids = roles.flatMap(({ candidates }) =>
    candidates.filter(({ organisation }) => organisation.reference).map(({ organisation }) => organisation.id),
  );
  return new Set(ids).size;
}
