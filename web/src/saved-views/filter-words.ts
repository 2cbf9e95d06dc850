/** One parameter of an address in words; those that only order or fold something are no filters. */
import { bases } from '#domain/vocabularies.ts';
import { columns } from '#domain/measures/measures.ts';
import { layoutNames } from '../graph/layout/layout.ts';
import type { VocabularyName } from '../i18n/catalogues.ts';
import type { Text } from '../i18n/use-text.ts';
import { lineSwitches } from '../measuring/lines-choice.ts';
import { rowWords } from '../pages/compared-networks/row-words.ts';
import { channels } from '../pages/network/encodings.ts';

export interface Naming extends Pick<Text, 't' | 'word' | 'say'> {
  readonly pillarName: (pillar: string | null) => string;
  /** The name of a thing on file; its id, noted as gone, for one that is not there. */
  readonly named: (id: string) => string;
}

const relations = ['membership', 'engagement', 'part-of', 'group-link'];
const listsOfWords: Readonly<Record<string, VocabularyName>> = {
  kind: 'organisationKindPlural',
  theme: 'theme',
  basis: 'basis',
  eventKind: 'eventKind',
  role: 'participationRole',
};
const network = ['pillar', 'kind', 'theme', 'mandate', 'tie', 'group', 'basis', 'source'] as const;
const events = ['topic', 'eventKind', 'region', 'organisation', 'role', 'year'] as const;

function labelOf(parameter: string, { t }: Naming): string | undefined {
  const ofNetwork = network.find((filter) => filter === parameter);
  if (ofNetwork) return t(`network.filter.${ofNetwork}`);
  const ofEvents = events.find((filter) => filter === parameter);
  return ofEvents && t(`records.filter.${ofEvents}`);
}

function valueOf(parameter: string, value: string, { word, pillarName, named }: Naming): string {
  if (parameter === 'pillar') return pillarName(value);
  if (parameter === 'year') return value;
  if (parameter === 'tie') return word(relations.includes(value) ? 'relation' : 'tieKind', value);
  const list = listsOfWords[parameter];
  return list === undefined ? named(value) : word(list, value);
}

function switchWords(parameter: string, value: string, { t, say }: Naming): string | undefined {
  if (parameter === 'reference' && value === 'no') return t('views.withoutReference');
  if (parameter === 'jurisdiction' && value === 'no') return t('views.withoutJurisdiction');
  if (parameter === 'layout') {
    const layout = layoutNames.find((name) => name === value);
    return layout && t(`network.layout.${layout}`);
  }
  const channel = channels.find((name) => name === parameter);
  if (channel) {
    const measure = columns.find(({ id }) => id === value);
    return measure && `${t(`measures.draw.${channel}`)}: ${say(measure.name)}`;
  }
  const line = lineSwitches.find((name) => name === parameter);
  if (line) return `${t(`measures.line.${line}`)}: ${t(value === 'no' ? 'measures.not' : 'measures.yes')}`;
  if (parameter !== 'view') return undefined;
  if (value === 'table') return t('network.tableView');
  const part = (['list', 'chart'] as const).find((name) => name === value);
  return part && t(`gaps.views.${part}`);
}

/** Of a comparison of networks: what its second one leaves out. */
function isBasis(value: string): boolean {
  return bases.some((basis) => basis === value);
}

/** Lines and cells name several things; parts that are kinds or numbers stay out. */
function chosenWords(parameter: string, value: string, naming: Naming): string | undefined {
  const { t, word, named } = naming;
  const things = (separator: RegExp): string =>
    value
      .split(separator)
      .filter((part) => part !== '')
      .map(named)
      .join(' · ');
  switch (parameter) {
    case 'sel':
      return t('views.chosen', { what: /[~:>]/.test(value) ? t('views.aLine') : named(value) });
    case 'cell':
      return t('views.chosen', { what: things(/~/) });
    case 'panel':
      return value.includes(':')
        ? t('views.chosen', { what: named(value.slice(value.search(/[:~](?!.*[:~])/) + 1)) })
        : undefined;
    case 'expand':
      return t('views.neighbours', { what: things(/,/) });
    case 'regions':
      return things(/,/);
    case 'without':
      return t('views.without', {
        what: value
          .split(',')
          .map((one) => (isBasis(one) ? word('basisPlural', one) : named(one)))
          .join(' · '),
      });
    case 'only':
      return value.includes(':')
        ? t('compare.networks.onlyRow', { what: rowWords(naming, naming.pillarName, value) })
        : undefined;
    case 'left':
      return t('views.leftNetwork', { what: named(value) });
    case 'right':
      return t('views.rightNetwork', { what: named(value) });
    case 'from':
      return t('views.pathFrom', { what: named(value) });
    case 'to':
      return t('views.pathTo', { what: named(value) });
    case 'hide':
      return t('views.hidden', { count: value.split(',').length });
    default:
      return undefined;
  }
}

/** "Pilar: Estado, Empresas"; undefined for what says nothing about what is shown. */
export function filterWords(parameter: string, value: string, naming: Naming): string | undefined {
  const label = labelOf(parameter, naming);
  if (label === undefined) return switchWords(parameter, value, naming) ?? chosenWords(parameter, value, naming);
  const values = value.split(',').filter((part) => part !== '');
  return values.length === 0
    ? undefined
    : `${label}: ${values.map((one) => valueOf(parameter, one, naming)).join(', ')}`;
}
