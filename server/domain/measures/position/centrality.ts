/** How near an organisation is to all others, and how well its neighbours are placed. */
import { defined, type Measure } from '../measure.ts';
import { noUnitShare, weightedParameter, zeroToOne } from '../texts.ts';

export const closeness: Measure = {
  id: 'closeness',
  family: 'position',
  about: 'organisation',
  name: { es: 'Cercanía armónica', en: 'Harmonic closeness' },
  short: { es: 'Cercanía', en: 'Closeness' },
  says: {
    es: 'Cuán cerca está, en pasos, de todas las demás; 1 si tiene línea con cada una.',
    en: 'How near it is, in steps, to all others; 1 when it has a line to each.',
  },
  saysNot: {
    es: 'No dice que la información le llegue: un camino corto en el papel puede no usarse nunca.',
    en: 'It does not say that news reaches it: a path that is short on paper may never be used.',
  },
  formula: {
    es: 'El promedio de 1 ÷ pasos hacia cada una de las otras n−1 organizaciones; donde no hay camino, 0.',
    en: 'The mean of 1 ÷ steps to each of the other n−1 organisations; 0 where there is no path.',
  },
  unit: noUnitShare,
  range: zeroToOne,
  edgeCases: {
    es: 'También sirve con partes sin camino entre sí: las inalcanzables suman 0. Con fuerzas, los pasos son largos de 60 ÷ fuerza y los valores son pequeños: solo se comparan entre sí.',
    en: 'It holds for parts without a path between them too: those out of reach add 0. With strengths, steps are lengths of 60 ÷ strength and values are small: compare them with each other only.',
  },
  source: {
    es: 'Rochat (2009); Boldi y Vigna (2014), Internet Mathematics 10:222-262.',
    en: 'Rochat (2009); Boldi and Vigna (2014), Internet Mathematics 10:222-262.',
  },
  parameters: weightedParameter,
  example: {
    es: 'En una fila de cuatro, la primera: (1 + 1÷2 + 1÷3) ÷ 3 = 0.61.',
    en: 'In a row of four, the first: (1 + 1÷2 + 1÷3) ÷ 3 = 0.61.',
  },
  shown: 'bands',
  first: 'highest',
  valueAt: ({ kernels }, node) => defined(kernels.closeness[node]),
};

export const eigenvector: Measure = {
  id: 'eigenvector',
  family: 'position',
  about: 'organisation',
  name: { es: 'Centralidad de vector propio', en: 'Eigenvector centrality' },
  short: { es: 'Vector propio', en: 'Eigenvector' },
  says: {
    es: 'Si sus líneas van hacia organizaciones que a su vez están bien conectadas; la mayor vale 1.',
    en: 'Whether its lines go to organisations that are well connected themselves; the greatest is 1.',
  },
  saysNot: {
    es: 'No compara partes de la red sin camino entre sí: fuera de la parte más grande no tiene valor.',
    en: 'It does not compare parts of the network without a path between them: outside the largest part it has no value.',
  },
  formula: {
    es: 'El valor de cada una es proporcional a la suma de los de sus vecinas; se divide entre el mayor.',
    en: 'The value of each is proportional to the sum of those of its neighbours; divided by the greatest.',
  },
  unit: { es: 'relativo a la mayor, de 0 a 1', en: 'relative to the greatest, 0 to 1' },
  range: zeroToOne,
  edgeCases: {
    es: 'Sin valor fuera de la parte más grande, y en una red sin líneas.',
    en: 'No value outside the largest part, and in a network without lines.',
  },
  source: {
    es: 'Bonacich (1972), Journal of Mathematical Sociology 2:113-120.',
    en: 'Bonacich (1972), Journal of Mathematical Sociology 2:113-120.',
  },
  parameters: weightedParameter,
  example: {
    es: 'Una en el centro y cuatro alrededor: el centro 1; cada una de las otras 1 ÷ √4 = 0.5.',
    en: 'One in the centre and four around it: the centre 1; each of the others 1 ÷ √4 = 0.5.',
  },
  shown: 'bands',
  first: 'highest',
  valueAt: ({ kernels }, node) => defined(kernels.eigenvector[node]),
};

export const pageRank: Measure = {
  id: 'pagerank',
  family: 'position',
  about: 'organisation',
  name: { es: 'PageRank', en: 'PageRank' },
  short: { es: 'PageRank', en: 'PageRank' },
  says: {
    es: 'Qué parte del tiempo pasaría en ella quien recorriera la red al azar, siguiendo líneas.',
    en: 'What share of the time somebody walking the network at random along its lines would spend at it.',
  },
  saysNot: {
    es: 'En una red sin direcciones se parece mucho al grado: rara vez añade algo. No compara redes de distinto tamaño.',
    en: 'In a network without directions it is much like degree: it rarely adds anything. It does not compare networks of different size.',
  },
  formula: {
    es: 'En cada paso sigue una línea con probabilidad 0.85 y si no salta a cualquier organización; los valores suman 1.',
    en: 'At each step a line is followed with probability 0.85, else any organisation is jumped to; values add up to 1.',
  },
  unit: noUnitShare,
  range: zeroToOne,
  edgeCases: {
    es: 'Sin líneas tiene el valor de quien solo recibe saltos; en una red sin ninguna línea todas valen 1 ÷ n.',
    en: 'Without lines it has the value of one that is only jumped to; in a network without any line all have 1 ÷ n.',
  },
  source: {
    es: 'Brin y Page (1998), Computer Networks and ISDN Systems 30:107-117.',
    en: 'Brin and Page (1998), Computer Networks and ISDN Systems 30:107-117.',
  },
  parameters: {
    es: 'Amortiguación 0.85. Con o sin fuerzas, según se elija; una línea sin fuerza registrada vale 1.',
    en: 'Damping 0.85. With or without strengths, as chosen; a line without a strength on file counts 1.',
  },
  example: {
    es: 'Dos organizaciones con una línea entre ellas: 0.5 cada una.',
    en: 'Two organisations with a line between them: 0.5 each.',
  },
  shown: 'bands',
  first: 'highest',
  valueAt: ({ kernels }, node) => defined(kernels.pageRank[node]),
};
