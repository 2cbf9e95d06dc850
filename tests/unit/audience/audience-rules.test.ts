/** Who sees which source and statement; what stays of a thing that hidden sources describe too. */
import { describe, expect, it, test } from 'vitest';
import { audiencesWithin, isSourceShown, isStatementShown } from '#domain/audience/audience-rules.ts';
import { factsFor } from '#domain/audience/facts-for.ts';
import { indexFor } from '#domain/audience/index-for.ts';
import { withheldOf } from '#domain/audience/withheld.ts';
import { indexFacts } from '#domain/fact-index.ts';
import type { SourceFact } from '#domain/facts/nodes.ts';
import { makeFacts } from '../../support/facts.ts';

const source = (confidentiality: SourceFact['confidentiality'], kind: SourceFact['kind'] = 'document'): SourceFact => ({
  id: 's',
  title: 'S',
  kind,
  confidentiality,
});

test.each([
  ['public', 'document', ['internal', 'members', 'public']],
  ['restricted', 'document', ['internal', 'members']],
  ['chatham-house', 'document', ['internal']],
  ['restricted', 'own-knowledge', ['internal']],
  ['restricted', 'interview-round', ['internal']],
  ['public', 'interview-round', ['internal', 'members', 'public']],
] as const)('a %s source of kind %s is seen by %j', (confidentiality, kind, seen) => {
  expect(audiencesWithin('internal').filter((one) => isSourceShown(one, source(confidentiality, kind)))).toEqual(seen);
});

test.each([
  ['members', 'restricted', 'documented', true],
  ['members', 'restricted', 'reported', false],
  ['public', 'public', 'reported', true],
  ['public', 'restricted', 'documented', false],
  ['internal', 'chatham-house', 'reported', true],
] as const)('%s, %s source, basis %s: %s', (audience, confidentiality, basis, shown) => {
  expect(isStatementShown(audience, source(confidentiality), { basis })).toBe(shown);
});

it('shows nothing of a source that is not on file', () => {
  expect(isStatementShown('public', undefined, { basis: 'documented' })).toBe(false);
});

describe('factsFor', () => {
  const facts = makeFacts({
    sources: [{ id: 'open' }, { id: 'talks', confidentiality: 'chatham-house' }],
    organisations: [
      { id: 'both', name: 'Ambos', acronym: 'SECRET', aliases: ['Both', 'Hidden alias'] },
      { id: 'named', name: 'Nombrada', acronym: 'SECRET', aliases: ['Hidden alias'] },
      { id: 'hidden' },
    ],
    groups: [{ id: 'group' }],
    describes: [
      { source: 'open', describedId: 'both', name: 'Ambos', aliases: ['Both'] },
      { source: 'talks', describedId: 'both', name: 'Hidden alias', acronym: 'SECRET' },
      { source: 'talks', describedId: 'named', name: 'Nombrada' },
      { source: 'talks', describedId: 'hidden', name: 'Hidden' },
      { source: 'open', describedId: 'group', describedLabel: 'Group', name: 'group' },
    ],
    memberOf: [
      { source: 'open', organisation: 'named', group: 'group' },
      { source: 'open', organisation: 'both', group: 'group' },
      { source: 'talks', organisation: 'both', group: 'group', note: 'secret' },
      { source: 'talks', organisation: 'hidden', group: 'group' },
    ],
  });
  const shown = factsFor('public', facts);

  it('keeps what has another source, in the words of that source, and what is named elsewhere with its name alone', () => {
    expect(shown.organisations).toEqual([
      { id: 'both', name: 'Ambos', aliases: ['Both'], kind: 'government' },
      { id: 'named', name: 'Nombrada', aliases: [], kind: 'government' },
    ]);
    expect(shown.memberOf.map(({ organisation, source: from }) => [organisation, from])).toEqual([
      ['named', 'open'],
      ['both', 'open'],
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/secret|hidden|talks/i);
  });

  it('leaves internal as it is, and counts what others do not see', () => {
    expect(factsFor('internal', facts)).toBe(facts);
    expect(withheldOf(indexFor('public', indexFacts(facts)), 'members')).toMatchObject({
      audience: 'public',
      audiences: ['members', 'public'],
      sources: { restricted: 0, chathamHouse: 1, ownKnowledge: 0 },
      statements: 5,
      organisations: 1,
    });
  });
});
