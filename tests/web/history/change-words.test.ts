/** Changes in words: counts, headlines, values of fields, replaced statements. */
import { describe, expect, it } from 'vitest';
import type { ChangedThing, ChangeItem, NodeThing, Thing } from '#domain/views/history-view.ts';
import type { Locale } from '#domain/vocabularies.ts';
import { i18n } from '../../../web/src/i18n/i18n.ts';
import { wordOf, type Text } from '../../../web/src/i18n/use-text.ts';
import {
  changeHeadline,
  countsInWords,
  reasonGiven,
  sequenceList,
} from '../../../web/src/pages/history/change-words.ts';
import { fieldValueInWords } from '../../../web/src/pages/history/field-words.ts';
import { withReplaced } from '../../../web/src/pages/history/replaced-things.ts';

function textIn(lang: Locale): Text {
  return {
    lang,
    t: i18n.getFixedT(lang),
    word: (list, value) => wordOf(lang, list, value),
    say: (text) => text[lang],
    name: (thing) => thing.names[lang],
    group: ({ short }) => short[lang],
    ofGroup: ({ short }) => short[lang],
    short: (organisation) => organisation.names[lang],
  };
}
const [es, en] = [textIn('es'), textIn('en')];

function node(label: NodeThing['label'], id: string): NodeThing {
  return { what: 'node', label, id, name: id, names: { es: id, en: id }, onFile: true };
}

const none = { added: 0, changed: 0, removed: 0 };
const entry: ChangeItem = {
  sequence: 5,
  time: '2026-11-23T10:00:00Z',
  author: 'secretariat',
  reason: '',
  counts: { nodes: none, statements: none },
  about: [node('Organisation', 'oefa'), node('Group', 'cusco')],
};

describe('what a change did', () => {
  it('names statements first, each noun once', () => {
    const counts = { statements: { added: 2, changed: 1, removed: 0 }, nodes: { ...none, removed: 1 } };
    expect(countsInWords(counts, es)).toBe('2 afirmaciones añadidas, 1 corregida; 1 ficha retirada');
    expect(countsInWords(counts, en)).toBe('2 statements added, 1 corrected; 1 entry removed');
    expect(countsInWords({ nodes: none, statements: none }, en)).toBe('nothing on file changed');
  });

  it('is called after what it undid, what it loaded, else what it is about', () => {
    expect(changeHeadline(entry, es)).toBe('oefa y cusco');
    expect(changeHeadline({ ...entry, undoes: [7, 3] }, es)).toBe('Se deshicieron los cambios n.º 3 y 7');
    expect(changeHeadline({ ...entry, import: 'peru-vps@3d9ad3a5bb42' }, en)).toBe('Data loaded: peru-vps');
    const reset = { ...entry, import: 'reset:rio-claro@3d9ad3a5bb42' };
    expect(changeHeadline(reset, es)).toBe('Se restableció el espacio a como vino con Tinkuy');
    expect(changeHeadline(reset, en)).toBe('The workspace was reset to what came with Tinkuy');
    expect(changeHeadline({ ...entry, about: [] }, en)).toBe('Change no. 5');
  });

  it('lists at most ten numbers', () => {
    const many = Array.from({ length: 14 }, (_, place) => place + 1);
    expect(sequenceList(many, 'en')).toBe('1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …');
  });

  it('keeps reasons of people and leaves out what a load writes by itself', () => {
    expect(reasonGiven({ ...entry, reason: 'import' })).toBe('import');
    expect(reasonGiven({ ...entry, import: 'x@1', reason: 'import' })).toBeUndefined();
    expect(reasonGiven({ ...entry, import: 'x@1', reason: 'Nueva ronda' })).toBe('Nueva ronda');
  });
});

describe('values', () => {
  const membership: Thing = { what: 'statement', type: 'MEMBER_OF', id: 's', about: entry.about };
  const described: Thing = {
    what: 'statement',
    type: 'DESCRIBES',
    id: 'd',
    about: [node('Source', 'law'), node('Region', 'PE-CUS')],
  };

  it.each([
    ['role', 'observer', membership, 'observa', 'observer'],
    ['from', '2017-08', membership, 'agosto de 2017', 'August 2017'],
    ['kind', 'department', described, 'departamento', 'department'],
    ['kind', 'law', node('Source', 'law'), 'ley', 'law'],
    ['country', 'NL', node('Organisation', 'x'), 'Países Bajos', 'Netherlands'],
    ['country', 'XA', node('Organisation', 'x'), 'XA', 'XA'],
    ['measure', 'state-representatives', node('Claim', 'x'), 'state representatives', 'state representatives'],
  ])('%s %s', (field, value, thing, spanish, english) => {
    expect([es, en].map((text) => fieldValueInWords(field, value, thing, text))).toEqual([spanish, english]);
  });

  it('that are no words', () => {
    const thing = node('Organisation', 'x');
    expect(fieldValueInWords('directed', true, thing, es)).toBe('sí');
    expect(fieldValueInWords('aliases', ['A', 'B'], thing, en)).toBe('A and B');
    expect(fieldValueInWords('target', 0.5, thing, en)).toBe('0.5');
    expect(fieldValueInWords('source', { id: 'l', name: 'L', names: { es: 'Ley', en: 'Law' } }, thing, en)).toBe('Law');
  });
});

describe('a statement that was replaced', () => {
  function statement(kind: 'added' | 'removed', id: string, role: string, about = entry.about): ChangedThing {
    const fields = [
      { field: 'role', [kind === 'added' ? 'after' : 'before']: role },
      { field: 'basis', [kind === 'added' ? 'after' : 'before']: 'documented' },
    ];
    return { kind, thing: { what: 'statement', type: 'MEMBER_OF', id, about }, fields };
  }

  it('stands once, with the fields that differ', () => {
    const shown = withReplaced([statement('removed', 'a', 'member'), statement('added', 'b', 'observer')]);
    expect(shown).toMatchObject([
      { kind: 'replaced', thing: { id: 'b' }, fields: [{ field: 'role', before: 'member', after: 'observer' }] },
    ]);
    expect(shown[0]?.fields).toHaveLength(1);
  });

  it('is no guess: other ends, or more than two, stay apart', () => {
    const elsewhere = statement('added', 'b', 'observer', [node('Organisation', 'ana'), node('Group', 'cusco')]);
    expect(withReplaced([statement('removed', 'a', 'member'), elsewhere]).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
    const three = [
      statement('removed', 'a', 'member'),
      statement('added', 'b', 'observer'),
      statement('added', 'c', 'contact'),
    ];
    expect(withReplaced(three).map(({ kind }) => kind)).toEqual(['removed', 'added', 'added']);
  });
});
