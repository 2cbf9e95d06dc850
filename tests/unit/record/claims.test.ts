/** Claims that disagree, and those that only look as if they did. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { claimsAbout, claimView } from '#domain/claims.ts';
import { countedBy } from '#domain/claims/growth-claims.ts';
import { disagreements, disagreementsAbout } from '#domain/disagreements.ts';
import { ClaimView } from '#domain/views/pieces.ts';
import type { ClaimFact } from '#domain/facts/nodes.ts';
import type { StatementDates } from '#domain/statement.ts';
import { makeIndex } from '../../support/facts.ts';

const latest = askedTime('latest', '2026-11-22');

interface Made extends StatementDates {
  readonly claim: Partial<ClaimFact> & Pick<ClaimFact, 'aspect'>;
  readonly source?: string;
  readonly about?: string;
}

/** An index in which each claim is about the group `g` unless it says otherwise; ids `c1`, `c2`, ... */
function claimsOn(...made: readonly Made[]) {
  return makeIndex({
    groups: [{ id: 'g', nameEs: 'Grupo de Prueba', nameEn: 'Test Group' }, { id: 'h' }],
    claims: made.map(({ claim }, position) => ({ id: `c${String(position + 1)}`, ...claim })),
    about: made.map(({ source = 'report', about = 'g', from, to, attested }, position) => ({
      claim: `c${String(position + 1)}`,
      aboutLabel: 'Group',
      aboutId: about,
      source,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(attested === undefined ? {} : { attested }),
    })),
  });
}

const members = (value: string, more: Partial<ClaimFact> = {}) =>
  ({ aspect: 'figure', measure: 'members', value, ...more }) as const;

describe('disagreeing claims', () => {
  it('equal subject, measure, category and period with values of which only one can be true disagree', () => {
    const index = claimsOn(
      { claim: members('12'), attested: '2024-05' },
      { claim: members('15', { comparator: '>' }), attested: '2024-05', source: 'memoir' },
    );
    expect(claimView(index, 'c1', latest).disagreesWith).toEqual(['c2']);
    expect(claimView(index, 'c2', latest).disagreesWith).toEqual(['c1']);
    const [found] = disagreements(index, latest);
    expect(found?.text).toEqual({
      es: 'Las fuentes discrepan sobre el Grupo de Prueba (mayo de 2024): integrantes.',
      en: 'Sources disagree on the Test Group (May 2024): members.',
    });
    expect(found?.readings.map(({ statements }) => statements.map(({ source }) => source))).toEqual([
      ['report'],
      ['memoir'],
    ]);
  });

  it.each([
    ['another period', { claim: members('15'), attested: '2024-06' }],
    ['a wider period', { claim: members('15'), attested: '2024' }],
    ['a dated beside an undated one', { claim: members('15') }],
    ['another category', { claim: members('15', { category: 'embassies' }), attested: '2024-05' }],
    ['another measure', { claim: members('15', { measure: 'meetings' }), attested: '2024-05' }],
    ['another subject', { claim: members('15'), attested: '2024-05', about: 'h' }],
    ['another aspect', { claim: { ...members('15'), aspect: 'rule' as const }, attested: '2024-05' }],
    ['an equal number written otherwise', { claim: members('12.0'), attested: '2024-05' }],
  ])('%s is no disagreement', (_what, other: Made) => {
    const index = claimsOn({ claim: members('12'), attested: '2024-05' }, other);
    expect(disagreements(index, latest)).toEqual([]);
    expect(claimView(index, 'c1', latest).disagreesWith).toEqual([]);
  });

  it.each([
    ['more than a smaller number', members('9', { comparator: '>' })],
    ['about as many', members('13', { comparator: '~' })],
    ['no unit beside one', members('12', { unit: '' })],
  ])('%s can be true as well', (_what, claim) => {
    const made: Made = { claim: members('12', { unit: 'organisations' }), attested: '2024' };
    expect(disagreements(claimsOn(made, { claim, attested: '2024', source: 'x' }), latest)).toEqual([]);
  });

  it('a range given as two figures is no disagreement of the two, and one outside contradicts the end that it misses', () => {
    const [low, high] = [members('10', { comparator: '>=' }), members('20', { comparator: '<=' })];
    expect(disagreements(claimsOn({ claim: low }, { claim: high }), latest)).toEqual([]);
    const index = claimsOn({ claim: low }, { claim: high }, { claim: members('25'), source: 'x' });
    expect(claimView(index, 'c3', latest).disagreesWith).toEqual(['c2']);
    expect(claimView(index, 'c1', latest).disagreesWith).toEqual([]);
  });

  it('claims without a date speak of the same unknown period; notes and criteria never disagree', () => {
    expect(disagreements(claimsOn({ claim: members('12') }, { claim: members('13') }), latest)).toHaveLength(1);
    const criterion = { aspect: 'criterion', measure: 'next-region' } as const;
    const index = claimsOn({ claim: { ...criterion, value: 'a' } }, { claim: { ...criterion, value: 'b' } });
    expect(disagreements(index, latest)).toEqual([]);
  });

  it('texts without a value disagree between sources, and not within one', () => {
    const rule = (textEs: string) => ({ aspect: 'rule', measure: 'sharing', textEs }) as const;
    expect(disagreements(claimsOn({ claim: rule('a') }, { claim: rule('b') }), latest)).toEqual([]);
    expect(disagreements(claimsOn({ claim: rule('a') }, { claim: rule('b'), source: 'x' }), latest)).toHaveLength(1);
  });

  it('three readings each know the two others', () => {
    const index = claimsOn({ claim: members('1') }, { claim: members('2') }, { claim: members('3') });
    expect(claimView(index, 'c2', latest).disagreesWith).toEqual(['c1', 'c3']);
  });
});

