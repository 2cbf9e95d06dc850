/** Addresses of views: what links keep, how queries change, what counts as a date. */
import { describe, expect, it } from 'vitest';
import { askedTime, changedQuery, linkTo, readable } from '../../../web/src/view/view-address.ts';

describe('linkTo', () => {
  it('keeps language and time and drops what belongs to the page', () => {
    const query = new URLSearchParams('lang=en&at=2016-08&sort=name&panel=source:x');
    expect(linkTo('/peru/regions/PE-CUS', query)).toBe('/peru/regions/PE-CUS?lang=en&at=2016-08');
  });

  it('adds parameters and leaves the anchor last', () => {
    expect(linkTo('/peru/about#calculo', new URLSearchParams('lang=es'), { panel: 'source:dcaf' })).toBe(
      '/peru/about?lang=es&panel=source:dcaf#calculo',
    );
  });

  it('has no question mark without a query', () => {
    expect(linkTo('/peru/regions', new URLSearchParams())).toBe('/peru/regions');
  });
});

describe('changedQuery', () => {
  it('sets, replaces and removes', () => {
    const query = new URLSearchParams('at=2016&sort=name');
    expect(changedQuery(query, { at: undefined, sort: '-name', theme: 'environment' }).toString()).toBe(
      'sort=-name&theme=environment',
    );
    expect(query.toString()).toBe('at=2016&sort=name');
  });

  it('keeps commas and colons readable', () => {
    expect(readable(new URLSearchParams({ pillar: 'state,none', panel: 'source:a' }))).toBe(
      'pillar=state,none&panel=source:a',
    );
  });
});

describe('askedTime', () => {
  it('is latest unless the address names a date', () => {
    expect(askedTime(new URLSearchParams())).toBe('latest');
    expect(askedTime(new URLSearchParams('at=2017-08'))).toBe('2017-08');
    expect(askedTime(new URLSearchParams('at=2017-02-30'))).toBe('latest');
    expect(askedTime(new URLSearchParams('at=soon'))).toBe('latest');
  });
});
