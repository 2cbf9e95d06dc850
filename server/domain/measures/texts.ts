/** Phrases that several measures share, in both languages. */
import type { Localised } from '../localised.ts';

export const noUnitShare: Localised = { es: 'proporción, de 0 a 1', en: 'share, 0 to 1' };
export const countUnit: Localised = { es: 'número entero', en: 'whole number' };
export const noParameters: Localised = { es: 'Ninguno.', en: 'None.' };
export const weightedParameter: Localised = {
  es: 'Con o sin fuerzas, según se elija. Una línea sin fuerza registrada vale 1.',
  en: 'With or without strengths, as chosen. A line without a strength on file counts 1.',
};
export const zeroToOne = { least: 0, most: 1 } as const;
export const fromZero = { least: 0, most: null } as const;
