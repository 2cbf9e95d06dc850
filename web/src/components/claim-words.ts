/** The words of a claim. */
import { formatValue } from '#domain/format-value.ts';
import type { ClaimView } from '#domain/views/pieces.ts';
import type { Locale } from '#domain/vocabularies.ts';
import { words } from '#domain/wording.ts';
import { wordOf } from '../i18n/use-text.ts';
import { capitalised } from './format-number.ts';

const comparisons: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  es: { '=': '', '>': 'más de ', '>=': 'al menos ', '<': 'menos de ', '<=': 'como máximo ', '~': 'alrededor de ' },
  en: { '=': '', '>': 'more than ', '>=': 'at least ', '<': 'less than ', '<=': 'at most ', '~': 'about ' },
};

/** The claim's own text, else "measure (category): more than 28 unit"; hyphens of ids become spaces. */
export function claimWords(claim: ClaimView, lang: Locale): string {
  if (claim.text && claim.text[lang] !== '') return claim.text[lang];
  const subject =
    claim.measure === undefined ? wordOf(lang, 'aspect', claim.aspect) : words('measure', claim.measure)[lang];
  const category = claim.category === undefined ? '' : ` (${wordOf(lang, 'claimCategory', claim.category)})`;
  if (claim.value === undefined) return capitalised(`${subject}${category}`);
  const comparison = comparisons[lang][claim.comparator ?? '='] ?? '';
  const unit = claim.unit === undefined ? '' : ` ${claim.unit}`;
  return capitalised(`${subject}${category}: ${comparison}${formatValue(claim.value, lang)}${unit}`);
}
