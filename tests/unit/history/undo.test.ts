/** Undo as rules: which later changes go with a change, and that the rest stays exactly as if it had never been made. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeSet, NodeLabel, NodeRecord, RelationshipType } from '#domain/change-set.ts';
import { combinedEffects, combinedInverse } from '#domain/history/combined-inverse.ts';
import { cancellingOut, undoneBy } from '#domain/history/standing.ts';
import { changeOf, link, linkRef, node, ref } from '../../support/change-builder.ts';
import { replayed, type Model } from '../../support/history-model.ts';
import { UndoHistory } from '../../support/undo-history.ts';

const w = 'w';

const org = (id: string, name = id): NodeRecord => node(w, 'Organisation', id, { name });
const group = (id: string): NodeRecord => node(w, 'Group', id);
const member = (id: string, from: string, to: string, role = 'member') =>
  link(w, 'MEMBER_OF', id, { from: ['Organisation', from], to: ['Group', to] }, { role });
const change = (parts: Partial<ChangeSet>): ChangeSet => changeOf(w, parts);

describe('what depends on a change', () => {
  const begun = (): UndoHistory => {
    const history = new UndoHistory(w);
    history.apply(change({ upsertNodes: [org('a'), org('b'), group('g')] }));
    return history;
  };

  it('is what touches the same node or statement, and what touches that', () => {
    const history = begun();
    const renamed = history.apply(change({ upsertNodes: [org('a', 'A')] }));
    history.apply(change({ upsertNodes: [org('b', 'B')] }));
    const again = history.apply(change({ upsertNodes: [org('a', 'AA'), org('c')] }));
    const through = history.apply(change({ upsertNodes: [org('c', 'C')] }));
    expect(history.closure([renamed])).toEqual([renamed, again, through]);
  });

  it('is what puts a statement on a node that goes', () => {
    const history = begun();
    const made = history.apply(change({ upsertNodes: [org('c')] }));
    history.apply(change({ upsertRelationships: [member('1', 'a', 'g')] }));
    const joined = history.apply(change({ upsertRelationships: [member('2', 'c', 'g')] }));
    expect(history.closure([made])).toEqual([made, joined]);
  });

  it('is what removed a node on which a statement stands that comes back', () => {
    const history = begun();
    history.apply(change({ upsertRelationships: [member('1', 'a', 'g')] }));
    const left = history.apply(change({ removeRelationships: [linkRef(member('1', 'a', 'g'))] }));
    const gone = history.apply(change({ removeNodes: [ref(w, 'Group', 'g')] }));
    expect(history.closure([left])).toEqual([left, gone]);
  });

  it('is nothing where a statement is put on a node that only changed', () => {
    const history = begun();
    const renamed = history.apply(change({ upsertNodes: [org('a', 'A')] }));
    history.apply(change({ upsertRelationships: [member('1', 'a', 'g')] }));
    expect(history.closure([renamed])).toEqual([renamed]);
  });

  it('is what was taken back only together with what took it back, and untold', () => {
    const history = begun();
    const renamed = history.apply(change({ upsertNodes: [org('a', 'A')] }));
    const again = history.apply(change({ upsertNodes: [org('a', 'AA')] }));
    const undone = history.undo([again]);
    const all = history.closure([renamed]);
    expect(all).toEqual([renamed, again, undone]);
    expect([...cancellingOut(history.entries, all)]).toEqual([again, undone]);
    const redone = history.undo([undone]);
    const more = history.closure([renamed]);
    expect(more).toEqual([renamed, again, undone, redone]);
    expect([...cancellingOut(history.entries, more)]).toEqual([undone, redone]);
  });
});

describe('an undo', () => {
  it('of what cancels out leaves nothing to write', () => {
    const history = new UndoHistory(w);
    const made = history.apply(change({ upsertNodes: [org('a')] }));
    const gone = history.apply(change({ removeNodes: [ref(w, 'Organisation', 'a')] }));
    expect(history.closure([made])).toEqual([made, gone]);
    expect(combinedInverse(w, combinedEffects(history.entries))).toEqual(change({}));
  });

  it('stands until it is undone itself, and then again', () => {
    const entries = [{ sequence: 1 }, { sequence: 2, undoes: [1] }, { sequence: 3, undoes: [2] }];
    expect([...undoneBy(entries.slice(0, 2))]).toEqual([[1, 2]]);
    expect([...undoneBy(entries)]).toEqual([[2, 3]]);
    expect([...undoneBy([...entries, { sequence: 4, undoes: [3] }])]).toEqual([
      [3, 4],
      [1, 2],
    ]);
  });
});

const ids = ['n0', 'n1', 'n2', 'n3', 'n4'] as const;
const labels: readonly NodeLabel[] = ['Organisation', 'Group'];
const types: readonly (readonly [RelationshipType, NodeLabel, NodeLabel])[] = [
  ['MEMBER_OF', 'Organisation', 'Group'],
  ['PART_OF', 'Organisation', 'Organisation'],
  ['LINKED_TO', 'Group', 'Group'],
];

const anId = fc.constantFrom(...ids);
const aValue = fc.integer({ min: 0, max: 3 });
const intent = fc.record({
  nodes: fc.array(fc.record({ label: fc.constantFrom(...labels), id: anId, value: aValue }), { maxLength: 2 }),
  gone: fc.array(anId, { maxLength: 1 }),
  links: fc.array(
    fc.record({
      type: fc.constantFrom(...types),
      id: fc.integer({ min: 0, max: 5 }),
      from: anId,
      to: anId,
      value: aValue,
    }),
    { maxLength: 3 },
  ),
  unlinked: fc.array(fc.nat({ max: 7 }), { maxLength: 2 }),
});
type Intent = typeof intent extends fc.Arbitrary<infer Value> ? Value : never;
const step = fc.oneof(
  { weight: 3, arbitrary: intent },
  { weight: 2, arbitrary: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 2 }) },
);

/** The intent as a change that the graph would take: ends exist, a key changes its label only when it is removed first. */
function asked({ nodes, links }: Model, wanted: Intent): ChangeSet {
  const upserts = new Map(wanted.nodes.map(({ label, id, value }) => [id, node(w, label, id, { value })]));
  const relabelled = [...upserts.values()].filter(
    ({ key, label }) => nodes.has(key) && nodes.get(key)?.label !== label,
  );
  const gone = new Set([...wanted.gone.map((id) => `${w}/${id}`), ...relabelled.map(({ key }) => key)]);
  const removeNodes = [...gone].flatMap((key) => {
    const present = nodes.get(key);
    return present ? [{ label: present.label, key }] : [];
  });
  const labelOf = new Map([...nodes.values()].map(({ key, label }) => [key, label]));
  for (const { key } of removeNodes) labelOf.delete(key);
  for (const { key, label } of upserts.values()) labelOf.set(key, label);
  const upsertRelationships = wanted.links
    .map(({ type: [type, from, to], id, from: a, to: b, value }) =>
      link(w, type, `s${String(id)}`, { from: [from, a], to: [to, b] }, { value }),
    )
    .filter(({ from, to }) => labelOf.get(from.key) === from.label && labelOf.get(to.key) === to.label);
  const distinct = new Map(upsertRelationships.map((record) => [`${record.type} ${record.id}`, record]));
  const present = [...links.values()];
  const removeRelationships = wanted.unlinked.flatMap((place) => {
    const found = present[place];
    return found ? [linkRef(found)] : [];
  });
  return change({
    upsertNodes: [...upserts.values()],
    removeNodes,
    upsertRelationships: [...distinct.values()],
    removeRelationships,
  });
}

