/** What stands on a group's plate: a short name, and "7 and 1 observer (August 2017)", in both languages. */
import type { Localised } from '#domain/localised.ts';
import type { NetworkGroup } from '#domain/views/network-view.ts';
import type { Locale } from '#domain/vocabularies.ts';
import { formatDate } from '../../components/format-date.ts';
import { capitalised } from '../../components/format-number.ts';
import { i18n } from '../../i18n/i18n.ts';

function numbers({ members, observers, asOf }: NetworkGroup, lang: Locale): string {
  const t = i18n.getFixedT(lang);
  if (members + observers === 0) return t('network.noMembers');
  const date = asOf === null ? '' : ` (${formatDate(asOf, lang, { short: true })})`;
  const seats = observers === 0 ? String(members) : t('network.withObservers', { members, count: observers });
  return `${seats}${date}`;
}

/** Short name, numbers and date of a group. */
export function groupPlate(group: NetworkGroup): { label: Localised; detail: Localised } {
  const { es, en } = group.short;
  return {
    label: { es: capitalised(es), en: capitalised(en) },
    detail: { es: numbers(group, 'es'), en: numbers(group, 'en') },
  };
}
