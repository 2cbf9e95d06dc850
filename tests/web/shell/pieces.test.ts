/** Citations, claims, panels, request addresses, labels of the figure. */
import { describe, expect, it } from 'vitest';
import type { DatedStatement } from '#domain/statement.ts';
import { requestAddress } from '../../../web/src/api/request-address.ts';
import { citationParts } from '../../../web/src/components/citation-text.ts';
import { claimWords } from '../../../web/src/components/claim-words.ts';
import { stateShape } from '../../../web/src/components/state-shape.ts';
import { pillarStyle } from '../../../web/src/components/pillar-shape.ts';
import { labelLines } from '../../../web/src/pages/overview/label-lines.ts';
import { panelText, readPanel } from '../../../web/src/view/panel.ts';

function statement(source: string, locator: string): DatedStatement {
  return { id: `${source}${locator}`, source, locator, basis: 'documented', state: 'stated' };
}

describe('citationParts', () => {
  const sources = new Map([
    ['dcaf', { title: 'A report', short: { es: 'DCAF 2017', en: 'DCAF 2017' } }],
    ['law', { title: 'Ley 29338', short: { es: 'Ley 29338', en: 'Ley 29338' } }],
  ]);

  it('names each source once and leaves out a locator that repeats it', () => {
    const statements = [statement('dcaf', 'p. 1'), statement('dcaf', 'p. 2'), statement('law', 'Ley 29338')];
    expect(citationParts(statements, sources, 'es')).toEqual(['DCAF 2017, p. 1; p. 2', 'Ley 29338']);
  });

  it('shows the id of a source that is not there yet', () => {
    expect(citationParts([statement('other', 'x')], sources, 'es', false)).toEqual(['other']);
  });
});

describe('claimWords', () => {
  const claim = {
    id: 'c',
    about: { type: 'group' as const, id: 'g', name: 'g', names: { es: 'g', en: 'g' } },
    aspect: 'figure',
    measure: 'people-trained',
    value: '2213',
    comparator: '>=',
    statements: [],
    disagreesWith: [],
  };

  it('uses the text of the claim, else its figure', () => {
    expect(claimWords({ ...claim, text: { es: 'Dos mil', en: 'Two thousand' } }, 'en')).toBe('Two thousand');
    expect(claimWords(claim, 'es')).toBe('People trained: al menos 2,213');
    expect(claimWords({ ...claim, category: 'police' }, 'en')).toBe('People trained (police): at least 2,213');
  });
});

describe('panels', () => {
  it('are read back as they were written', () => {
    expect(readPanel(panelText('source', 'a:b'))).toEqual({ kind: 'source', id: 'a:b' });
    expect(readPanel('roles')).toEqual({ kind: 'roles', id: '' });
    expect(readPanel('nonsense:1')).toBeUndefined();
    expect(readPanel(undefined)).toBeUndefined();
  });
});

describe('requestAddress', () => {
  it('fills the path, encodes, and leaves out empty values', () => {
    expect(
      requestAddress('/api/:workspace/regions/:id', { workspace: 'peru', id: 'a/b' }, { at: 'latest', group: '' }),
    ).toBe('/api/peru/regions/a%2Fb?at=latest');
  });
});

describe('symbols', () => {
  it('show contact with a linked group and jurisdiction by a shape of their own', () => {
    expect(stateShape('known', ['linked-group-only', 'jurisdiction-only'])).toBe('linked');
    expect(stateShape('known', ['jurisdiction-only', 'single-candidate'])).toBe('jurisdiction');
    expect(stateShape('covered', ['jurisdiction-only'])).toBe('covered');
  });

  it('give each pillar its shape, added ones the next free', () => {
    expect(pillarStyle('state').shape).toBe('square');
    expect(pillarStyle(null).shape).toBe('cross');
    const pillars = ['state', 'unions', 'churches'];
    expect(['unions', 'churches'].map((pillar) => pillarStyle(pillar, pillars).shape)).toEqual(['pentagon', 'hexagon']);
  });
});

describe('labelLines', () => {
  it('breaks at words into two lines and says where something is cut', () => {
    expect(labelLines('Ministerio del Interior', 17)).toEqual(['Ministerio del', 'Interior']);
    expect(labelLines('Centro de Educación y Comunicación Guaman Poma', 17)).toEqual(['Centro de', 'Educación y…']);
  });
});
