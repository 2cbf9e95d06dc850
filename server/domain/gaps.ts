/** The gap list: organisations that are influential or needed and have no sufficient documented contact (methods.md, Gap). */
import { currentEvidence, newestDate, type AskedTime } from './asked-time.ts';
import { asFarAsShown } from './audience/as-far-as-shown.ts';
import { coverageOf, type CoverageChoice } from './coverage.ts';
import { engagementThrough, engagementWith, engagementWithLinked, marksFrom } from './engagement.ts';
import type { FactIndex } from './fact-index.ts';
import { filterGaps, gapChoices, type GapFilter } from './gap-filter.ts';
import { gapNotes } from './gap-notes.ts';
import { gapOrder, sharedRanks } from './gap-order.ts';
import * as because from './gap-reasons/gap-reasons.ts';
import { groupRef, mandateRef, organisationRef } from './names.ts';
import { neighboursOf } from './neighbours.ts';
import { competitionRanks } from './ranks.ts';
import { hasInfluence, influenceOf, interviewsIn, saidIn, type Said } from './said.ts';
import { sourcesOf } from './sources-of.ts';
import { isStale, staleAfterYears } from './staleness.ts';
import type { CoverageView, CoveredRole } from './views/coverage-view.ts';
import type { GapItem, GapOrder, GapsView } from './views/gaps-view.ts';
import type { Reason } from './views/pieces.ts';

export interface GapsChoice extends CoverageChoice, GapFilter {
  readonly order?: GapOrder | undefined;
  /** Years after which evidence is shown as stale. */
  readonly staleAfter?: number | undefined;
}

/** G = max(0, influence as said - engagement), 0 to 1; null where either is not known. */
export function gapOf(influence: number | null, engagement: number | null): number | null {
  return influence === null || engagement === null ? null : Math.max(0, influence - engagement);
}

interface Scope {
  readonly index: FactIndex;
  readonly coverage: CoverageView;
  readonly said: Said;
  /** The interviews that `said` is made from. */
  readonly heard: Readonly<Record<'recall' | 'roster', ReadonlySet<string>>>;
  readonly linkedTo: readonly string[];
  readonly time: AskedTime;
  readonly staleAfter: number;
}

function uncoveredRoles({ coverage }: Scope, organisation: string): CoveredRole[] {
  return coverage.items.filter(
    (item) =>
      item.state !== 'covered' &&
      item.state !== 'not-applicable' &&
      item.state !== 'withheld' &&
      item.candidates.some((candidate) => candidate.organisation.id === organisation),
  );
}

/** The scores behind influence as said, own house left out, of the interviews that count here. */
function answersOn({ index, heard, time }: Scope, organisation: string) {
  const scores = index.ratingsOf.get(organisation).filter(({ own, influence }) => !own && influence !== undefined);
  const of = (interviews: ReadonlySet<string>) =>
    currentEvidence(
      scores.filter(({ interview }) => interviews.has(interview)),
      time,
    );
  return { recall: of(heard.recall), roster: of(heard.roster) };
}

function reasonsFor(
  scope: Scope,
  item: Omit<GapItem, 'reasons' | 'rank' | 'latest' | 'stale'>,
  roles: readonly CoveredRole[],
): Reason[] {
  const { index, coverage, linkedTo, time } = scope;
  const { id } = item.organisation;
  const byLaw = index.mandatesOf.get(id).filter((fact) => fact.basis === 'reference');
  const mandates = [...new Set(byLaw.map((fact) => fact.mandate))].map((mandate) => mandateRef(index, mandate));
  const linkedIds = new Set(item.linked.map((engagement) => engagement.group.id));
  const others = linkedTo.filter((group) => !linkedIds.has(group)).map((group) => groupRef(index, group));
  return asFarAsShown(index, [
    ...(item.said ? because.namedByInterviews(item.said, answersOn(scope, id)) : []),
    ...(mandates.length > 0 ? [because.holdsByLaw(mandates, currentEvidence(byLaw, time))] : []),
    ...(roles.length > 0
      ? [
          because.wouldFill(
            roles.map(({ role, marks }) => ({ names: role.names, onlyCandidate: marks.includes('single-candidate') })),
            coverage.group !== null,
            roles.flatMap((role) => role.candidates.find((one) => one.organisation.id === id)?.statements ?? []),
          ),
        ]
      : []),
    item.engagement ? because.contactWith(item.engagement) : because.noGroupHere(coverage.region),
    ...because.contactThrough(item.through),
    ...because.contactWithLinked(item.linked),
    ...(item.linked.length === 0 ? because.noContactWithLinked(others, item.engagement?.value === 0) : []),
  ]);
}