/** Entries that the picks mean, of those that can be undone. */
function chosenBy(history: UndoHistory, picks: readonly number[]): number[] {
  const undone = undoneBy(history.entries);
  const open = history.entries.map(({ sequence }) => sequence).filter((sequence) => !undone.has(sequence));
  const chosen = picks
    .map((pick) => open[pick % Math.max(open.length, 1)])
    .filter((sequence) => sequence !== undefined);
  return [...new Set(chosen)];
}

describe('random histories', () => {
  it('after each undo are what a replay of all but what was undone gives', () => {
    let undos = 0;
    let together = 0;
    let redos = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 30 }), (steps) => {
        const history = new UndoHistory(w);
        for (const wanted of steps) {
          if (!Array.isArray(wanted)) {
            history.apply(asked(history.model, wanted));
            continue;
          }
          const chosen = chosenBy(history, wanted);
          if (chosen.length === 0) continue;
          undos += 1;
          if (history.closure(chosen).length > chosen.length) together += 1;
          if (history.entries.some(({ sequence, undoes }) => undoes && chosen.includes(sequence))) redos += 1;
          history.undo(chosen);
          expect(history.model).toEqual(replayed(history.entries));
        }
        expect(history.model).toEqual(replayed(history.entries));
      }),
      { numRuns: 600, seed: 4 },
    );
    // Otherwise the seed tests little.
    expect(undos).toBeGreaterThan(2000);
    expect(together).toBeGreaterThan(300);
    expect(redos).toBeGreaterThan(500);
  });

  it('are as before when an undo is undone, and their lists stay complete', () => {
    fc.assert(
      fc.property(fc.array(intent, { minLength: 3, maxLength: 15 }), fc.nat({ max: 40 }), (intents, pick) => {
        const history = new UndoHistory(w);
        for (const wanted of intents) history.apply(asked(history.model, wanted));
        const before = structuredClone(history.model);
        const chosen = chosenBy(history, [pick]);
        const all = history.closure(chosen);
        expect(history.closure(all)).toEqual(all);
        const undone = history.undo(chosen);
        history.undo([undone]);
        expect(history.model).toEqual(before);
        const again = history.closure(chosen);
        const cancelling = cancellingOut(history.entries, again);
        expect(again.filter((sequence) => !cancelling.has(sequence))).toEqual(all);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
