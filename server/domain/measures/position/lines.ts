/** How many lines an organisation has, and how strong they are. */
import { defined, type Measure } from '../measure.ts';
import { countUnit, fromZero } from '../texts.ts';

export const degree: Measure = {
  id: 'degree',
  family: 'position',
  about: 'organisation',
  name: { es: 'Grado', en: 'Degree' },
  short: { es: 'Grado', en: 'Degree' },
  says: {
    es: 'Con cuántas otras organizaciones tiene una línea registrada, de las que se eligió contar.',
    en: 'To how many other organisations it has a line on file, of those chosen to count.',
  },
  saysNot: {
    es: 'No es influencia ni vinculación con el grupo. Depende de cuánto se ha escrito sobre ella: lo que nadie registró no aparece.',
    en: 'It is neither influence nor engagement with the group. It depends on how much was written about it: what nobody put on file does not show.',
  },
  formula: {
    es: 'Las organizaciones distintas con una línea hacia ella, en cualquier dirección; varias afirmaciones entre las mismas dos cuentan una vez.',
    en: 'The different organisations with a line to it, in either direction; several statements between the same two count once.',
  },
  unit: { es: 'organizaciones', en: 'organisations' },
  range: fromZero,
  edgeCases: {
    es: 'Sin líneas registradas vale 0, que aquí significa «sin registro», no «sin contactos».',
    en: 'Without lines on file it is 0, which here means "not on file", not "without contacts".',
  },
  source: {
    es: 'Freeman (1978), Social Networks 1:215-239.',
    en: 'Freeman (1978), Social Networks 1:215-239.',
  },
  parameters: {
    es: 'Qué líneas cuentan: las que se elijan.',
    en: 'Which lines count: those chosen.',
  },
  example: {
    es: 'En el ejemplo de diez organizaciones, la empresa minera tiene línea con el gobierno regional, la policía, la empresa de gas y la embajada: grado 4.',
    en: 'In the example of ten organisations, the mining company has lines to the regional government, the police, the gas company and the embassy: degree 4.',
  },
  shown: 'count',
  first: 'highest',
  valueAt: ({ kernels }, node) => defined(kernels.degree[node]),
};

export const strength: Measure = {
  id: 'strength',
  family: 'position',
  about: 'organisation',
  name: { es: 'Fuerza', en: 'Strength' },
  short: { es: 'Fuerza', en: 'Strength' },
  says: {
    es: 'La suma de las fuerzas de sus líneas: muchas débiles pueden sumar lo que pocas fuertes.',
    en: 'The sum of the strengths of its lines: many weak ones can add up to a few strong ones.',
  },
  saysNot: {
    es: 'No es más exacta que las fuerzas que dan las fuentes; donde ninguna da fuerza, la línea vale 1.',
    en: 'It is no more exact than the strengths that sources give; where none gives a strength, the line counts 1.',
  },
  formula: {
    es: 'Por cada tipo de vínculo entre dos, la mayor fuerza (de 1 a 5) que dé una fuente; los tipos se suman. Un grupo o una actividad en común suma 1 entre sus asistentes menos uno.',
    en: 'For each kind of tie between two, the greatest strength (1 to 5) that a source gives; kinds add up. A shared group or event adds 1 over its participants less one.',
  },
  unit: { es: 'suma de fuerzas', en: 'sum of strengths' },
  range: fromZero,
  edgeCases: {
    es: 'Sin fuerzas registradas es igual al número de vínculos. Vale con fuerzas aunque se elija contar las líneas por igual.',
    en: 'Without strengths on file it equals the number of ties. It uses strengths even where lines are chosen to count equally.',
  },
  source: {
    es: 'Barrat et al. (2004), PNAS 101:3747-3752; Newman (2001), Phys. Rev. E 64:016132, para lo compartido.',
    en: 'Barrat et al. (2004), PNAS 101:3747-3752; Newman (2001), Phys. Rev. E 64:016132, for what is shared.',
  },
  parameters: { es: 'Sin fuerza registrada: 1.', en: 'Without a strength on file: 1.' },
  example: {
    es: 'Un vínculo de fuerza 4, otro sin fuerza y una reunión de tres en común con una más: 4 + 1 + 0.5 = 5.5.',
    en: 'A tie of strength 4, another without strength, and a meeting of three shared with one more: 4 + 1 + 0.5 = 5.5.',
  },
  shown: 'bands',
  first: 'highest',
  valueAt: ({ kernels }, node) => defined(kernels.strength[node]),
};

export const core: Measure = {
  id: 'core',
  family: 'position',
  about: 'organisation',
  name: { es: 'Núcleo', en: 'Core number' },
  short: { es: 'Núcleo', en: 'Core' },
  says: {
    es: 'Cuán adentro está: el mayor k tal que pertenece a un conjunto donde cada organización tiene línea con al menos otras k del conjunto.',
    en: 'How far inside it is: the greatest k such that it belongs to a set where each organisation has lines to at least k others of the set.',
  },
  saysNot: {
    es: 'No dice que sea importante: quien une dos núcleos puede quedar fuera de ambos.',
    en: 'It does not say that it matters: who joins two cores may stand outside both.',
  },
  formula: {
    es: 'Se quitan una y otra vez las organizaciones con menos de k líneas; lo que queda es el núcleo k.',
    en: 'Organisations with fewer than k lines are taken out again and again; what is left is the k-core.',
  },
  unit: countUnit,
  range: fromZero,
  edgeCases: { es: 'Sin líneas vale 0. No usa las fuerzas.', en: 'Without lines it is 0. Strengths are not used.' },
  source: {
    es: 'Seidman (1983), Social Networks 5:269-287.',
    en: 'Seidman (1983), Social Networks 5:269-287.',
  },
  parameters: { es: 'Ninguno.', en: 'None.' },
  example: {
    es: 'Tres organizaciones unidas entre sí y una cuarta unida solo a una de ellas: 2, 2, 2 y 1.',
    en: 'Three organisations joined to each other and a fourth joined to one of them only: 2, 2, 2 and 1.',
  },
  shown: 'count',
  first: 'highest',
  valueAt: ({ kernels }, node) => defined(kernels.core[node]),
};
