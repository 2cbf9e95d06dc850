/** Where sources disagree: found once for each index, looked up by what a screen is about. All readings stay. */
import { dated, type AskedTime } from './asked-time.ts';
import { claimDisagreements, growthDisagreements } from './disagreements/claim-disagreements.ts';
import type { FoundDisagreement } from './disagreements/found-disagreement.ts';
import { membershipDisagreements } from './disagreements/membership-disagreements.ts';
import { pillarDisagreements } from './disagreements/pillar-disagreements.ts';
import { tieDisagreements } from './disagreements/tie-disagreements.ts';
import type { FactIndex } from './fact-index.ts';
import { nodeRef } from './names.ts';
import { oncePerIndex } from './once-per-index.ts';
import { byText } from './ordering.ts';
import type { Disagreement } from './views/pieces.ts';

/** The kinds of disagreement that are looked for, in the order in which they are shown. */
const kinds: readonly ((index: FactIndex) => FoundDisagreement[])[] = [
  membershipDisagreements,
  claimDisagreements,
  growthDisagreements,
  pillarDisagreements,
  tieDisagreements,
];

const found = oncePerIndex((index: FactIndex) => {
  const all = kinds.flatMap((find) => find(index).sort((a, b) => byText(a.id, b.id)));
  const byNode = new Map<string, FoundDisagreement[]>();
  const bySource = new Map<string, Set<FoundDisagreement>>();
  const statements = new Set<string>();
  for (const disagreement of all) {
    for (const id of new Set(disagreement.about)) {
      const known = byNode.get(id);
      if (known) known.push(disagreement);
      else byNode.set(id, [disagreement]);
    }
    for (const { source, id } of disagreement.readings.flatMap((reading) => reading.facts)) {
      statements.add(id);
      bySource.set(source, (bySource.get(source) ?? new Set()).add(disagreement));
    }
  }
  return { all, byNode, bySource, statements };
});

function at(index: FactIndex, { id, about, text, readings }: FoundDisagreement, time: AskedTime): Disagreement {
  return {
    id,
    about: about.flatMap((node) => nodeRef(index, node) ?? []),
    text,
    readings: readings.map((reading) => ({
      text: reading.text,
      statements: reading.facts.map((fact) => dated(fact, time)),
    })),
  };
}

/** All disagreements of the workspace. */
export function disagreements(index: FactIndex, time: AskedTime): Disagreement[] {
  return found(index).all.map((disagreement) => at(index, disagreement, time));
}

/** The disagreements that are about any of the things with these ids, each once. */
export function disagreementsAbout(index: FactIndex, ids: Iterable<string>, time: AskedTime): Disagreement[] {
  const { all, byNode } = found(index);
  const wanted = new Set([...ids].flatMap((id) => byNode.get(id) ?? []));
  return wanted.size === 0
    ? []
    : all.filter((disagreement) => wanted.has(disagreement)).map((disagreement) => at(index, disagreement, time));
}

/** The disagreements in which a statement of this source takes part. */
export function disagreementsOfSource(index: FactIndex, source: string, time: AskedTime): Disagreement[] {
  const { all, bySource } = found(index);
  const wanted = bySource.get(source);
  return wanted ? all.filter((item) => wanted.has(item)).map((item) => at(index, item, time)) : [];
}

/** Ids of the statements that another statement contradicts: a line of the network with one of them bears a mark. */
export function disputedStatements(index: FactIndex): ReadonlySet<string> {
  return found(index).statements;
}
