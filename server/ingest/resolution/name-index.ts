/** Finds nodes by what people call them: id, names, titles, acronym, aliases, all folded. */
import type { NodeLabel, NodeRecord } from '#domain/change-set.ts';
import { fold } from '#domain/dataset/fold.ts';
import { editDistance } from '#domain/edit-distance.ts';

const nameProperties = [
  'id',
  'name',
  'nameEs',
  'nameEn',
  'title',
  'titleEs',
  'titleEn',
  'shortEs',
  'shortEn',
  'acronym',
  'aliases',
];

/** Comparisons after which no nearest name is looked for, so that many unknown names do not take minutes. */
const mostComparisons = 400_000;

export interface NameIndex {
  add(node: NodeRecord): void;
  /** Forgets the node and the names that it bears. */
  remove(node: NodeRecord): void;
  byId(id: string): NodeRecord | undefined;
  /** All nodes of these labels that bear the name. */
  named(labels: readonly NodeLabel[], text: string): NodeRecord[];
  /** The name of such a node that is closest to the text, when it is close enough to be a slip of the pen. */
  nearest(labels: readonly NodeLabel[], text: string): { name: string; id: string } | undefined;
}

function namesOf({ properties }: NodeRecord): string[] {
  return nameProperties.flatMap((property) => {
    const value = properties[property];
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  });
}

/** The ids of organisations that were merged into this one: a file may still name them. */
function formerIds({ properties }: NodeRecord): string[] {
  return Array.isArray(properties.formerIds) ? properties.formerIds.map(String) : [];
}

/** An index that grows as rows are accepted; a node that is added again keeps its former names as well. */
export function nameIndex(): NameIndex {
  const ids = new Map<string, NodeRecord>();
  const names = new Map<NodeLabel, Map<string, Set<string>>>();
  let compared = 0;
  const of = (id: string): NodeRecord[] => {
    const node = ids.get(id);
    return node ? [node] : [];
  };
  return {
    add(node) {
      const id = String(node.properties.id);
      ids.set(id, node);
      for (const former of formerIds(node)) if (!ids.has(former)) ids.set(former, node);
      const byName = names.get(node.label) ?? new Map<string, Set<string>>();
      names.set(node.label, byName);
      for (const name of namesOf(node)) {
        const folded = fold(name);
        const bearers = byName.get(folded);
        if (bearers) bearers.add(id);
        else byName.set(folded, new Set([id]));
      }
    },
    remove(node) {
      const id = String(node.properties.id);
      ids.delete(id);
      for (const former of formerIds(node)) if (ids.get(former)?.key === node.key) ids.delete(former);
      for (const name of namesOf(node)) names.get(node.label)?.get(fold(name))?.delete(id);
    },
    byId: (id) => ids.get(id),
    named: (labels, text) => {
      const folded = fold(text);
      const found = new Set(labels.flatMap((label) => [...(names.get(label)?.get(folded) ?? [])]));
      return [...found].flatMap(of);
    },
    nearest(labels, text) {
      const folded = fold(text);
      let limit = Math.floor(folded.length / 4);
      if (compared > mostComparisons || limit === 0) return undefined;
      let best: { name: string; id: string } | undefined;
      for (const label of labels) {
        for (const [name, bearers] of names.get(label) ?? []) {
          compared += 1;
          const distance = editDistance(folded, name, limit);
          const [id] = bearers;
          const node = id === undefined ? undefined : ids.get(id);
          if (distance > limit || !node) continue;
          limit = distance - 1;
          best = { id: String(node.properties.id), name: namesOf(node).find((own) => fold(own) === name) ?? name };
          if (limit < 0) return best;
        }
      }
      return best;
    },
  };
}
