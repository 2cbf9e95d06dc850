/** The choice of lines and filters where nothing is asked for. */
import type { MeasuresChoice } from '#domain/measures/line-choice.ts';
import { MeasuresQuery } from '#contract/inputs.ts';

export const everything: MeasuresChoice = MeasuresQuery.parse({});
