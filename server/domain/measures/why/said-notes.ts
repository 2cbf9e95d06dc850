/** How a value from interviews comes about, as a sum that anybody can do again. */
import type { FactIndex } from '../../fact-index.ts';
import { listWords } from '../../list-words.ts';
import type { Localised } from '../../localised.ts';
import { pillarRef } from '../../names.ts';
import { highestScore } from '../../said.ts';
import type { SaidView } from '../../views/gaps-view.ts';
import { inFigures } from './in-figures.ts';

type Recall = NonNullable<SaidView['recall']>;

function scoresOver(sum: number, interviews: number, result: number): Localised {
  const sums = `${inFigures(sum)} ÷ (${String(interviews)} × ${String(highestScore)}) = ${inFigures(result)}`;
  return {
    es: `Suma de puntajes entre el máximo posible: ${sums}.`,
    en: `Sum of scores over the highest possible: ${sums}.`,
  };
}

function ofRecall(id: string, recall: Recall, known: number, index: FactIndex): Localised[] {
  const { interviews, named, share, influence, othersOnly, lowest, highest, byPillar, rank } = recall;
  if (id === 'perceived-influence') {
    return [scoresOver(influence * interviews * highestScore, interviews, influence), ...onRanks(recall, known)];
  }
  if (id === 'nomination-share') {
    const sums = `${String(named)} ÷ ${String(interviews)} = ${inFigures(share)}`;
    return [{ es: `La nombran: ${sums}.`, en: `Named by: ${sums}.` }];
  }
  if (id === 'others-only' && othersOnly) {
    const { interviews: others, influence: theirs } = othersOnly;
    return [scoresOver(theirs * others * highestScore, others, theirs)];
  }
  if (id === 'score-range' && lowest !== null && highest !== null) {
    const sums = `${String(highest)} − ${String(lowest)} = ${inFigures(highest - lowest)}`;
    return [
      { es: `El puntaje más alto menos el más bajo: ${sums}.`, en: `The highest less the lowest score: ${sums}.` },
    ];
  }
  if (id === 'rank-range' && rank.range) {
    const [best, worst] = rank.range;
    const sums = `${String(worst)} − ${String(best)} = ${String(worst - best)}`;
    return [
      {
        es: `Al lado de cada entrevista está el puesto que tendría sin ella; el peor menos el mejor: ${sums}.`,
        en: `Beside each interview stands the rank without it; the worst less the best: ${sums}.`,
      },
    ];
  }
  if (id === 'pillar-difference' && byPillar.length > 1) {
    const parts = byPillar.map(({ pillar, interviews: count, influence: theirs }) => {
      const { names } = pillarRef(index, pillar);
      const sums = `${inFigures(theirs * count * highestScore)} ÷ (${String(count)} × ${String(highestScore)}) = ${inFigures(theirs)}`;
      return { es: `${names.es} ${sums}`, en: `${names.en} ${sums}` };
    });
    const said = listWords(parts);
    return [{ es: `Según cada pilar: ${said.es}.`, en: `By each pillar: ${said.en}.` }];
  }
  return [];
}

/** Organisations that interviews name need not be in the picture: then the two ranks are among different ones. */
function onRanks({ among }: Recall, known: number): Localised[] {
  if (among === known) return [];
  const [shown, all] = [String(known), String(among)];
  return [
    {
      es: `Su puesto arriba es entre las ${shown} de esta selección que tienen valor; según las entrevistas, entre las ${all} que nombran, estén o no en la selección.`,
      en: `Its rank above is among the ${shown} of this selection that have a value; as said in interviews, among the ${all} that they name, in the selection or not.`,
    },
  ];
}

interface SaidParts {
  readonly said: SaidView | null;
  readonly engagement: number | null;
  readonly value: number | null;
  /** How many of the picture have a value. */
  readonly known: number;
}

/** The sum behind a measure of what is said; of the gap, influence less contact. */
export function saidNotes(id: string, { said, engagement, value, known }: SaidParts, index: FactIndex): Localised[] {
  if (!said || value === null) return [];
  if (id === 'roster-influence' && said.roster) {
    const { rated } = said.roster;
    return [scoresOver(value * rated * highestScore, rated, value)];
  }
  if (id !== 'gap') return said.recall ? ofRecall(id, said.recall, known, index) : [];
  const influence = said.recall?.influence ?? said.roster?.influence;
  if (typeof influence !== 'number' || engagement === null) return [];
  const sums = `${inFigures(influence)} − ${inFigures(engagement)} = ${inFigures(influence - engagement)}`;
  const floor = influence < engagement ? { es: '; menos de 0 es 0', en: '; below 0 is 0' } : { es: '', en: '' };
  return [
    { es: `Influencia menos vinculación: ${sums}${floor.es}.`, en: `Influence less engagement: ${sums}${floor.en}.` },
  ];
}
