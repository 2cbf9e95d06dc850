/** The short form of a group's membership as data: the edits that it sends, and dates that would change nothing. */
import { describe, expect, it } from 'vitest';
import type { MemberItem } from '#domain/views/record-view.ts';
import { problemsOf } from '../../../web/src/editing/field-problems.ts';
import {
  emptyDraft,
  membersEdits,
  membersProblems,
  presentOf,
  stillListed,
} from '../../../web/src/editing/members/members-draft.ts';

const glencore = {
  id: 'glencore',
  name: 'Glencore',
  names: { es: 'Glencore', en: 'Glencore' },
  kind: 'extractive-company',
  pillar: 'companies',
  reference: false,
} as const;

function seat(role: MemberItem['role'], attested: string): MemberItem {
  const statement = {
    id: role,
    source: 'dcaf-2017',
    locator: 'p. 1',
    basis: 'documented',
    state: 'last-stated',
  } as const;
  return { organisation: glencore, role, state: 'last-stated', statements: [{ ...statement, attested }] };
}

const present = presentOf([seat('coordinator', '2017-08'), seat('core-member', '2017-08')]);
const joined = { key: 0, organisation: 'oefa', shown: 'OEFA', fresh: undefined, role: 'member', from: 'agosto 2025' };

describe('the edits of the short form', () => {
  it('end every role of who left, told apart from when it joined', () => {
    const edits = membersEdits('cusco', present, { ...emptyDraft, left: { glencore: 'marzo 2024' } });
    expect(edits.map(({ edit }) => edit)).toEqual(
      ['coordinator', 'core-member'].map((role) => ({
        action: 'add',
        table: 'memberships',
        values: {
          organisation: 'glencore',
          group: 'cusco',
          role,
          to: 'marzo 2024',
          key: 'left-2024-03',
          source: 'own-knowledge',
        },
      })),
    );
  });

  it('add a new source and a new organisation before what refers to them', () => {
    const edits = membersEdits('cusco', present, {
      left: {},
      joined: [{ ...joined, organisation: 'Junta', fresh: { kind: 'community', pillar: 'civil-society' } }],
      source: { from: 'new', known: '', locator: 'acuerdo 3', fresh: { title: 'Acta', kind: 'document' } },
    });
    expect(edits.map(({ edit }) => (edit.action === 'add' ? edit.table : edit.action))).toEqual([
      'sources',
      'organisations',
      'memberships',
    ]);
    expect(edits[2]?.edit).toMatchObject({ values: { organisation: 'Junta', source: 'Acta', locator: 'acuerdo 3' } });
  });

  it('are checked as the importer checks rows, each problem at its field', () => {
    const draft = {
      left: { glencore: '' },
      joined: [{ ...joined, organisation: '', from: 'ayer' }],
      source: { from: 'known', known: 'dcaf-2017', locator: '', fresh: {} } as const,
    };
    const edits = membersEdits('cusco', present, draft);
    expect([...problemsOf(edits).keys()]).toEqual(
      expect.arrayContaining(['joined.0.organisation', 'joined.0.from', 'joined.0.locator', 'left.glencore.locator']),
    );
    expect([...membersProblems(draft).keys()]).toEqual(['left.glencore.to']);
  });

  it('ask for no place in what the author knows', () => {
    expect(problemsOf(membersEdits('cusco', present, { ...emptyDraft, joined: [joined] })).size).toBe(0);
  });
});

describe('a date of leaving', () => {
  const [one] = present;
  it('changes the list only when its period is over and nothing newer is on file', () => {
    if (!one) throw new Error('nobody is present');
    expect(stillListed('2026', one, '2026-11-23')).toBe('not-over');
    expect(stillListed('octubre de 2026', one, '2026-11-23')).toBeUndefined();
    expect(stillListed('2016', one, '2026-11-23')).toBe('newer');
    expect(stillListed('ayer', one, '2026-11-23')).toBeUndefined();
  });
});
