/** How far interviews disagree about an organisation: between single scores, and between pillars. */
import { noUnitShare, zeroToOne } from '../texts.ts';
import type { Measure } from '../measure.ts';
import { recallOf } from './recall-sums.ts';

const source = {
  es: 'Recorrido de los datos; convención nuestra, sin prueba estadística.',
  en: 'The range of the data; our convention, without a statistical test.',
};

export const scoreRange: Measure = {
  id: 'score-range',
  family: 'said',
  about: 'organisation',
  name: { es: 'Distancia entre puntajes', en: 'Spread of scores' },
  short: { es: 'Distancia', en: 'Spread' },
  says: {
    es: 'Cuánto se separan el puntaje más alto y el más bajo que recibió por nominación libre.',
    en: 'How far apart the highest and the lowest score are that free recall gave it.',
  },
  saysNot: {
    es: 'No dice quién tiene razón. Una distancia de 0 con una sola entrevista no es un acuerdo: mire cuántas la nombran.',
    en: 'It does not say who is right. A spread of 0 from one interview is no agreement: look at how many name it.',
  },
  formula: {
    es: 'El puntaje más alto menos el más bajo entre quienes la nombran.',
    en: 'The highest less the lowest score among those who name it.',
  },
  unit: { es: 'puntos de la escala de 0 a 4', en: 'points of the scale from 0 to 4' },
  range: { least: 0, most: 4 },
  edgeCases: {
    es: 'Quien nadie nombró no tiene valor. Otras audiencias no la ven: son respuestas sueltas.',
    en: 'Whom nobody named has no value. Other audiences do not see it: these are single answers.',
  },
  source,
  parameters: { es: 'Puntaje máximo: 4.', en: 'Highest score: 4.' },
  example: { es: 'Puntajes 4, 4 y 1: 4 − 1 = 3.', en: 'Scores 4, 4 and 1: 4 − 1 = 3.' },
  shown: 'count',
  first: 'highest',
  valueAt: (measured, node) => {
    const { lowest = null, highest = null } = recallOf(measured, node) ?? {};
    return lowest === null || highest === null ? null : highest - lowest;
  },
};

export const pillarDifference: Measure = {
  id: 'pillar-difference',
  family: 'said',
  about: 'organisation',
  name: { es: 'Diferencia entre pilares', en: 'Difference between pillars' },
  short: { es: 'Entre pilares', en: 'Pillars differ' },
  says: {
    es: 'Cuánto se separan el pilar que más influencia le atribuye y el que menos.',
    en: 'How far apart the pillar that attributes most influence to it and the one that attributes least are.',
  },
  saysNot: {
    es: 'No dice que un pilar la vea mal: solo que la ven distinto. Con pocas entrevistas por pilar basta una voz para moverla.',
    en: 'It does not say that a pillar thinks ill of it: only that they see it differently. With few interviews a pillar, one voice is enough to move it.',
  },
  formula: {
    es: 'La influencia según cada pilar, con las entrevistas de ese pilar; la mayor menos la menor.',
    en: 'The influence according to each pillar, from the interviews of that pillar; the greatest less the least.',
  },
  unit: noUnitShare,
  range: zeroToOne,
  edgeCases: {
    es: 'Con entrevistas de un solo pilar no tiene valor. Otras audiencias no la ven.',
    en: 'With interviews of one pillar only it has no value. Other audiences do not see it.',
  },
  source,
  parameters: { es: 'Desde 2 pilares entrevistados.', en: 'From 2 pillars interviewed on.' },
  example: {
    es: 'Según las empresas 0.75; según la sociedad civil 0.25: 0.75 − 0.25 = 0.5.',
    en: 'According to companies 0.75; according to civil society 0.25: 0.75 − 0.25 = 0.5.',
  },
  shown: 'share',
  first: 'highest',
  valueAt: (measured, node) => {
    const influences = recallOf(measured, node)?.byPillar.map(({ influence }) => influence) ?? [];
    return influences.length < 2 ? null : Math.max(...influences) - Math.min(...influences);
  },
};
