/** Ties and part-of statements as parts of lines: parallel statements of one tie are one part. */
import type { FactIndex } from '../fact-index.ts';
import type { Strand } from '../network/strands.ts';
import { oncePerIndex } from '../once-per-index.ts';
import { grouped } from '../ordering.ts';
import type { LineChoice } from '../views/measures-view.ts';
import { negativeTieKinds } from '../vocabularies.ts';
import type { PlacedPart } from './measured-line.ts';

/** By statement; those that give no strength are not in it. */
const strengths = oncePerIndex(
  (index: FactIndex): ReadonlyMap<string, number> =>
    new Map(
      index.facts.tiedTo.flatMap(({ id, strength }) =>
        strength !== undefined && strength > 0 ? [[id, strength] as const] : [],
      ),
    ),
);

function counts({ relation, kind }: Strand, { tie, conflict, partOf }: LineChoice): boolean {
  if (relation === 'part-of') return partOf;
  if (relation !== 'tie') return false;
  return (tie.length === 0 || tie.includes(kind)) && (conflict || !negativeTieKinds.includes(kind));
}

/** One tie: its kind, its ends, and its direction where it has one; what several sources say of it is one tie. */
function keyOf({ relation, kind, directed, from, to }: Strand): string {
  const ends = directed || from < to ? [from, to] : [to, from];
  return [relation, kind, String(directed), ...ends].join('\n');
}

/**
 * The ties and part-of lines that count between the numbered organisations. Of one tie that several sources state, the
 * greatest strength counts: more sources make a tie surer, not stronger.
 */
export function tieParts(
  index: FactIndex,
  numberOf: ReadonlyMap<string, number>,
  strands: readonly Strand[],
  choice: LineChoice,
): PlacedPart[] {
  const strengthOf = strengths(index);
  const counted = strands.filter(
    (strand) => counts(strand, choice) && numberOf.has(strand.from) && numberOf.has(strand.to),
  );
  return [...grouped(counted, keyOf).values()].flatMap((parallel): PlacedPart[] => {
    const [{ relation, kind, from, to }] = parallel;
    const given = parallel.flatMap(({ statement }) => strengthOf.get(statement.id) ?? []);
    const [a, b] = [numberOf.get(from), numberOf.get(to)];
    if (a === undefined || b === undefined || a === b) return [];
    const by = relation === 'tie' ? 'tie' : 'part-of';
    return [
      { from: a, to: b, part: { by, kind, strength: given.length > 0 ? Math.max(...given) : null, strands: parallel } },
    ];
  });
}
