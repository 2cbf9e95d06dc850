/** The whole picture of a region, before filters: its nodes, the strands between them, and whom each group gathers. */
import type { AskedTime } from '../asked-time.ts';
import type { FactIndex } from '../fact-index.ts';
import { byText } from '../ordering.ts';
import { organisationRef } from '../names.ts';
import { currentEvidence } from '../asked-time.ts';
import type { DatedStatement } from '../statement.ts';
import type { OrganisationRef } from '../views/pieces.ts';
import { regionScope, workspaceScope, type InScope, type RegionScope } from './region-scope.ts';
import { currentStrands, type Strand } from './strands.ts';

export interface BaseOrganisation extends InScope {
  readonly ref: OrganisationRef;
  readonly mandates: readonly string[];
  readonly themes: readonly string[];
  /** Groups that it sits in or has documented contact with. */
  readonly groups: ReadonlySet<string>;
}

export interface NetworkBase {
  /** By id, in the order of ids. */
  readonly organisations: ReadonlyMap<string, BaseOrganisation>;
  readonly groups: ReadonlySet<string>;
  /** The groups that stay when a filter takes their last line. */
  readonly own: ReadonlySet<string>;
  /** The strands between nodes of the picture. */
  readonly strands: readonly Strand[];
}

function mandatesOf(index: FactIndex, organisation: string, time: AskedTime): string[] {
  const held = index.mandatesOf.get(organisation).filter((fact) => currentEvidence([fact], time).length > 0);
  return [...new Set(held.map((fact) => fact.mandate))].sort(byText);
}

function describe(index: FactIndex, id: string, scope: InScope, time: AskedTime): BaseOrganisation {
  const mandates = mandatesOf(index, id, time);
  const themes = mandates.flatMap((mandate) => index.mandates.get(mandate)?.theme ?? []);
  const groups = currentStrands(index, time)
    .at.get(id)
    .filter(({ relation }) => relation === 'membership' || relation === 'engagement')
    .map(({ to }) => to);
  return {
    ...scope,
    ref: organisationRef(index, id),
    mandates,
    themes: [...new Set(themes)].sort(byText),
    groups: new Set(groups),
  };
}

/**
 * Groups of the scope that are drawn: the region's own and those opened, and of the linked ones those with a line to an
 * organisation; a link between groups alone would fill the picture with names of groups that nobody on it sits in.
 */
function drawnGroups(
  { own, linked }: { readonly own: ReadonlySet<string>; readonly linked: ReadonlySet<string> },
  strands: readonly Strand[],
): Set<string> {
  const toOrganisations = strands.filter(({ relation }) => relation !== 'group-link');
  const ends = new Set(toOrganisations.flatMap(({ from, to }) => [from, to]));
  return new Set([...own, ...[...linked].filter((id) => ends.has(id))].sort(byText));
}

/** Strands whose both ends are among the nodes. */
export function strandsAmong(strands: readonly Strand[], has: (id: string) => boolean): Strand[] {
  return strands.filter(({ from, to }) => from !== to && has(from) && has(to));
}

/** The picture of a scope with nothing left out. */
export function baseOf(index: FactIndex, scope: RegionScope, time: AskedTime): NetworkBase {
  const organisations = new Map(
    [...scope.organisations]
      .sort(([a], [b]) => byText(a, b))
      .map(([id, inScope]) => [id, describe(index, id, inScope, time)] as const),
  );
  const isNode = (id: string): boolean => organisations.has(id) || scope.own.has(id) || scope.linked.has(id);
  const strands = strandsAmong(currentStrands(index, time).all, isNode);
  const groups = drawnGroups(scope, strands);
  const drawn = strandsAmong(strands, (id) => organisations.has(id) || groups.has(id));
  return { organisations, groups, own: scope.own, strands: drawn };
}

/**
 * The picture of a region with nothing left out, neighbours of `expand` included; without a region, that of the whole
 * workspace.
 */
export function networkBase(
  index: FactIndex,
  region: string | undefined,
  expand: readonly string[],
  time: AskedTime,
): NetworkBase {
  const scope = region === undefined ? workspaceScope(index, time) : regionScope(index, region, expand, time);
  return baseOf(index, scope, time);
}

/** The statements that hold an organisation in the picture: of its presence and of its strands. */
export function evidenceByOrganisation(base: Pick<NetworkBase, 'organisations'>, strands: readonly Strand[]) {
  const evidence = new Map<string, DatedStatement[]>();
  for (const [id, { statements }] of base.organisations) evidence.set(id, [...statements]);
  for (const { from, to, statement } of strands) {
    evidence.get(from)?.push(statement);
    evidence.get(to)?.push(statement);
  }
  return evidence;
}
