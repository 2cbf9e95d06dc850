/** One entry of the history, thing by thing, before and after. */
import {
  nodeLabels,
  relationshipTypeNames,
  type NodeRecord,
  type NodeRef,
  type RelationshipRecord,
} from '#domain/change-set.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { effectsOf, kindOf, type Effect, type Effects } from '#domain/history/effects.ts';
import { nodeFields, statementFields } from '#domain/history/field-changes.ts';
import { mentionedFacts } from '#domain/history/mentioned-facts.ts';
import { isInterview, saysOneInterview } from '#domain/history/single-interviews.ts';
import { statementWords } from '#domain/history/statement-words.ts';
import { keyOf } from '#domain/keys.ts';
import { byText } from '#domain/ordering.ts';
import type { ChangedThing, ChangeView, Said } from '#domain/views/history-view.ts';
import type { Named } from '#domain/views/pieces.ts';
import { changeItems } from './change-items.ts';
import { thingNamer, type ThingNamer } from './name-things.ts';
import { entryOf, standingNow, type HistoryParts } from './standing-now.ts';

/** A thing that is shown, with its states. */
type Shown =
  | { readonly what: 'node'; readonly record: NodeRecord; readonly effect: Effect<NodeRecord> }
  | { readonly what: 'statement'; readonly record: RelationshipRecord; readonly effect: Effect<RelationshipRecord> };

function shownThings({ nodes, statements }: Effects): Shown[] {
  const things: Shown[] = [];
  for (const effect of nodes.values()) {
    const record = effect.after ?? effect.before;
    if (record && !isInterview(record)) things.push({ what: 'node', record, effect });
  }
  for (const effect of statements.values()) {
    const record = effect.after ?? effect.before;
    if (record && !saysOneInterview(record)) things.push({ what: 'statement', record, effect });
  }
  return things;
}

/** Nodes by label and key, then statements by type and ends: the same order on every page. */
function placeOf({ what, record }: Shown): readonly [number, string] {
  if (what === 'node') return [nodeLabels.indexOf(record.label), record.key];
  const place = nodeLabels.length + relationshipTypeNames.indexOf(record.type);
  return [place, `${record.from.key} ${record.to.key} ${record.id}`];
}

function sourceOf({ properties }: RelationshipRecord, workspace: string): NodeRef[] {
  const { source } = properties;
  return typeof source === 'string' ? [{ label: 'Source', key: keyOf(workspace, source) }] : [];
}

/** What the page of things mentions beyond itself. */
function mentionedBy(page: readonly Shown[], workspace: string): NodeRef[] {
  return page.flatMap((thing): NodeRef[] => {
    if (thing.what === 'node') return [thing.record];
    const { before, after } = thing.effect;
    const states = [before, after].filter((state) => state !== undefined);
    return states.flatMap((state) => [state.from, state.to, ...sourceOf(state, workspace)]);
  });
}

interface Words {
  readonly workspace: string;
  readonly namer: ThingNamer;
  readonly index: FactIndex;
}

function nameIn(namer: ThingNamer, ref: NodeRef): Named {
  const { id, name, names } = namer.node(ref);
  return { id, name, names };
}

function said(record: RelationshipRecord | undefined, { workspace, namer, index }: Words): Said | undefined {
  const text = record && statementWords[record.type].sentence?.(record, index);
  const [source] = record ? sourceOf(record, workspace) : [];
  if (!text || !source) return undefined;
  const { locator } = record.properties;
  return { text, source: nameIn(namer, source), locator: typeof locator === 'string' ? locator : '' };
}

function changedThing(thing: Shown, words: Words): ChangedThing[] {
  const kind = kindOf(thing.effect);
  if (!kind) return [];
  const { namer, workspace } = words;
  if (thing.what === 'node') return [{ kind, thing: namer.node(thing.record), fields: nodeFields(thing.effect) }];
  const before = said(thing.effect.before, words);
  const after = said(thing.effect.after, words);
  return [
    {
      kind,
      thing: namer.statement(thing.record),
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
      fields: statementFields(workspace, thing.effect, (ref) => nameIn(namer, ref)),
    },
  ];
}

/**
 * An entry with a page of what it changed. What belongs to single interviews is counted, never shown.
 * @throws AppError NOT_FOUND for an entry that is not of this workspace
 */
export async function showChange(
  parts: HistoryParts,
  workspace: string,
  sequence: number,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<ChangeView> {
  const standing = await standingNow(parts, workspace);
  const entry = entryOf(standing, workspace, sequence);
  const effects = effectsOf(await parts.graph.recorded(sequence));
  const places = new Map(shownThings(effects).map((thing) => [thing, placeOf(thing)]));
  const things = [...places].sort(([, [a, x]], [, [b, y]]) => a - b || byText(x, y)).map(([thing]) => thing);
  const page = things.slice(offset, offset + limit);
  const mentioned = mentionedBy(page, workspace);
  const namer = await thingNamer(parts, standing, effects, mentioned, sequence);
  const index = mentionedFacts(mentioned.map((ref) => namer.record(ref)).filter((record) => record !== undefined));
  const [item] = await changeItems(parts, [entry], standing);
  if (!item) throw new Error('an entry is listed as itself');
  return {
    ...item,
    total: things.length,
    offset,
    withheld: effects.nodes.size + effects.statements.size - things.length,
    items: page.flatMap((thing) => changedThing(thing, { workspace, namer, index })),
  };
}
