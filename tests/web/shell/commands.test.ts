/** Which screens and actions a text finds, and which presses of a key are the page's. */
import { describe, expect, it } from 'vitest';
import { calledSo, matchingCommands } from '../../../web/src/app/commands/command.ts';
import { pageKey } from '../../../web/src/app/keys/key-press.ts';

const commands = [
  { label: 'Regiones' },
  { label: 'Actualizar integrantes del grupo de Cusco' },
  { label: 'Volver a la vista anterior', words: 'deshacer atrás' },
  { label: 'Añadir: membresía' },
];
const labels = (text: string) => {
  const { first, others } = matchingCommands(commands, text);
  return [first, others].map((found) => found.map(({ label }) => label));
};

describe('commands by text', () => {
  it('puts labels that begin so first, the others after', () => {
    expect(labels('reg')).toEqual([['Regiones'], []]);
    expect(labels('cusco')).toEqual([[], ['Actualizar integrantes del grupo de Cusco']]);
    expect(labels('actualizar cusco')).toEqual([['Actualizar integrantes del grupo de Cusco'], []]);
  });

  it('wants all words, without accents or case', () => {
    expect(labels('MEMBRESIA anadir')).toEqual([[], ['Añadir: membresía']]);
    expect(labels('membresía cusco')).toEqual([[], []]);
  });

  it('finds by other words, and nothing for no letters', () => {
    expect(labels('atras')).toEqual([[], ['Volver a la vista anterior']]);
    expect(labels(' ?')).toEqual([[], []]);
  });
});

describe('things by their whole name', () => {
  it('are known by the name shown and by the form found, not by a beginning', () => {
    const things = [{ label: 'Q' }, { label: 'Quebrada' }, { label: 'Liga de Derechos', matched: 'KHRL' }];
    expect(calledSo(things, 'q')).toEqual([{ label: 'Q' }]);
    expect(calledSo(things, 'khrl').map(({ label }) => label)).toEqual(['Liga de Derechos']);
    expect(calledSo(things, 'quebra')).toEqual([]);
  });
});

describe('keys of the page', () => {
  const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {}) =>
    pageKey({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

  it('knows search, undo, redo and help, with Ctrl and with Command', () => {
    expect([press('k', { ctrlKey: true }), press('z', { metaKey: true })]).toEqual(['search', 'undo']);
    expect([press('Z', { ctrlKey: true, shiftKey: true }), press('y', { ctrlKey: true })]).toEqual(['redo', 'redo']);
    expect(press('?', { shiftKey: true })).toBe('help');
  });

  it('leaves every other press alone', () => {
    expect([press('z'), press('?', { ctrlKey: true }), press('k', { ctrlKey: true, altKey: true })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
