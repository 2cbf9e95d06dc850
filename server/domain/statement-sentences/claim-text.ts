/** A claim in words: its own text, or what it says put together from measure, figure and unit. */
import { formatValue } from '../format-value.ts';
import { sentence } from '../articles.ts';
import type { ClaimFact } from '../facts/nodes.ts';
import type { Localised } from '../localised.ts';
import { words } from '../wording.ts';

/** The claim's own text; given in one language only it stands for both, given in none it is `undefined`. */
export function ownText({ textEs, textEn }: ClaimFact): Localised | undefined {
  const es = textEs ?? textEn;
  const en = textEn ?? textEs;
  return es === undefined || en === undefined ? undefined : { es, en };
}

/** "at least 3 conflicts"; digits with the separators of the language, or `undefined` for a claim without one. */
export function figureText({ value, unit, comparator = '=' }: ClaimFact): Localised | undefined {
  if (value === undefined) return undefined;
  const sign = words('comparator', comparator);
  const join = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');
  return { es: join([sign.es, formatValue(value, 'es'), unit]), en: join([sign.en, formatValue(value, 'en'), unit]) };
}

/** What the claim says, as a sentence about the thing with this name. */
export function claimText(claim: ClaimFact, about: Localised): Localised {
  const own = ownText(claim);
  if (own) return own;
  const what = claim.measure === undefined ? words('claimAspect', claim.aspect) : words('measure', claim.measure);
  const category = claim.category === undefined || claim.category === 'all' ? '' : ` (${claim.category})`;
  const figure = figureText(claim);
  const absent = { es: 'no se indica', en: 'not stated' };
  const said = claim.aspect === 'not-stated' ? absent : figure;
  return sentence({
    es: `${about.es}: ${what.es}${category}${said ? `: ${said.es}` : ''}`,
    en: `${about.en}: ${what.en}${category}${said ? `: ${said.en}` : ''}`,
  });
}