function itemFor(scope: Scope, organisation: string): Omit<GapItem, 'rank'> {
  const { index, coverage, said, linkedTo, time, staleAfter } = scope;
  const group = coverage.group?.id;
  const view = said.of.get(organisation) ?? null;
  const engagement = group === undefined ? null : engagementWith(index, organisation, group, time, staleAfter);
  const roles = uncoveredRoles(scope, organisation);
  const item = {
    organisation: organisationRef(index, organisation),
    said: view,
    engagement,
    gap: gapOf(influenceOf(said, organisation), engagement?.value ?? null),
    rankDifference: null,
    dependsOnScale: false,
    roles: roles.map(({ role, state, marks }) => ({ role, state, onlyCandidate: marks.includes('single-candidate') })),
    need: roles.reduce((sum, { role }) => sum + role.weight, 0),
    through: group === undefined ? [] : engagementThrough(index, organisation, group, time, staleAfter),
    linked: engagementWithLinked(index, organisation, linkedTo, time, staleAfter),
    degree: neighboursOf(index, organisation, time).size,
    sources: sourcesOf(index, organisation).size,
    statements: roles.flatMap(
      (role) => role.candidates.find((one) => one.organisation.id === organisation)?.statements ?? [],
    ),
  };
  const reasons = reasonsFor(scope, item, roles);
  const behind = reasons.flatMap(({ statements }) => statements);
  return { ...item, latest: newestDate(behind), stale: isStale(behind, time, staleAfter), reasons };
}

/** Adds rank(E) - rank(I) among all with perceived influence, and whether the two orders disagree. */
function withRankDifferences<Item extends Omit<GapItem, 'rank'>>(items: readonly Item[], said: Said): Item[] {
  const rated = items.filter((item) => item.engagement !== null && influenceOf(said, item.organisation.id) !== null);
  const byEngagement = competitionRanks(rated.map((item) => item.engagement?.value ?? 0));
  const byInfluence = competitionRanks(rated.map((item) => influenceOf(said, item.organisation.id) ?? 0));
  const differences = new Map(
    rated.map((item, position) => [item.organisation.id, (byEngagement[position] ?? 0) - (byInfluence[position] ?? 0)]),
  );
  return items.map((item) => {
    const rankDifference = differences.get(item.organisation.id) ?? null;
    const dependsOnScale = rankDifference !== null && item.gap !== null && item.gap > 0 !== rankDifference > 0;
    return { ...item, rankDifference, dependsOnScale };
  });
}

function isGap(item: Omit<GapItem, 'rank'>, { driver, order }: Pick<GapsView, 'driver' | 'order'>): boolean {
  if (item.through.length > 0) return false;
  return item.need > 0 || (driver === 'said' && ((order === 'gap' ? item.gap : item.rankDifference) ?? 0) > 0);
}

/**
 * The gap list of a region with regard to one group. Driven by interviews where any is on file for the region, else by
 * the need for roles; a region without a group has candidates but no gap.
 * @throws AppError NOT_FOUND for an unknown region, INVALID_INPUT for a group that never stood for it
 */
export function gapsOf(index: FactIndex, region: string, choice: GapsChoice, time: AskedTime): GapsView {
  const coverage = coverageOf(index, region, choice, time);
  const said = saidIn(index, region, time);
  const linkedTo = marksFrom(index, coverage.group?.id, coverage.nationalGroup?.id, time);
  const { staleAfter = staleAfterYears } = choice;
  const idsOf = (method: 'recall' | 'roster') => new Set(interviewsIn(index, region, time, method).map(({ id }) => id));
  const heard = { recall: idsOf('recall'), roster: idsOf('roster') };
  const scope: Scope = { index, coverage, said, heard, linkedTo, time, staleAfter };
  const driver = (index.behind ? hasInfluence(said) : said.recall + said.roster > 0) ? 'said' : 'need';
  const candidates = coverage.items.flatMap((item) => item.candidates.map((candidate) => candidate.organisation.id));
  const ids = [...new Set([...candidates, ...said.of.keys()])].filter((id) => index.organisations.has(id)).sort();
  const all = withRankDifferences(
    ids.map((id) => itemFor(scope, id)),
    said,
  );
  const inTheme = new Set(candidates);
  const by = { driver, order: driver === 'said' ? (choice.order ?? 'gap') : 'gap' } as const;
  const listed = all
    .filter((item) => isGap(item, by))
    .filter((item) => choice.theme === undefined || inTheme.has(item.organisation.id));
  const wanted = filterGaps(listed, choice).sort(gapOrder(by));
  return {
    region: coverage.region,
    group: coverage.group,
    groups: coverage.groups,
    status: coverage.status,
    nationalGroup: coverage.nationalGroup,
    at: time.at,
    theme: choice.theme ?? null,
    driver,
    order: by.order,
    staleAfter,
    interviews: { recall: said.recall, roster: said.roster },
    notes: asFarAsShown(index, gapNotes(index, coverage, said, time)),
    nobody: coverage.items.filter((item) => item.state === 'nobody').map((item) => item.role),
    points: all.flatMap(({ organisation, engagement, gap }) => {
      const influence = influenceOf(said, organisation.id);
      return influence === null ? [] : [{ organisation, influence, engagement: engagement?.value ?? null, gap }];
    }),
    all: listed.length,
    choices: gapChoices(listed),
    total: wanted.length,
    items: sharedRanks(wanted, by),
  };
}
