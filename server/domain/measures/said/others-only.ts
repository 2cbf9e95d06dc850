/** Perceived influence as other pillars see it. */
import { noUnitShare, zeroToOne } from '../texts.ts';
import type { Measure } from '../measure.ts';
import { recallOf } from './recall-sums.ts';

export const othersOnly: Measure = {
  id: 'others-only',
  family: 'said',
  about: 'organisation',
  name: { es: 'Influencia según otros pilares', en: 'Influence as said by other pillars' },
  short: { es: 'Otros pilares', en: 'Other pillars' },
  says: {
    es: 'La influencia que le atribuyen solo las entrevistas de pilares distintos del suyo.',
    en: 'The influence attributed to it by interviews of pillars other than its own only.',
  },
  saysNot: {
    es: 'No corrige la otra cifra: va a su lado. Si las dos se separan, quienes están cerca la ven de otra manera.',
    en: 'It does not correct the other figure but stands beside it. Where the two part, those close to it see it otherwise.',
  },
  formula: {
    es: 'La misma suma, contando solo las entrevistas de otros pilares, entre 4 veces su número.',
    en: 'The same sum over the interviews of other pillars only, over 4 times their number.',
  },
  unit: noUnitShare,
  range: zeroToOne,
  edgeCases: {
    es: 'Sin pilar registrado, o sin entrevistas de otros pilares, no tiene valor. Una entrevista sin pilar registrado no es de otro pilar. Otras audiencias no la ven.',
    en: 'Without a pillar on file, or without interviews of other pillars, it has no value. An interview without a pillar on file is of no other pillar. Other audiences do not see it.',
  },
  source: {
    es: 'Fischer y Sciarini (2015), Social Networks 42:60-71.',
    en: 'Fischer and Sciarini (2015), Social Networks 42:60-71.',
  },
  parameters: {
    es: 'Puntaje máximo: 4. «Observadores y cooperación» cuenta como un pilar.',
    en: 'Highest score: 4. "Observers and cooperation" counts as a pillar.',
  },
  example: {
    es: 'Cinco entrevistas, dos de su pilar; las otras tres le dan 4, 0 y nada: 4 ÷ (3 × 4) = 0.33.',
    en: 'Five interviews, two of its pillar; the other three give 4, 0 and nothing: 4 ÷ (3 × 4) = 0.33.',
  },
  shown: 'share',
  first: 'highest',
  valueAt: (measured, node) => recallOf(measured, node)?.othersOnly?.influence ?? null,
};
