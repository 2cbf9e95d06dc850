/** How often an organisation lies between others: counting lines equally, and along strong lines. */
import { defined, type Measure } from '../measure.ts';
import { noUnitShare, weightedParameter, zeroToOne } from '../texts.ts';

const shared = {
  family: 'position',
  about: 'organisation',
  unit: noUnitShare,
  range: zeroToOne,
  edgeCases: {
    es: 'Entre organizaciones sin camino no hay nada que cruzar: no suman. Con menos de tres organizaciones no está definida. Con menos de 15 organizaciones, o cuando más de la mitad no tiene ninguna línea registrada, no se ordena.',
    en: 'Between organisations without a path there is nothing to cross: they add nothing. With fewer than three organisations it is not defined. With fewer than 15 organisations, or where more than half have no line on file, no order is shown.',
  },
  saysNot: {
    es: 'No prueba que algo pase por ella. Es la medida que más cambia cuando faltan datos: una sola línea sin registrar puede darle la vuelta al orden.',
    en: 'It is no proof that anything passes through it. Of all measures it changes most where data are missing: one line that is not on file can turn the order round.',
  },
  shown: 'bands',
  first: 'highest',
} as const satisfies Partial<Measure>;

const example = {
  es: 'Cinco en estrella: por el centro pasan los 6 caminos entre las otras cuatro, de 6 posibles: 1. En una fila de cuatro, cada una de las dos de en medio está en 2 de 3: 0.67.',
  en: 'Five in a star: the 6 paths between the other four run through the centre, of 6 possible: 1. In a row of four, each of the two inner ones lies on 2 of 3: 0.67.',
};

export const betweenness: Measure = {
  ...shared,
  id: 'betweenness',
  name: { es: 'Intermediación', en: 'Betweenness' },
  short: { es: 'Intermediación', en: 'Betweenness' },
  says: {
    es: 'En qué parte de los caminos más cortos entre otras dos organizaciones está de por medio.',
    en: 'On what share of the shortest paths between two others it lies.',
  },
  formula: {
    es: 'Por cada par de otras organizaciones, la parte de sus caminos más cortos que pasa por ella; la suma, entre los (n−1)(n−2)÷2 pares.',
    en: 'For each pair of other organisations, the share of their shortest paths that runs through it; the sum over the (n−1)(n−2)÷2 pairs.',
  },
  source: {
    es: 'Freeman (1978), Social Networks 1:215-239; Brandes (2001), Journal of Mathematical Sociology 25:163-177. Cautela: Smith y Moody (2013), Social Networks 35:652-668.',
    en: 'Freeman (1978), Social Networks 1:215-239; Brandes (2001), Journal of Mathematical Sociology 25:163-177. Caution: Smith and Moody (2013), Social Networks 35:652-668.',
  },
  parameters: weightedParameter,
  example,
  valueAt: ({ kernels }, node) => defined(kernels.betweenness[node]),
};

export const weightedBetweenness: Measure = {
  ...shared,
  id: 'betweenness-weighted',
  name: { es: 'Intermediación por líneas fuertes', en: 'Betweenness along strong lines' },
  short: { es: 'Interm. fuerte', en: 'Betw. strong' },
  says: {
    es: 'Lo mismo, cuando un camino de líneas fuertes cuenta como más corto que uno de líneas débiles.',
    en: 'The same, where a path of strong lines counts as shorter than one of weak lines.',
  },
  formula: {
    es: 'Como la intermediación; el largo de una línea es 60 entre su fuerza, en números enteros: fuerza 1 mide 60; fuerza 5, 12.',
    en: 'As betweenness; the length of a line is 60 over its strength, in whole numbers: strength 1 is 60 long, strength 5 is 12.',
  },
  source: {
    es: 'Brandes (2001), Journal of Mathematical Sociology 25:163-177; el largo como inverso de la fuerza, Newman (2001), Phys. Rev. E 64:016132. El 60 es una convención nuestra: da enteros de 1 a 5.',
    en: 'Brandes (2001), Journal of Mathematical Sociology 25:163-177; length as the inverse of strength, Newman (2001), Phys. Rev. E 64:016132. The 60 is our convention: it gives whole numbers for 1 to 5.',
  },
  parameters: {
    es: 'Largo 60 ÷ fuerza, redondeado, al menos 1. Una línea sin fuerza registrada vale 1.',
    en: 'Length 60 ÷ strength, rounded, at least 1. A line without a strength on file counts 1.',
  },
  example: {
    es: 'De A a C por B con fuerzas 5 y 5: 12 + 12 = 24, más corto que la línea directa de fuerza 2, que mide 30. B está de por medio.',
    en: 'From A to C by B with strengths 5 and 5: 12 + 12 = 24, shorter than the direct line of strength 2, which is 30 long. B lies between.',
  },
  valueAt: ({ kernels }, node) => defined(kernels.weightedBetweenness[node]),
};
