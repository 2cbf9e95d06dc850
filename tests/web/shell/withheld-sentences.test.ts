/** What a page says of what it leaves out. */
import { describe, expect, it } from 'vitest';
import type { WithheldView } from '../../../server/domain/views/withheld-view.ts';
import { withheldSentences } from '../../../web/src/components/withheld-sentences.ts';
import { textIn } from '../../../web/src/i18n/use-text.ts';

const nothing: WithheldView = {
  audience: 'public',
  audiences: ['internal', 'members', 'public'],
  sources: { restricted: 0, chathamHouse: 0, ownKnowledge: 0 },
  ...{ statements: 0, organisations: 0, groups: 0, regions: 0, events: 0, claims: 0 },
  ...{ expectedRoles: 0, topics: 0, mandates: 0 },
  interviews: { summed: 0, leftOut: 0, organisations: 0 },
};
const sources = { restricted: 2, chathamHouse: 0, ownKnowledge: 1 };

describe('sentences on what is withheld', () => {
  it('says nothing where nothing is withheld of what the page tells of', () => {
    expect(withheldSentences({ of: 'group' }, nothing, textIn('en'))).toEqual([]);
    expect(withheldSentences({ of: 'places' }, { ...nothing, statements: 4, sources }, textIn('en'))).toEqual([]);
    expect(withheldSentences({ of: 'topics' }, { ...nothing, regions: 4, sources }, textIn('en'))).toEqual([]);
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

  it('counts on a list what it lists, and names the sources that all of it rests on', () => {
    const withheld = { ...nothing, sources, events: 4, topics: 1, claims: 1, statements: 9 };
    expect(withheldSentences({ of: 'events' }, withheld, textIn('en'))).toEqual([
      'Only what this audience is shown is counted and listed. Withheld besides, in this workspace: 9 statements, 4 events and 1 claim.',
      'What rests on these alone is not shown to it: 2 restricted sources and 1 source of own knowledge.',
    ]);
    expect(withheldSentences({ of: 'sources' }, withheld, textIn('es'))).toEqual([
      'Se cuenta y se lista solo lo que se muestra a este público. En este espacio de trabajo se reserva además: 2 fuentes restringidas, 1 fuente de conocimiento propio y 9 afirmaciones.',
    ]);
  });

  it('does not say of an organisation what of it is withheld, only that something of the workspace may be', () => {
    expect(withheldSentences({ of: 'organisation' }, { ...nothing, events: 1 }, textIn('en'))).toEqual([
      'Only what this audience is shown stands here. Withheld in this workspace: 1 event; some of it may be about this organisation.',
    ]);
  });
});
