/** Spanish sentences with the day of a date in them get its article: "desde el 14 de septiembre de 2021". */
import type { PostProcessorModule } from 'i18next';
import { withDayArticles } from '#domain/date-words.ts';

/** What i18next asks for every finished sentence. */
export const dayArticles: PostProcessorModule = {
  type: 'postProcessor',
  name: 'day-articles',
  process: (sentence: string, _key, options: { readonly lng?: string }, translator: { readonly language?: string }) =>
    (options.lng ?? translator.language) === 'en' ? sentence : withDayArticles(sentence),
};
