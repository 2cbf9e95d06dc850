/** The collection of measures, in the order in which they are explained and stand in tables. */
import { engagement, gap } from './group/contact.ts';
import { coverage, introductions, representation } from './group/composition.ts';
import { reach } from './group/reach.ts';
import type { Measure } from './measure.ts';
import { betweenness, weightedBetweenness } from './position/betweenness.ts';
import { coordinator, gatekeeper, itinerant, liaison, representative } from './position/brokerage.ts';
import { closeness, eigenvector, pageRank } from './position/centrality.ts';
import { community, eiIndex } from './position/divisions.ts';
import { core, degree, strength } from './position/lines.ts';
import { constraint, effectiveSize } from './position/structural-holes.ts';
import { pillarDifference, scoreRange } from './said/disagreement.ts';
import { othersOnly } from './said/others-only.ts';
import { rankRange } from './said/rank-range.ts';
import { nominationShare, perceivedInfluence } from './said/recall-sums.ts';
import { rosterInfluence } from './said/roster-influence.ts';

const said = [
  perceivedInfluence,
  nominationShare,
  rosterInfluence,
  othersOnly,
  rankRange,
  scoreRange,
  pillarDifference,
];
const position = [
  degree,
  strength,
  betweenness,
  weightedBetweenness,
  closeness,
  eigenvector,
  pageRank,
  constraint,
  effectiveSize,
  core,
  community,
  coordinator,
  itinerant,
  representative,
  gatekeeper,
  liaison,
  eiIndex,
];
const group = [engagement, gap, reach, coverage, representation, introductions];

export const measures: readonly Measure[] = [...said, ...position, ...group];

/** Those with a value for each organisation: the columns of a table. */
export const columns: readonly Measure[] = measures.filter(({ about }) => about === 'organisation');

const byId = new Map(measures.map((measure) => [measure.id, measure]));

/** The measure with an id; undefined for a word that is none. */
export function measureOf(id: string): Measure | undefined {
  return byId.get(id);
}
