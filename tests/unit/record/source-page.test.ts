/** What the page of a source adds: kinds of statement, the years it speaks of, what contradicts it, how it is cited. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { fullCitation } from '#domain/sources/full-citation.ts';
import { sourceView } from '../../../server/analysis/source.ts';
import { sourceList } from '../../../server/analysis/sources.ts';
import { makeIndex } from '../../support/facts.ts';

const latest = askedTime('latest', '2026-11-22');
const index = makeIndex({
  organisations: [{ id: 'a' }],
  groups: [{ id: 'g' }],
  sources: [{ id: 'report' }, { id: 'other' }, { id: 'silent' }],
  memberOf: [{ organisation: 'a', group: 'g', from: '2015-03', to: '2016' }],
  describes: [
    { describedId: 'a', name: 'a' },
    { describedId: 'i', describedLabel: 'Interview', name: 'i' },
  ],
  claims: [
    { id: 'c1', aspect: 'figure', measure: 'members', value: '29' },
    { id: 'c2', aspect: 'figure', measure: 'members', value: '46' },
    { id: 'c3', aspect: 'not-stated', measure: 'names' },
  ],
  about: [
    { claim: 'c1', aboutLabel: 'Group', aboutId: 'g', attested: '2018-01-31' },
    { claim: 'c2', aboutLabel: 'Group', aboutId: 'g', attested: '2018-01-31', source: 'other' },
    { claim: 'c3', aboutLabel: 'Group', aboutId: 'g' },
  ],
});
const itemOf = (id: string) => sourceList(index, latest).items.find((item) => item.id === id);

describe('a source in the list', () => {
  it('counts its statements by kind, what it does not state apart', () => {
    expect(itemOf('report')?.byKind).toEqual({ members: 1, names: 1, claims: 1, 'not-stated': 1, interviews: 1 });
    expect(itemOf('other')?.byKind).toEqual({ claims: 1 });
  });

  it('says which years its dated statements speak of, none where none is dated', () => {
    expect(itemOf('report')?.years).toEqual({ first: '2015', last: '2018' });
    expect(itemOf('silent')).toMatchObject({ years: null, byKind: {}, statements: 0 });
  });
});

describe('the statements of a source', () => {
  const { items, disagreements } = sourceView(index, 'report', latest);

  it('are of a kind, and those that another source contradicts are marked', () => {
    expect(items.map(({ kind, disputed }) => `${kind} ${String(disputed)}`).sort()).toEqual([
      'claims true',
      'members false',
      'names false',
      'not-stated false',
    ]);
    expect(disagreements).toHaveLength(1);
    expect(disagreements[0]?.readings.map(({ statements }) => statements.map(({ source }) => source))).toEqual([
      ['report'],
      ['other'],
    ]);
  });
});

describe('the full citation', () => {
  const source = { id: 's', title: 'Ten steps', kind: 'document', confidentiality: 'public' } as const;

  it.each([
    [
      { ...source, author: 'A. House', publisher: 'Press', date: '2016-08', url: 'https://x.org/t', accessed: '2026' },
      'A. House (agosto de 2016). Ten steps. Press. https://x.org/t (consultado: 2026)',
      'A. House (August 2016). Ten steps. Press. https://x.org/t (accessed 2026)',
    ],
    [
      { ...source, author: 'DCAF', publisher: 'DCAF', titleEs: 'Diez pasos.' },
      'DCAF (s. f.). Diez pasos.',
      'DCAF (n.d.). Ten steps.',
    ],
    [{ ...source, publisher: 'Press', date: '2017' }, 'Press (2017). Ten steps.', 'Press (2017). Ten steps.'],
    [source, 'Ten steps. (s. f.).', 'Ten steps. (n.d.).'],
  ])('%#', (given, es, en) => {
    expect(fullCitation(given)).toEqual({ es, en });
  });
});
