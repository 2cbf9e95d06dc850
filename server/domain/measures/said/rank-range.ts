/** How far the rank by perceived influence moves when one interview is left out. */
import type { Measure } from '../measure.ts';
import { fromZero } from '../texts.ts';
import { recallOf } from './recall-sums.ts';

export const rankRange: Measure = {
  id: 'rank-range',
  family: 'said',
  about: 'organisation',
  name: { es: 'Cuánto se mueve su puesto', en: 'How far its rank moves' },
  short: { es: 'Puestos', en: 'Rank moves' },
  says: {
    es: 'Cuántos puestos separan el mejor y el peor que alcanza por influencia cuando se quita una entrevista cualquiera.',
    en: 'How many places lie between its best and its worst rank by influence when any one interview is left out.',
  },
  saysNot: {
    es: 'No es un margen de error: las entrevistas no son una muestra al azar. Solo dice si el puesto depende de una sola voz.',
    en: 'It is no margin of error: interviews are no random sample. It only says whether the rank hangs on a single voice.',
  },
  formula: {
    es: 'Se ordena de nuevo sin cada una de las entrevistas; el peor puesto menos el mejor. Al lado van los dos puestos.',
    en: 'The order is made anew without each of the interviews; the worst rank less the best. The two ranks stand beside it.',
  },
  unit: { es: 'puestos', en: 'places' },
  range: fromZero,
  edgeCases: {
    es: 'Con menos de cinco entrevistas no se calcula. Otras audiencias no la ven, porque delata respuestas.',
    en: 'Not computed below five interviews. Other audiences do not see it, because it gives answers away.',
  },
  source: {
    es: 'Jackknife: Quenouille (1956), Biometrika 43:353-360; Tukey (1958).',
    en: 'Jackknife: Quenouille (1956), Biometrika 43:353-360; Tukey (1958).',
  },
  parameters: { es: 'Desde 5 entrevistas.', en: 'From 5 interviews on.' },
  example: {
    es: 'Es la 3.ª; según qué entrevista se quite queda entre la 2.ª y la 4.ª: 4 − 2 = 2 puestos.',
    en: 'It ranks 3rd; whichever interview is left out, between 2nd and 4th: 4 − 2 = 2 places.',
  },
  shown: 'count',
  first: null,
  valueAt: (measured, node) => {
    const range = recallOf(measured, node)?.rank.range;
    return range ? range[1] - range[0] : null;
  },
};
