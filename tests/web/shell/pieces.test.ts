/** Citations, claims, panels, request addresses, labels of the figure. */
import { describe, expect, it } from 'vitest';
import type { DatedStatement } from '#domain/statement.ts';
import { requestAddress } from '../../../web/src/api/request-address.ts';
import { citationParts } from '../../../web/src/components/citation-text.ts';
import { claimWords } from '../../../web/src/components/claim-words.ts';
import { nameThatFits, shortName } from '../../../web/src/components/names.ts';
import { hasOwnShort, titleOf } from '../../../web/src/components/source-title.tsx';
import { stateShape } from '#domain/figure/state-drawings.ts';
import { pillarStyle } from '../../../web/src/components/pillar-shape.ts';
import { labelLines } from '../../../web/src/pages/overview/label-lines.ts';
import { textIn } from '../../../web/src/i18n/use-text.ts';
import { panelText, readPanel } from '../../../web/src/view/panel.ts';

function statement(source: string, locator: string): DatedStatement {
  return { id: `${source}${locator}`, source, locator, basis: 'documented', state: 'stated' };
}

describe('citationParts', () => {
  const sources = new Map([
    ['dcaf', { title: 'A report', short: { es: 'DCAF 2017', en: 'DCAF 2017' } }],
    ['law', { title: 'Ley 29338', short: { es: 'Ley 29338', en: 'Law 29338' } }],
  ]);

  it('names each source once and leaves out a locator that repeats it', () => {
    const statements = [statement('dcaf', 'p. 1'), statement('dcaf', 'p. 2'), statement('law', 'Ley 29338')];
    expect(citationParts(statements, sources, 'es')).toEqual(['DCAF 2017, p. 1; p. 2', 'Ley 29338']);
    expect(citationParts(statements, sources, 'en')).toEqual(['DCAF 2017, p. 1; p. 2', 'Law 29338']);
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
    comparator: '>=' as const,
    statements: [],
    disagreesWith: [],
  };

  it('uses the text of the claim, else its figure', () => {
    expect(claimWords({ ...claim, text: { es: 'Dos mil', en: 'Two thousand' } }, 'en')).toBe('Two thousand');
    expect(claimWords(claim, 'es')).toBe('Personas capacitadas: al menos 2,213');
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
    const own = ['estado', 'empresas', 'sociedad', 'juventudes', 'none'];
    // Four of its own, and no mark twice: none is that of an organisation without a pillar either.
    expect(own.map((pillar) => pillarStyle(pillar, own).shape)).toEqual([
      ...['pentagon', 'hexagon', 'square', 'diamond', 'triangle'],
    ]);
  });
});

describe('labelLines', () => {
  it('breaks at words, and long words where it must', () => {
    expect(labelLines('Ministerio del Interior', 17)).toEqual(['Ministerio del', 'Interior']);
    expect(labelLines('Otorrinolaringología', 12)).toEqual(['Otorrinolar-', 'ingología']);
  });

  it('takes four lines and says where something is cut', () => {
    const centre = 'Centro de Educación y Comunicación Guaman Poma';
    expect(labelLines(centre, 17)).toEqual(['Centro de', 'Educación y', 'Comunicación', 'Guaman Poma']);
    expect(labelLines(`${centre} de Ayala, Cusco`, 17).at(-1)).toBe('Guaman Poma de…');
  });
});

describe('shortName', () => {
  const names = { es: 'Comité Internacional de la Cruz Roja', en: 'International Committee of the Red Cross' };
  const short = { es: 'CICR', en: 'ICRC' };

  it('is the short name on file, else the acronym, else the name', () => {
    expect(shortName({ names, short, acronym: 'ICRC' }, 'es')).toBe('CICR');
    expect(shortName({ names, acronym: 'ICRC' }, 'es')).toBe('ICRC');
    expect(shortName({ names }, 'en')).toBe(names.en);
  });

  it('stands in for long names only where a name has some room', () => {
    expect(nameThatFits({ names, short }, 'en')).toBe('ICRC');
    expect(nameThatFits({ names: { es: 'Cruz Roja', en: 'Red Cross' }, short }, 'en')).toBe('Red Cross');
  });
});

describe('titleOf', () => {
  const law = { title: 'Ley 29338, Ley de Recursos Hídricos', language: 'es' };

  it('leaves a printed title in its language and says which that is', () => {
    expect(titleOf(law, 'en')).toEqual({ text: law.title, lang: 'es' });
    expect(titleOf(law, 'es')).toEqual({ text: law.title, lang: undefined });
    expect(titleOf({ title: 'Report', language: 'some English' }, 'es').lang).toBeUndefined();
  });

  it('takes the title of the language where there is one', () => {
    const own = { title: 'Roles', titleEs: 'Roles esperados', titleEn: 'Expected roles', language: 'en' };
    expect(titleOf(own, 'es')).toEqual({ text: 'Roles esperados', lang: undefined });
    expect(titleOf(own, 'en')).toEqual({ text: 'Expected roles', lang: undefined });
  });
});

describe('numbers in sentences', () => {
  it('get the separators of the language, numbers that are names do not', () => {
    const counts = { organisations: '500 of 500', groups: '2', lines: 'x' };
    expect(textIn('en').t('saving.counts', counts)).toBe('500 of 500, 2 and x.');
    expect(textIn('en').t('saving.usedByLines', { count: 1022 })).toBe('1,022 lines');
    expect(textIn('es').t('saving.usedByLines', { count: 12345 })).toBe('12,345 líneas');
    expect(textIn('en').t('history.number', { number: 1022 })).toContain('1022');
  });
});

it('knows a short title that is but the beginning of the title', () => {
  expect(hasOwnShort('Informe de los procesos… (2023)', 'Informe de los procesos de diálogo')).toBe(false);
  expect(hasOwnShort('Ley 29338', 'Ley 29338, Ley de Recursos Hídricos')).toBe(false);
  expect(hasOwnShort('DCAF 2017', 'A report')).toBe(true);
});
