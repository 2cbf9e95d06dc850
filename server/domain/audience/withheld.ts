/** What an audience is not shown, counted by kind. */
import type { FactIndex } from '../fact-index.ts';
import type { WorkspaceFacts } from '../facts/workspace-facts.ts';
import type { Audience } from '../vocabularies.ts';
import type { WithheldView } from '../views/withheld-view.ts';
import { audiencesWithin } from './audience-rules.ts';
import { linkEnds } from './link-ends.ts';
import { sumsShown } from './shown-sums.ts';

function statementsIn(facts: WorkspaceFacts): number {
  return linkEnds(facts).length + facts.describes.filter((row) => row.describedLabel !== 'Interview').length;
}

function interviewsOf({ facts, behind }: FactIndex): WithheldView['interviews'] {
  if (!behind) return { summed: 0, leftOut: 0, organisations: 0 };
  const { heard, full } = behind;
  const sums = sumsShown(heard);
  const shown = new Set(facts.organisations.map(({ id }) => id));
  const rated = new Set(full.facts.rates.filter(({ own }) => !own).map(({ organisation }) => organisation));
  const told = (id: string): boolean =>
    shown.has(id) && ((sums.recall.get(id)?.size ?? 0) > 0 || (sums.roster.get(id)?.size ?? 0) > 0);
  return {
    summed: heard.facts.interviews.length,
    leftOut: full.facts.interviews.length - heard.facts.interviews.length,
    organisations: [...rated].filter((id) => !told(id)).length,
  };
}

/** The counts for the audience of an index; `widest` is the most trusted audience that may be asked for. All 0 for internal. */
export function withheldOf(index: FactIndex, widest: Audience): WithheldView {
  const all = index.behind?.full.facts ?? index.facts;
  const shown = index.facts;
  const left = new Set(shown.sources.map(({ id }) => id));
  const hidden = all.sources.filter(({ id }) => !left.has(id));
  const own = hidden.filter(({ kind }) => kind === 'own-knowledge');
  const others = hidden.filter(({ kind }) => kind !== 'own-knowledge');
  const taken = (
    name: 'organisations' | 'groups' | 'regions' | 'events' | 'claims' | 'expectedRoles' | 'topics' | 'mandates',
  ) => all[name].length - shown[name].length;
  return {
    audience: index.audience,
    audiences: audiencesWithin(widest),
    sources: {
      restricted: others.filter(({ confidentiality }) => confidentiality !== 'chatham-house').length,
      chathamHouse: others.filter(({ confidentiality }) => confidentiality === 'chatham-house').length,
      ownKnowledge: own.length,
    },
    statements: statementsIn(all) - statementsIn(shown),
    organisations: taken('organisations'),
    groups: taken('groups'),
    regions: taken('regions'),
    events: taken('events'),
    claims: taken('claims'),
    expectedRoles: taken('expectedRoles'),
    topics: taken('topics'),
    mandates: taken('mandates'),
    interviews: interviewsOf(index),
  };
}
