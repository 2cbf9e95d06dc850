/** A node as a row describes it, merged with the node on file. */
import type { NodeRecord, Properties } from '#domain/change-set.ts';
import { contentOf } from './content.ts';
import type { Loading, Merged } from './merged.ts';
import { repeats, saidBy, withSaid } from './said-by.ts';

function listOf(value: Properties[string] | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** What the row says goes over what is on file; what it leaves open stays as another dataset said it. */
function over(existing: Properties, said: Properties): Properties {
  const aliases = [...new Set([...listOf(existing.aliases), ...listOf(said.aliases)])];
  return { ...existing, ...said, ...('aliases' in said ? { aliases } : {}) };
}

/**
 * The newest word counts: a row that is new or has changed overwrites what it gives. A row that its dataset has said
 * before changes nothing, whatever other datasets have said since. Empty cells erase only what no other dataset said.
 */
export function mergeNode(existing: NodeRecord | undefined, said: NodeRecord, loading: Loading): Merged<NodeRecord> {
  const earlier = existing ? saidBy(existing.properties) : new Map<string, string>();
  const stamp = { import: loading.importId, saidBy: withSaid(earlier, loading.dataset, said.properties) };
  if (!existing) return { effect: 'new', next: { ...said, properties: { ...said.properties, ...stamp } } };
  if (repeats(earlier, loading.dataset, said.properties)) return { effect: 'same', next: existing };
  const alone = earlier.size === 1 && earlier.has(loading.dataset);
  const properties = alone ? said.properties : over(existing.properties, said.properties);
  if (contentOf(properties) === contentOf(existing.properties)) return { effect: 'same', next: existing };
  return { effect: 'changed', next: { ...said, properties: { ...properties, ...stamp } } };
}

/**
 * The workspace's own node: the dataset that named it first may rename it, others only fill in what is missing.
 */
export function mergeWorkspace(
  existing: NodeRecord | undefined,
  said: NodeRecord,
  loading: Loading,
): Merged<NodeRecord> {
  const earlier = existing ? saidBy(existing.properties) : new Map<string, string>();
  if (!existing || earlier.has(loading.dataset)) return mergeNode(existing, said, loading);
  const properties = { ...said.properties, ...existing.properties };
  if (contentOf(properties) === contentOf(existing.properties)) return { effect: 'same', next: existing };
  return { effect: 'changed', next: { ...said, properties } };
}
