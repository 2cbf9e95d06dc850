/** Change sets by number, so that who reads a folder after a crash knows what each change that is there must have done. */
import type { ChangeSet } from '#domain/change-set.ts';
import { changeOf, link, node, ref } from '../change-builder.ts';
import { applyToModel, emptyModel, type RecordModel } from '../record-model.ts';

export const crashWorkspace = 'w';

/** Every so many changes one is large: half a megabyte of text, and as much in its inverse. */
const largeEvery = 10;
const largeBody = 128 * 1024;

/**
 * Change `number`, from 1: an organisation and its membership arrive, the one before is edited, the one five before
 * goes with its membership. Half of it, or it twice, or out of order, leaves another graph.
 */
export function numberedChange(number: number): ChangeSet {
  const w = crashWorkspace;
  const own = (of: number): string => `o${String(of)}`;
  const member = link(w, 'MEMBER_OF', `m${String(number)}`, {
    from: ['Organisation', own(number)],
    to: ['Group', 'g'],
  });
  const upsertNodes = [
    node(w, 'Group', 'g', { kind: 'network', order: number }),
    node(w, 'Organisation', own(number), { name: `Organisation ${String(number)}` }),
  ];
  if (number > 1) upsertNodes.push(node(w, 'Organisation', own(number - 1), { name: `Before ${String(number)}` }));
  if (number % largeEvery === 0) {
    for (const record of ['a', 'b', 'c', 'd']) {
      upsertNodes.push(node(w, 'Record', record, { body: `${String(number)} `.repeat(largeBody / 4) }));
    }
  }
  const removeNodes = number > 5 ? [ref(w, 'Organisation', own(number - 5))] : [];
  return changeOf(w, { upsertNodes, upsertRelationships: [member], removeNodes });
}

/** The workspace after changes 1 to `last`. */
export function modelAfter(last: number): RecordModel {
  const model = emptyModel();
  // What came before has been edited away, but for the large records and the members of the last five.
  for (let number = 1; number <= last; number += 1) applyToModel(model, numberedChange(number));
  return model;
}
