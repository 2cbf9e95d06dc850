/** How pillars and kinds weigh in a group against the organisations present in the region on file. */
import type { AskedTime } from '../asked-time.ts';
import type { FactIndex } from '../fact-index.ts';
import { currentSeats, standing } from '../membership.ts';
import { organisationRef, pillarRef } from '../names.ts';
import type { BaseOrganisation } from '../network/network-base.ts';
import { byText, countBy, distinct } from '../ordering.ts';
import { ownValue } from '../own-value.ts';
import type { Named, OrganisationRef } from '../views/pieces.ts';
import type { NetworkResults } from '../views/measures-view.ts';
import { words } from '../wording.ts';

type Representation = NonNullable<NetworkResults['representation']>;
type Row = Representation['rows'][number];

/** The word for a kind without the article that it has in sentences. */
function kindNamed(kind: string): Named {
  const { es, en } = words('organisationKind', kind);
  const names = { es: es.replace(/^una? /, ''), en: en.replace(/^an? /, '') };
  return { id: kind, name: names.es, names };
}

function rowsBy(
  by: Row['by'],
  valueOf: (organisation: OrganisationRef) => string[],
  named: (id: string) => Named,
  { inGroup, present }: Record<'inGroup' | 'present', readonly OrganisationRef[]>,
  declared: Iterable<string> = [],
): Row[] {
  const counts = (list: readonly OrganisationRef[]) => countBy(list.flatMap(valueOf), (value) => value);
  const [ours, all] = [counts(inGroup), counts(present)];
  return distinct([...Object.keys(ours), ...Object.keys(all), ...declared]).map((value) => {
    const [here, there] = [ownValue(ours, value) ?? 0, ownValue(all, value) ?? 0];
    const ratio = there === 0 || inGroup.length === 0 ? null : here / inGroup.length / (there / present.length);
    return { by, value: named(value), inGroup: here, present: there, ratio };
  });
}

/** 1 - the sum of the squared shares of pillars (Blau 1977); null where nobody in the group has a pillar on file. */
function blauOf(rows: readonly Row[]): number | null {
  const counts = rows.map(({ inGroup }) => inGroup);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all === 0 ? null : 1 - counts.reduce((sum, count) => sum + (count / all) ** 2, 0);
}

/**
 * Representation in a group: its members and observers against all organisations of the region's picture that belong to
 * it (in its group, present in it, or with jurisdiction), neighbours left out, before filters; whoever sits in the group
 * is among them. A pillar of the workspace with no organisation here has a row too, without a ratio.
 */
export function representationOf(
  index: FactIndex,
  group: string,
  base: ReadonlyMap<string, BaseOrganisation>,
  time: AskedTime,
): Representation {
  const { members, observers } = standing(currentSeats(index, group, time));
  const inGroup = [...members, ...observers].map((id) => organisationRef(index, id));
  const belonging = [...base.values()].filter(({ presence }) => presence !== 'neighbour').map(({ ref }) => ref);
  const both = new Map([...belonging, ...inGroup].map((ref) => [ref.id, ref]));
  const lists = { inGroup, present: [...both.values()].sort((a, b) => byText(a.id, b.id)) };
  const pillars = rowsBy(
    'pillar',
    ({ pillar }) => (pillar === null ? [] : [pillar]),
    (id) => pillarRef(index, id),
    lists,
    index.pillars.keys(),
  );
  const kinds = rowsBy('kind', ({ kind }) => [kind], kindNamed, lists);
  return {
    inGroup: inGroup.length,
    present: lists.present.length,
    rows: [...pillars, ...kinds],
    blau: blauOf(pillars),
    absent: pillars.filter(({ inGroup: here, present }) => here === 0 && present > 0).map(({ value }) => value),
    // Whoever does not see all that is on file cannot be told that nobody is.
    nobody: index.behind ? [] : pillars.filter(({ present }) => present === 0).map(({ value }) => value),
  };
}