describe('stated growth', () => {
  const counts: readonly Made[] = [
    { claim: members('29'), attested: '2016-08' },
    { claim: members('46'), attested: '2017', source: 'annual' },
  ];
  const growth = (value: string, more: Partial<ClaimFact> = {}): Made => ({
    claim: { aspect: 'figure', measure: 'new-members', value, ...more },
    from: '2016',
    to: '2017',
    source: 'annual',
  });

  it('is shown beside the difference of the counts when they differ', () => {
    const [found, ...more] = disagreementsAbout(claimsOn(...counts, growth('15')), ['g'], latest);
    expect(more).toEqual([]);
    expect(found?.id).toBe('growth:c3');
    expect(found?.readings[1]?.text.en).toBe('Difference of the figures: 46 − 29 = 17.');
    expect(found?.readings[1]?.statements.map(({ attested }) => attested)).toEqual(['2016-08', '2017']);
  });

  it('is no disagreement when they agree, or when a comparator allows the difference', () => {
    expect(disagreements(claimsOn(...counts, growth('17')), latest)).toEqual([]);
    expect(disagreements(claimsOn(...counts, growth('10', { comparator: '>' })), latest)).toEqual([]);
    expect(disagreements(claimsOn(...counts, growth('20', { comparator: '>' })), latest)).toHaveLength(1);
  });

  it('between counts that are not exact is as open as these', () => {
    const grown = (comparator: '>' | '<' | '~', value: string, made = growth(value)) =>
      disagreements(
        claimsOn(
          { claim: members('16'), attested: '2016-08' },
          { claim: members('20', { comparator }), attested: '2017', source: 'annual' },
          made,
        ),
        latest,
      );
    expect(grown('>', '7')).toEqual([]);
    expect(grown('<', '2')).toEqual([]);
    expect(grown('~', '6')).toEqual([]);
    expect(grown('~', '7')).toHaveLength(1);
    expect(grown('>', '40', growth('40', { measure: 'growth', unit: 'percent', comparator: '~' }))).toEqual([]);
    expect(grown('>', '3')[0]?.readings[1]?.text).toEqual({
      es: 'Diferencia entre las cifras: más de 20 − 16 = más de 4.',
      en: 'Difference of the figures: more than 20 − 16 = more than 4.',
    });
    const open = claimsOn(
      { claim: members('16', { comparator: '>' }), attested: '2016-08' },
      { claim: members('20', { comparator: '>' }), attested: '2017', source: 'annual' },
      growth('1'),
    );
    expect(disagreements(open, latest)).toEqual([]);
  });

  it('in percent is compared with the share of the first count', () => {
    const percent = growth('30', { measure: 'membership-growth', unit: 'percent', comparator: '<' });
    const [found] = disagreements(claimsOn(...counts, percent), latest);
    expect(found?.readings[1]?.text.es).toBe('Diferencia entre las cifras: (46 − 29) / 29 = 59 %.');
    const right = growth('59', { measure: 'membership-growth', unit: 'percent' });
    expect(disagreements(claimsOn(...counts, right), latest)).toEqual([]);
  });

  it('of one date starts from the newest count before it; without a count there is nothing to compare', () => {
    const early: Made = { claim: members('20'), attested: '2014' };
    const dated: Made = { claim: { aspect: 'figure', measure: 'growth', value: '15' }, attested: '2017' };
    const [found] = disagreements(claimsOn(early, ...counts, dated), latest);
    expect(found?.readings).toHaveLength(2);
    expect(found?.readings[1]?.text.en).toContain('46 − 29 = 17');
    expect(disagreements(claimsOn(growth('15')), latest)).toEqual([]);
  });

  it('counts equal in two places are one reading with all their statements', () => {
    const again: Made = { claim: members('29'), attested: '2016-08', source: 'list' };
    const [found] = disagreements(claimsOn(...counts, again, growth('15')), latest);
    expect(found?.readings).toHaveLength(2);
    expect(found?.readings[1]?.statements.map(({ source }) => source)).toEqual(['report', 'annual', 'list']);
  });

  it.each([
    ['growth', 'members'],
    ['membership-growth', 'members'],
    ['new-members', 'members'],
    ['meetings-growth', 'meetings'],
    ['members', undefined],
  ])('%s is the growth of %s', (measure, counted) => {
    expect(countedBy(measure)).toBe(counted);
  });
});

describe('claim views', () => {
  it('hold what the source says and nothing more', () => {
    const index = claimsOn({ claim: { aspect: 'status', measure: 'group', textEn: 'It is prospective.' } });
    const view = ClaimView.strict().parse(claimView(index, 'c1', latest));
    expect(view.text).toEqual({ es: 'It is prospective.', en: 'It is prospective.' });
    expect('value' in view).toBe(false);
    expect(view.about).toMatchObject({ id: 'g', type: 'group' });
    expect(view.statements).toMatchObject([{ source: 'report', state: 'undated' }]);
  });

  it('stand in the order of their dates, undated ones last', () => {
    const index = claimsOn(
      { claim: members('1') },
      { claim: members('2'), attested: '2019' },
      { claim: members('3'), from: '2017', to: '2020' },
    );
    expect(claimsAbout(index, ['g'], latest).map(({ id }) => id)).toEqual(['c3', 'c2', 'c1']);
  });

  it('an unknown claim is an error', () => {
    expect(() => claimView(claimsOn(), 'nothing', latest)).toThrow('no claim nothing');
  });
});
