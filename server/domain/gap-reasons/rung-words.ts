/** The rungs of the engagement ladder as sentences use them. */
import type { Localised } from '../localised.ts';

const rungs: Readonly<Record<string, Localised>> = {
  secretariat: { es: 'ejerce la secretaría', en: 'its secretariat' },
  coordinator: { es: 'coordina', en: 'its coordinator' },
  'core-member': { es: 'integra el Grupo Impulsor', en: 'a core member' },
  member: { es: 'es integrante', en: 'a member' },
  contact: { es: 'es su contacto', en: 'its contact' },
  observer: { es: 'participa como observador', en: 'an observer' },
  events: { es: 'participó en dos o más de sus actividades', en: 'took part in two or more of its events' },
  event: { es: 'participó en una de sus actividades', en: 'took part in one of its events' },
  participates: { es: 'participa sin integrarlo', en: 'takes part without a seat' },
  consulted: { es: 'fue consultada', en: 'was consulted' },
  informed: { es: 'fue informada', en: 'was informed' },
  approached: { es: 'hubo un primer acercamiento', en: 'was approached' },
};

/** The words for a rung; one that is not of the ladder stands for itself. */
export function rungWords(rung: string): Localised {
  return rungs[rung] ?? { es: rung, en: rung };
}
