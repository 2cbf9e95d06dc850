/** Coverage of expected roles in a region and group (methods.md, Role coverage). */
import { candidatesOf } from './candidates.ts';
import { withWithheld } from './audience/withheld-roles.ts';
import { dated, isCurrent, type AskedTime } from './asked-time.ts';
import { AppError } from './errors.ts';
import type { FactIndex } from './fact-index.ts';
import { enclosingRef, groupRef, regionRef, roleRef } from './names.ts';
import { presencesIn } from './presence.ts';
import { enclosing, groupsFor, inside, type RegionGroups } from './regions.ts';
import { byTheme } from './themes.ts';
import type { Candidate, CoverageSummary, CoverageView, CoveredRole } from './views/coverage-view.ts';
import type { CoverageMark, CoverageState } from './vocabularies.ts';

export interface CoverageChoice {
  /** One of the region's groups; by default the first. */
  readonly group?: string | undefined;
  readonly theme?: string | undefined;
}

/**
 * The group asked for, or the region's first, or undefined for a region without one at the asked time. A group that was
 * not there yet, or no more, is no error: the same question at another time has an answer.
 * @throws AppError INVALID_INPUT when the asked group never stood for the region; details as for other filters
 */
function chosenGroup(
  index: FactIndex,
  { groups }: RegionGroups,
  region: string,
  asked: string | undefined,
): string | undefined {
  if (asked === undefined) return groups[0];
  if (groups.includes(asked)) return asked;
  const places = new Set([region, ...inside(index, region)]);
  if (index.regionsOfGroup.get(asked).some((fact) => places.has(fact.region))) return undefined;
  const problem = `${asked} does not stand for region ${region}; allowed are ${groups.join(', ')}`;
  const unknown = { group: [asked] };
  throw new AppError('INVALID_INPUT', `group: ${problem}`, {
    details: { in: 'querystring', fields: [{ field: 'group', problem }], unknown, allowed: { group: groups } },
  });
}

/** State of a role by the best engagement of its candidates; a region without a group only knows or does not. */
export function stateOf(candidates: readonly Candidate[], target: number, hasGroup: boolean): CoverageState {
  if (candidates.length === 0) return 'nobody';
  if (!hasGroup) return 'known';
  const best = Math.max(...candidates.map((candidate) => candidate.engagement?.value ?? 0));
  if (best >= target) return 'covered';
  return best > 0 ? 'in-contact' : 'known';
}

function marksOf(candidates: readonly Candidate[], state: CoverageState): CoverageMark[] {
  const marks: CoverageMark[] = [];
  const every = (test: (candidate: Candidate) => boolean): boolean =>
    candidates.length > 0 && candidates.every((candidate) => test(candidate));
  if (candidates.length === 1) marks.push('single-candidate');
  if (state === 'known') {
    if (candidates.some(({ through }) => through.length > 0)) marks.push('through-part');
    if (candidates.some(({ linked }) => linked.length > 0)) marks.push('linked-group-only');
  }
  if (every(({ organisation }) => organisation.reference)) marks.push('reference-only');
  if (every(({ presence }) => presence === 'jurisdiction')) marks.push('jurisdiction-only');
  if (every(({ presence }) => presence === 'country')) marks.push('region-not-stated');
  return marks;
}

function scopeAt(index: FactIndex, role: string, region: string, time: AskedTime): CoveredRole['notApplicable'] {
  // A role without sense for a country or macro-region may well have sense in its departments; a department's holds below.
  const wide = ['country', 'macro-region'];
  const regions = [
    region,
    ...enclosing(index, region).filter((id) => !wide.includes(index.regions.get(id)?.kind ?? '')),
  ];
  const scopes = index.scopesOfRole.get(role).filter((fact) => regions.includes(fact.region));
  const current = scopes.filter((fact) => isCurrent(dated(fact, time).state));
  const [first] = current;
  if (!first) return undefined;
  const reason = first.reasonEs ?? first.reasonEn;
  return {
    statements: current.map((fact) => dated(fact, time)),
    ...(reason === undefined ? {} : { reason: { es: first.reasonEs ?? reason, en: first.reasonEn ?? reason } }),
  };
}

