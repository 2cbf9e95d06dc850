/** What free recall attributes: the share of interviews that name an organisation, and the influence that they give. */
import type { SaidView } from '../../views/gaps-view.ts';
import { noUnitShare, zeroToOne } from '../texts.ts';
import type { Measure } from '../measure.ts';
import { idOf, type Measured } from '../measured.ts';

/** What the free-recall interviews say of an organisation. */
export function recallOf(measured: Measured, node: number): SaidView['recall'] {
  return measured.said.of.get(idOf(measured, node))?.recall ?? null;
}

export const nominationShare: Measure = {
  id: 'nomination-share',
  family: 'said',
  about: 'organisation',
  name: { es: 'Proporción de entrevistas que la nombran', en: 'Share of interviews that name it' },
  short: { es: 'La nombran', en: 'Named by' },
  says: {
    es: 'Qué parte de las entrevistas de nominación libre nombra a la organización.',
    en: 'What share of the free-recall interviews names the organisation.',
  },
  saysNot: {
    es: 'No dice cuánta influencia se le atribuye. Que nadie la nombre no prueba que no pese: puede que no se haya pensado en ella.',
    en: 'It does not say how much influence is attributed to it. That nobody names it is no proof that it does not matter: nobody may have thought of it.',
  },
  formula: {
    es: 'Las entrevistas que la nombran con un puntaje entre todas las entrevistas de nominación libre de la región, sin las calificaciones de la propia casa.',
    en: 'The interviews that name it with a score over all free-recall interviews of the region, without ratings of one’s own house.',
  },
  unit: noUnitShare,
  range: zeroToOne,
  edgeCases: {
    es: 'Quien nadie nombró no tiene valor: no es cero. Un puntaje de 0 es haber sido nombrada.',
    en: 'Whom nobody named has no value: it is not zero. A score of 0 counts as being named.',
  },
  source: {
    es: 'Recuento directo; la nominación libre, como en Marsden (1990), Annual Review of Sociology 16:435-463.',
    en: 'A direct count; free recall as in Marsden (1990), Annual Review of Sociology 16:435-463.',
  },
  parameters: {
    es: 'Para otras audiencias: al menos 3 entrevistas de al menos 2 pilares que la nombren, y ninguna o al menos 3 que no.',
    en: 'For other audiences: at least 3 interviews of at least 2 pillars that name it, and none or at least 3 that do not.',
  },
  example: {
    es: 'Cinco entrevistas; tres la nombran: 3 ÷ 5 = 0.6.',
    en: 'Five interviews; three name it: 3 ÷ 5 = 0.6.',
  },
  shown: 'share',
  first: 'highest',
  valueAt: (measured, node) => recallOf(measured, node)?.share ?? null,
};

export const perceivedInfluence: Measure = {
  id: 'perceived-influence',
  family: 'said',
  about: 'organisation',
  name: { es: 'Influencia según entrevistas', en: 'Influence as said' },
  short: { es: 'Influencia', en: 'Influence' },
  says: {
    es: 'Cuánta influencia atribuyen las personas entrevistadas a una organización, de 0 a 1, por nominación libre.',
    en: 'How much influence interviewees attribute to an organisation, from 0 to 1, by free recall.',
  },
  saysNot: {
    es: 'No es un poder medido: es una percepción. Sin entrevistas no se conoce, y no se estima a partir de la red.',
    en: 'It is no measured power but a perception. Without interviews it is not known, and not guessed from the network.',
  },
  formula: {
    es: 'La suma de los puntajes (de 0 a 4) entre el máximo posible: todas las entrevistas de nominación libre de la región por 4. No cuenta lo que alguien dice de su propia casa.',
    en: 'The sum of scores (0 to 4) over the highest possible: all free-recall interviews of the region times 4. What somebody says of their own house does not count.',
  },
  unit: noUnitShare,
  range: zeroToOne,
  edgeCases: {
    es: 'Quien nadie nombró no tiene valor. Una calificación sin puntaje no es una nominación.',
    en: 'Whom nobody named has no value. A rating without a score is no nomination.',
  },
  source: {
    es: 'Fischer y Sciarini (2015), Social Networks 42:60-71, sobre por qué se sobrevalora a quien se conoce.',
    en: 'Fischer and Sciarini (2015), Social Networks 42:60-71, on why people overrate those they know.',
  },
  parameters: {
    es: 'Puntaje máximo: 4. Para otras audiencias, las mismas reglas que la proporción de entrevistas que la nombran.',
    en: 'Highest score: 4. For other audiences, the same rules as for the share of interviews that name it.',
  },
  example: {
    es: 'Tres entrevistas; dos la nombran, con 4 y con 2: (4 + 2) ÷ (3 × 4) = 0.5.',
    en: 'Three interviews; two name it, with 4 and with 2: (4 + 2) ÷ (3 × 4) = 0.5.',
  },
  shown: 'share',
  first: 'highest',
  valueAt: (measured, node) => recallOf(measured, node)?.influence ?? null,
};
