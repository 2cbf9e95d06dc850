/** What a change is about: the nodes that most of it touches. */
import type { NodeLabel, NodeRecord, NodeRef } from '../change-set.ts';
import { byText } from '../ordering.ts';
import type { Effects } from './effects.ts';
import { isInterview, saysOneInterview } from './single-interviews.ts';

/** Named by many statements without being what these are about, unless the change is of them. */
const background: readonly NodeLabel[] = ['Source', 'Pillar', 'Mandate', 'Region', 'Topic', 'Workspace', 'Record'];
const order: readonly NodeLabel[] = ['Organisation', 'Group', 'Event', 'ExpectedRole'];

interface Touched {
  readonly ref: NodeRef;
  /** Its state in the body of the change; absent when only statements at it changed. */
  record?: NodeRecord | undefined;
  times: number;
}

/** A node with its record, where the change holds one. */
export interface AboutNode {
  readonly ref: NodeRef;
  readonly record?: NodeRecord;
}

function touchedNodes({ nodes, statements }: Effects): Map<string, Touched> {
  const touched = new Map<string, Touched>();
  const touch = (ref: NodeRef): Touched => {
    const known = touched.get(ref.key) ?? { ref: { label: ref.label, key: ref.key }, times: 0 };
    known.times += 1;
    touched.set(ref.key, known);
    return known;
  };
  for (const { before, after } of nodes.values()) {
    const record = after ?? before;
    if (record && !isInterview(record)) touch(record).record = record;
  }
  for (const { before, after } of statements.values()) {
    const record = after ?? before;
    if (!record || saysOneInterview(record)) continue;
    touch(record.from);
    touch(record.to);
  }
  return touched;
}

function rank({ ref, record }: Touched): number {
  if (ref.label === 'Claim') return 2;
  return background.includes(ref.label) && !record ? 1 : 0;
}

function place(label: NodeLabel): number {
  const found = order.indexOf(label);
  return found === -1 ? order.length : found;
}

/** Up to `most` nodes, the most touched first; interviews are never among them. */
export function mostTouched(effects: Effects, most = 3): AboutNode[] {
  return [...touchedNodes(effects).values()]
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        b.times - a.times ||
        place(a.ref.label) - place(b.ref.label) ||
        byText(a.ref.key, b.ref.key),
    )
    .slice(0, most)
    .map(({ ref, record }) => (record === undefined ? { ref } : { ref, record }));
}
