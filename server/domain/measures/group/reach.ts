/** How many steps an organisation is from those who take part in the group. */
import type { Measure } from '../measure.ts';
import { fromZero } from '../texts.ts';

export const reach: Measure = {
  id: 'reach',
  family: 'group',
  about: 'organisation',
  name: { es: 'Pasos desde el grupo', en: 'Steps from the group' },
  short: { es: 'Pasos', en: 'Steps' },
  says: {
    es: 'A cuántas líneas está de quien participa en el grupo: 0 si participa, 1 si tiene línea con alguien que participa. Del conjunto, cuántas alcanza el grupo con 1 y con 2 pasos.',
    en: 'How many lines away from those in the group it is: 0 if it takes part, 1 if it has a line to one that does. As a whole, how many the group reaches within 1 and 2 steps.',
  },
  saysNot: {
    es: 'No dice que alguien vaya a presentarla: para eso están los caminos con su evidencia. Más de dos pasos rara vez sirve.',
    en: 'It does not say that anybody will introduce it: the paths with their evidence are for that. More than two steps rarely serve.',
  },
  formula: {
    es: 'El menor número de líneas, de las que se eligió contar, desde cualquiera con vinculación de al menos 0.75.',
    en: 'The least number of lines, of those chosen to count, from anyone with an engagement of at least 0.75.',
  },
  unit: { es: 'pasos', en: 'steps' },
  range: fromZero,
  edgeCases: {
    es: 'Sin grupo, o sin camino, no tiene valor.',
    en: 'Without a group, or without a path, it has no value.',
  },
  source: {
    es: 'Alcance en k pasos: Borgatti (2006), Computational and Mathematical Organization Theory 12:21-34.',
    en: 'Reach in k steps: Borgatti (2006), Computational and Mathematical Organization Theory 12:21-34.',
  },
  parameters: {
    es: 'Participa quien tiene vinculación de al menos 0.75; de las que están en la imagen.',
    en: 'Taking part: an engagement of at least 0.75; of those in the picture.',
  },
  example: {
    es: 'Participan A y B; C tiene línea con A, y D solo con C: 0, 0, 1 y 2. El grupo alcanza 1 de 2 con un paso y 2 de 2 con dos.',
    en: 'A and B take part; C has a line to A, and D to C only: 0, 0, 1 and 2. The group reaches 1 of 2 in one step and 2 of 2 in two.',
  },
  shown: 'count',
  first: 'lowest',
  valueAt: ({ steps }, node) => {
    const count = steps?.[node];
    return count === undefined || count < 0 ? null : count;
  },
};
