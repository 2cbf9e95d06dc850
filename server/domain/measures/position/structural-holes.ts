/** Burt's structural holes: how much an organisation's neighbours are tied to each other. */
import { defined, type Measure } from '../measure.ts';
import { fromZero, weightedParameter } from '../texts.ts';

export const constraint: Measure = {
  id: 'constraint',
  family: 'position',
  about: 'organisation',
  name: { es: 'Restricción', en: 'Constraint' },
  short: { es: 'Restricción', en: 'Constraint' },
  says: {
    es: 'Cuánto dependen sus líneas de un mismo círculo: baja si sus vecinas no se conocen entre sí y puede unirlas.',
    en: 'How much its lines hang on one and the same circle: low where its neighbours are not tied to each other and it can join them.',
  },
  saysNot: {
    es: 'No dice que aproveche esa posición. Con una sola línea es siempre 1: no es comparable con quien tiene muchas.',
    en: 'It does not say that it makes use of the position. With one line only it is always 1: not comparable with one that has many.',
  },
  formula: {
    es: 'Por cada vecina, el cuadrado de la parte de sus líneas que va a ella directamente o a través de otras vecinas; la suma.',
    en: 'For each neighbour, the square of the share of its lines that goes to it directly or by way of other neighbours; the sum.',
  },
  unit: { es: 'índice, menos es más libre', en: 'index, less is freer' },
  range: fromZero,
  edgeCases: {
    es: 'Sin líneas no está definida. Puede pasar un poco de 1 en círculos muy cerrados.',
    en: 'Not defined without lines. It can pass 1 by a little in very close circles.',
  },
  source: {
    es: 'Burt (1992), Structural Holes, Harvard University Press.',
    en: 'Burt (1992), Structural Holes, Harvard University Press.',
  },
  parameters: weightedParameter,
  example: {
    es: 'Con dos vecinas sin línea entre sí: (1÷2)² + (1÷2)² = 0.5.',
    en: 'With two neighbours without a line between them: (1÷2)² + (1÷2)² = 0.5.',
  },
  shown: 'bands',
  first: 'lowest',
  valueAt: ({ kernels }, node) => defined(kernels.constraint[node]),
};

export const effectiveSize: Measure = {
  id: 'effective-size',
  family: 'position',
  about: 'organisation',
  name: { es: 'Tamaño efectivo', en: 'Effective size' },
  short: { es: 'Tam. efectivo', en: 'Effective size' },
  says: {
    es: 'A cuántos círculos distintos llega: sus vecinas, sin contar dos veces a las que se conocen entre sí.',
    en: 'How many different circles it reaches: its neighbours, those tied to each other not counted twice.',
  },
  saysNot: {
    es: 'No mira más allá de sus vecinas ni cuánto pesa cada una.',
    en: 'It looks neither beyond its neighbours nor at how much each of them matters.',
  },
  formula: {
    es: 'Grado menos 2t ÷ grado, donde t son las líneas entre sus vecinas.',
    en: 'Degree less 2t ÷ degree, where t is the number of lines among its neighbours.',
  },
  unit: { es: 'círculos', en: 'circles' },
  range: fromZero,
  edgeCases: {
    es: 'Sin líneas no está definido. No usa las fuerzas.',
    en: 'Not defined without lines. Strengths are not used.',
  },
  source: {
    es: 'Burt (1992); en la forma de Borgatti (1997), Connections 20:35-38.',
    en: 'Burt (1992); in the form of Borgatti (1997), Connections 20:35-38.',
  },
  parameters: { es: 'Ninguno.', en: 'None.' },
  example: {
    es: 'Cuatro vecinas con una línea entre dos de ellas: 4 − 2 × 1 ÷ 4 = 3.5.',
    en: 'Four neighbours with one line between two of them: 4 − 2 × 1 ÷ 4 = 3.5.',
  },
  shown: 'bands',
  first: 'highest',
  valueAt: ({ kernels }, node) => defined(kernels.effectiveSize[node]),
};
