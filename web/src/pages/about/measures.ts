/** The measures that screens show today, in the order in which the page explains them; texts are kept under these ids. */
export const measures = ['said', 'engagement', 'coverage', 'gap', 'introductions'] as const;
export type MeasureId = (typeof measures)[number];
