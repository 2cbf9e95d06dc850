/** The address of the network page. */
import { describe, expect, it } from 'vitest';
import { toggled } from '../../../web/src/components/filter-choices.ts';
import { isFiltered, networkQuery, readNetworkState } from '../../../web/src/pages/network/network-state.ts';

function read(text: string) {
  const query = new URLSearchParams(text);
  return readNetworkState({
    get: (name) => query.get(name) ?? undefined,
    list: (name) => (query.get(name) ?? '').split(',').filter((part) => part !== ''),
  });
}

describe('readNetworkState', () => {
  it('has defaults, and treats unknown words as such', () => {
    expect(read('layout=cube&view=x&way=abc')).toMatchObject({
      layout: 'groups',
      shows: 'network',
      way: 0,
      selected: null,
    });
    expect(isFiltered(read(''))).toBe(false);
  });

  it('asks the service only for what narrows', () => {
    expect(networkQuery(read(''), 'latest')).toEqual({ at: 'latest' });
    expect(networkQuery(read('pillar=state,none&reference=no&expand=a&hide=group&sel=b'), '2017')).toEqual({
      at: '2017',
      pillar: 'state,none',
      reference: 'no',
      expand: 'a',
    });
  });
});

describe('toggled', () => {
  it('adds, takes out, and is undefined when empty', () => {
    expect(toggled(['a'], 'b')).toBe('a,b');
    expect(toggled(['a', 'b'], 'a')).toBe('b');
    expect(toggled(['a'], 'a')).toBeUndefined();
  });
});
