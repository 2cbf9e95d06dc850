/** Contact with the group: how close an organisation is to it by what is on file, and what it lacks of its influence. */
import type { Measure } from '../measure.ts';
import { idOf } from '../measured.ts';
import { noUnitShare, zeroToOne } from '../texts.ts';

export const engagement: Measure = {
  id: 'engagement',
  family: 'group',
  about: 'organisation',
  name: { es: 'Vinculación con el grupo', en: 'Engagement with the group' },
  short: { es: 'Vinculación', en: 'Engagement' },
  says: {
    es: 'El contacto documentado de una organización con un grupo, de 0 a 1.',
    en: 'The documented contact of an organisation with a group, from 0 to 1.',
  },
  saysNot: {
    es: 'No mide interés ni apoyo. Entrevistar a alguien no es vinculación, y tener muchos vínculos en la red tampoco.',
    en: 'It measures neither interest nor support. Interviewing somebody is not engagement, nor is having many ties in the network.',
  },
  formula: {
    es: 'Vale el peldaño más alto que alguna afirmación sostiene en la fecha pedida. Lo terminado no cuenta; lo antiguo se señala y no se rebaja. El contacto a través de una parte o de un grupo vinculado es una marca aparte.',
    en: 'The highest rung that any statement supports at the asked date. What has ended does not count; what is old is marked, not lowered. Contact through a part or a linked group is a mark apart.',
  },
  unit: noUnitShare,
  range: zeroToOne,
  edgeCases: {
    es: 'Donde no hay grupo no existe: no es cero. Con grupo y sin nada registrado vale 0.',
    en: 'Where there is no group it does not exist: it is not zero. With a group and nothing on file it is 0.',
  },
  source: {
    es: 'La idea de la escalera es la del espectro de participación de la IAP2; los números son una convención nuestra.',
    en: 'The ladder follows the idea of the IAP2 spectrum of participation; the numbers are our convention.',
  },
  parameters: {
    es: 'Los peldaños: 1, 0.75, 0.5, 0.25, 0.1 y 0. Se señala lo que tiene más de cinco años.',
    en: 'The rungs: 1, 0.75, 0.5, 0.25, 0.1 and 0. What is older than five years is marked.',
  },
  example: {
    es: 'Observa (0.75) y además fue informada (0.25): vale 0.75, el peldaño más alto.',
    en: 'Observer (0.75) and also informed (0.25): 0.75, the highest rung.',
  },
  shown: 'share',
  first: 'highest',
  valueAt: (measured, node) => measured.engagement?.get(idOf(measured, node)) ?? null,
};

export const gap: Measure = {
  id: 'gap',
  family: 'group',
  about: 'organisation',
  name: { es: 'Brecha', en: 'Gap' },
  short: { es: 'Brecha', en: 'Gap' },
  says: {
    es: 'Cuánta de la influencia que se le atribuye no tiene contacto documentado con el grupo. La lista de brechas dice a quién convendría acercarse primero, con sus razones.',
    en: 'How much of the influence attributed to it has no documented contact with the group. The list of gaps says whom to approach first, with the reasons.',
  },
  saysNot: {
    es: 'No es un puntaje único ni una nota. El orden puede depender de la escala; cuando es así, la lista lo dice.',
    en: 'It is no single score and no mark. The order may depend on the scale; where it does, the list says so.',
  },
  formula: {
    es: 'La influencia según entrevistas menos la vinculación, nunca menos de 0. La lista pone antes a quien podría llenar un rol sin cubrir; sin entrevistas, ordena por el peso de esos roles, el contacto con un grupo vinculado y el número de vínculos.',
    en: 'Influence as said minus engagement, never below 0. The list puts those first who could fill an open role; without interviews it orders by the weight of these roles, contact with a linked group and the number of ties.',
  },
  unit: noUnitShare,
  range: zeroToOne,
  edgeCases: {
    es: 'Sin influencia según entrevistas, o sin grupo, no tiene valor. Quien tiene contacto a través de una parte conserva el número y no figura en la lista. El orden depende de la escala para quien es brecha por la resta y no por la diferencia de puestos, o al revés.',
    en: 'Without influence as said, or without a group, it has no value. Who has contact through a part keeps the number and is not on the list. The order depends on the scale for who is a gap by the difference and not by the ranks, or the other way round.',
  },
  source: {
    es: 'La comparación de lo atribuido con lo documentado es una convención nuestra; sus dos partes se citan aquí.',
    en: 'Comparing what is attributed with what is documented is our convention; its two parts are cited on this page.',
  },
  parameters: {
    es: 'Nominación libre donde la hay; si no, entrevistas con lista.',
    en: 'Free recall where there is any; else roster interviews.',
  },
  example: {
    es: 'Influencia 0.40 y sin contacto registrado (0): brecha de 0.40. Influencia 0.25 y vinculación 0.50: ninguna.',
    en: 'Influence 0.40 and no contact on file (0): a gap of 0.40. Influence 0.25 and engagement 0.50: none.',
  },
  shown: 'share',
  first: 'highest',
  valueAt: (measured, node) => measured.gaps.get(idOf(measured, node)) ?? null,
};