/**
 * Adds up states and weights; C is null without a group or without an applicable role, never 0. Roles of which the state
 * is withheld are counted apart and enter no other number.
 */
export function summarise(items: readonly CoveredRole[], hasGroup: boolean): CoverageSummary {
  const count = (state: CoverageState): number => items.filter((item) => item.state === state).length;
  const weight = (list: readonly CoveredRole[]): number => list.reduce((sum, item) => sum + item.role.weight, 0);
  const applicable = items.filter((item) => item.state !== 'not-applicable' && item.state !== 'withheld');
  const weightApplicable = weight(applicable);
  const weightCovered = weight(items.filter((item) => item.state === 'covered'));
  return {
    applicable: applicable.length,
    covered: count('covered'),
    inContact: count('in-contact'),
    known: count('known'),
    nobody: count('nobody'),
    withheld: count('withheld'),
    weightApplicable,
    weightCovered,
    coverage: hasGroup && weightApplicable > 0 ? weightCovered / weightApplicable : null,
  };
}

function byThemeAndWeight(a: CoveredRole, b: CoveredRole): number {
  return byTheme(a.role.theme, b.role.theme) || b.role.weight - a.role.weight || (a.role.id < b.role.id ? -1 : 1);
}

/**
 * State of each expected role of a region with regard to one group, environment first.
 * @throws AppError NOT_FOUND for an unknown region, INVALID_INPUT for a group that never stood for it
 */
export function coverageOf(index: FactIndex, region: string, choice: CoverageChoice, time: AskedTime): CoverageView {
  if (!index.behind) return judged(index, region, choice, time);
  const { full } = index.behind;
  regionRef(index, region);
  // Chosen, or refused, by what is shown: the first of all groups may be one that the audience must not hear of.
  const group = chosenGroup(index, groupsFor(index, region, time), region, choice.group) ?? choice.group;
  const all = judged(full, region, { group }, time);
  return judged(index, region, choice, time, (items) => withWithheld(items, all.items));
}

function judged(
  index: FactIndex,
  region: string,
  choice: CoverageChoice,
  time: AskedTime,
  finish: (items: readonly CoveredRole[]) => CoveredRole[] = (items) => [...items],
): CoverageView {
  const ref = regionRef(index, region);
  const standing = groupsFor(index, region, time);
  const group = chosenGroup(index, standing, region, choice.group);
  const presences = presencesIn(index, region, group === undefined ? [] : [group], time);
  const roles = index.facts.expectedRoles.filter((role) => choice.theme === undefined || role.theme === choice.theme);
  const items = finish(
    roles.map((role): CoveredRole => {
      const view = roleRef(index, role.id);
      const statements = index.describedBy.get(role.id).map((fact) => dated(fact, time));
      const notApplicable = scopeAt(index, role.id, region, time);
      if (notApplicable)
        return { role: view, state: 'not-applicable', marks: [], candidates: [], notApplicable, statements };
      const candidates = candidatesOf(index, role.id, { presences, group, national: standing.national, time });
      const state = stateOf(candidates, role.target, group !== undefined);
      return { role: view, state, marks: marksOf(candidates, state), candidates, statements };
    }),
  ).sort(byThemeAndWeight);
  const themes = [...new Set(items.map((item) => item.role.theme))];
  const hasGroup = group !== undefined;
  return {
    region: ref,
    group: group === undefined ? null : groupRef(index, group),
    groups: standing.groups.map((id) => groupRef(index, id)),
    status: standing.status,
    nationalGroup: standing.national === undefined ? null : groupRef(index, standing.national),
    enclosing: enclosingRef(index, standing.enclosing),
    at: time.at,
    theme: choice.theme ?? null,
    summary: summarise(items, hasGroup),
    themes: themes.map((theme) => ({
      theme,
      ...summarise(
        items.filter((item) => item.role.theme === theme),
        hasGroup,
      ),
    })),
    total: items.length,
    items,
  };
}
