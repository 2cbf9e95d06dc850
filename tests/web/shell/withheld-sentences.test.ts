/** What a finding says of what it leaves out. */
import { describe, expect, it } from 'vitest';
import { withheldSentences } from '../../../web/src/components/withheld-sentences.ts';
import { textIn } from '../../../web/src/i18n/use-text.ts';

const nothing = { statements: 0, organisations: 0, groups: 0 };

describe('sentences on what is withheld', () => {
  it('says nothing where nothing is withheld', () => {
    expect(withheldSentences({ of: 'group' }, nothing, textIn('en'))).toEqual([]);
    expect(withheldSentences({ of: 'places' }, { ...nothing, statements: 4 }, textIn('en'))).toEqual([]);
  });

  it('says of a group that only what is shown is counted, and of how many roles the state is withheld', () => {
    expect(
      withheldSentences({ of: 'group', roles: 2 }, { ...nothing, statements: 1022, organisations: 1 }, textIn('en')),
    ).toEqual([
      'Only what this audience is shown is counted. Withheld besides in this workspace: 1,022 statements and 1 organisation, members and ties of the group perhaps among them.',
      'The state of 2 further expected roles is withheld.',
    ]);
  });

  it('says of places that a withheld group reads as none', () => {
    expect(withheldSentences({ of: 'places' }, { ...nothing, groups: 1 }, textIn('es'))).toEqual([
      'En este espacio de trabajo se reserva 1 grupo: la región donde está puede leerse aquí como si no tuviera ninguno.',
    ]);
  });
});
