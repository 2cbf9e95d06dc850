/** Perceived influence from roster interviews: kept apart from free recall. */
import { noUnitShare, zeroToOne } from '../texts.ts';
import type { Measure } from '../measure.ts';
import { idOf } from '../measured.ts';

export const rosterInfluence: Measure = {
  id: 'roster-influence',
  family: 'said',
  about: 'organisation',
  name: { es: 'Influencia según entrevistas con lista', en: 'Influence as said, from a roster' },
  short: { es: 'Con lista', en: 'Roster' },
  says: {
    es: 'La influencia media que le dan quienes la calificaron al ver su nombre en una lista.',
    en: 'The mean influence given by those who rated it when shown its name on a list.',
  },
  saysNot: {
    es: 'No se junta con la nominación libre: reconocer un nombre es más fácil que pensar en él. Tampoco dice nada de quienes no estaban en la lista.',
    en: 'It is never pooled with free recall: to recognise a name is easier than to think of it. Nor does it say anything of those who were not on the list.',
  },
  formula: {
    es: 'El promedio de los puntajes de quienes la calificaron entre el puntaje máximo. «No sé» y la propia casa quedan fuera; se muestra cuántas personas calificaron.',
    en: 'The mean score of those who rated it over the highest score. "Do not know" and one’s own house are left out; how many rated is shown.',
  },
  unit: noUnitShare,
  range: zeroToOne,
  edgeCases: {
    es: 'Si se preguntó y nadie la calificó, no tiene valor. No preguntar no es lo mismo que no ser nombrada.',
    en: 'Asked about and rated by nobody: no value. Not asked is not the same as not named.',
  },
  source: {
    es: 'Marsden (1990), Annual Review of Sociology 16:435-463, sobre nominación libre y listas.',
    en: 'Marsden (1990), Annual Review of Sociology 16:435-463, on free recall and rosters.',
  },
  parameters: { es: 'Puntaje máximo: 4.', en: 'Highest score: 4.' },
  example: {
    es: 'Cuatro entrevistas con lista; tres la califican con 4, 3 y 2, una no sabe: 9 ÷ (3 × 4) = 0.75.',
    en: 'Four roster interviews; three rate it 4, 3 and 2, one does not know: 9 ÷ (3 × 4) = 0.75.',
  },
  shown: 'share',
  first: 'highest',
  valueAt: (measured, node) => measured.said.of.get(idOf(measured, node))?.roster?.influence ?? null,
};
