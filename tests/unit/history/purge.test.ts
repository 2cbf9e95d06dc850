/** What a purge takes out of a change: every way of writing a text, and all that hangs on a node or source. */
import { expect, test } from 'vitest';
import type { Properties } from '#domain/change-set.ts';
import { purge, type Purged } from '#domain/history/purge.ts';
import { changeOf, link, node } from '../../support/change-builder.ts';

const w = 'one';

function cutOf(change: ReturnType<typeof changeOf>, what: Purged) {
  const out = purge([{ change, inverse: changeOf(w, {}) }], w, what);
  return { ...out.cut(change), inIds: out.inIds };
}

function purged(properties: Properties, text: string) {
  const { change, places, inIds } = cutOf(changeOf(w, { upsertNodes: [node(w, 'Source', 's', properties)] }), { text });
  return { properties: change.upsertNodes[0]?.properties, places, inIds };
}

test.each([
  ['in any capitals', { title: 'DE JUANA PÉREZ, 2020' }, 'DE •••, 2020'],
  ['over a line, or with a wide space', { title: 'de Juana\n Pérez' }, 'de •••'],
  ['with accents as marks of their own', { title: 'de Juana Pérez'.normalize('NFD') }, 'de •••'],
  ['with characters that patterns use', { title: 'Juana Pérez (tel. 1+1)' }, '••• (tel. 1+1)'],
])('a text %s', (_what, properties, expected) => {
  expect(purged(properties, 'Juana Pérez').properties).toMatchObject({ title: expected });
});

test('a text in lists, and in a record that is kept as JSON; what has nothing of it stays as it was written', () => {
  const quoted = 'Juana "la Rubia" Pérez';
  const nfd = 'é'.normalize('NFD');
  const { properties, places } = purged(
    { aliases: ['x', `casa de ${quoted}`], body: JSON.stringify({ note: `dijo ${quoted}.` }), other: nfd, count: 3 },
    quoted,
  );
  expect(properties).toMatchObject({
    aliases: ['x', 'casa de •••'],
    body: '{"note":"dijo •••."}',
    other: nfd,
    count: 3,
  });
  expect(places).toEqual(['Source:s.aliases', 'Source:s.body']);
});

test('a text in an id stays, and the record is named', () => {
  const { change, inIds } = cutOf(changeOf(w, { upsertNodes: [node(w, 'Organisation', 'juana-perez')] }), {
    text: 'juana-perez',
  });
  expect(inIds).toEqual(['Organisation:juana-perez']);
  expect(change.upsertNodes).toHaveLength(1);
});

test('with a source go its statements, its interviews and the claims that it makes, not those of others', () => {
  const change = changeOf(w, {
    upsertNodes: [
      node(w, 'Source', 's'),
      node(w, 'Interview', 'i', { source: 's' }),
      node(w, 'Claim', 'c1', { textEs: 'x' }),
      node(w, 'Claim', 'c2', { textEs: 'y' }),
      node(w, 'Organisation', 'a'),
    ],
    upsertRelationships: [
      link(w, 'ABOUT', 'c1', { from: ['Claim', 'c1'], to: ['Organisation', 'a'] }, { source: 's' }),
      link(w, 'ABOUT', 'c2', { from: ['Claim', 'c2'], to: ['Organisation', 'a'] }, { source: 'other' }),
      link(w, 'MEMBER_OF', 'm', { from: ['Organisation', 'a'], to: ['Group', 'g'] }, { source: 's' }),
    ],
  });
  const out = cutOf(change, { node: 's' }).change;
  expect(out.upsertNodes.map(({ key }) => key)).toEqual(['one/c2', 'one/a']);
  expect(out.upsertRelationships.map(({ id }) => id)).toEqual(['c2']);
});
