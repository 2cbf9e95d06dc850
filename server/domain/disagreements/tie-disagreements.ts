/** Ties between the same two ends, of the same kind and at overlapping times, to which statements give another strength or direction. */
import type { FactIndex } from '../fact-index.ts';
import type { TiedTo } from '../facts/links.ts';
import { byText, grouped } from '../ordering.ts';
import { organisationSentences } from '../statement-sentences/organisation-sentences.ts';
import { both, nameOf, say } from '../statement-sentences/sentence-table.ts';
import { speakOfOneTime, type FoundDisagreement } from './found-disagreement.ts';

function endsOf({ fromId, toId }: TiedTo): [string, string] {
  return fromId < toId ? [fromId, toId] : [toId, fromId];
}

function directionOf({ directed, fromId }: TiedTo): string {
  return directed ? `from ${fromId}` : 'both';
}

/** One source may say that each funds the other: only another source contradicts a direction. */
function contradicts(a: TiedTo, b: TiedTo): boolean {
  if (!speakOfOneTime(a, b)) return false;
  const strength = a.strength !== undefined && b.strength !== undefined && a.strength !== b.strength;
  return strength || (a.source !== b.source && directionOf(a) !== directionOf(b));
}

/** Strengths and directions that contradict each other; a strength that a source does not give contradicts nothing. */
export function tieDisagreements(index: FactIndex): FoundDisagreement[] {
  const ties = grouped(index.facts.tiedTo, (fact) => [...endsOf(fact), fact.kind].join(':'));
  return [...ties].flatMap(([key, facts]): FoundDisagreement[] => {
    const disputed = facts.filter((fact) => facts.some((other) => contradicts(fact, other)));
    const [first] = disputed;
    if (!first) return [];
    const readings = grouped(disputed, (fact) => `${directionOf(fact)} ${String(fact.strength ?? '')}`);
    const [from, to] = endsOf(first);
    return [
      {
        id: `tie:${key}`,
        about: [from, to],
        text: say(
          both('las fuentes discrepan sobre el vínculo entre', 'sources disagree on the tie between'),
          nameOf(index, from),
          both('y', 'and'),
          nameOf(index, to),
        ),
        readings: [...readings]
          .sort(([a], [b]) => byText(a, b))
          .map(([, same]) => ({ text: organisationSentences.tiedTo.text(same[0], index), facts: same })),
      },
    ];
  });
}
