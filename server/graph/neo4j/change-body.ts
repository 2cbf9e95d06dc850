/** The body of a change as Neo4j keeps it: JSON lists of up to 1,000 records each, in nodes of their own. */
import { z } from 'zod';
import {
  type ChangeSet,
  emptyChangeSet,
  NodeRecord,
  NodeRef,
  RelationshipRecord,
  RelationshipRef,
} from '#domain/change-set.ts';
import { AppError } from '#domain/errors.ts';

export const BodyChunk = z.object({ part: z.enum(['change', 'inverse']), chunk: z.number().int(), body: z.string() });
export type BodyChunk = z.infer<typeof BodyChunk>;

/** Records a chunk. */
const chunkRecords = 1000;

const BodyItem = z.union([
  z.tuple([z.literal('upsertNodes'), NodeRecord]),
  z.tuple([z.literal('upsertRelationships'), RelationshipRecord]),
  z.tuple([z.literal('removeRelationships'), RelationshipRef]),
  z.tuple([z.literal('removeNodes'), NodeRef]),
]);
type BodyItem = z.infer<typeof BodyItem>;

/** The text of a chunk as its items; text that is no JSON is no chunk. */
const BodyText = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.array(BodyItem));

function itemsOf(change: ChangeSet): BodyItem[] {
  return [
    ...change.upsertNodes.map((item): BodyItem => ['upsertNodes', item]),
    ...change.upsertRelationships.map((item): BodyItem => ['upsertRelationships', item]),
    ...change.removeRelationships.map((item): BodyItem => ['removeRelationships', item]),
    ...change.removeNodes.map((item): BodyItem => ['removeNodes', item]),
  ];
}

/** The chunks of one part, in order. */
export function chunksOf(part: BodyChunk['part'], change: ChangeSet): BodyChunk[] {
  const items = itemsOf(change);
  const chunks: BodyChunk[] = [];
  for (let start = 0; start < items.length; start += chunkRecords) {
    const body = JSON.stringify(items.slice(start, start + chunkRecords));
    chunks.push({ part, chunk: chunks.length, body });
  }
  return chunks;
}

/**
 * One part put together again from its chunks, which must be in order.
 * @throws AppError QUERY_FAILED when a chunk is not what we wrote
 */
export function changeOf(part: BodyChunk['part'], workspace: string, chunks: readonly BodyChunk[]): ChangeSet {
  const change = emptyChangeSet(workspace);
  for (const { body } of chunks.filter((chunk) => chunk.part === part)) {
    const parsed = BodyText.safeParse(body);
    if (!parsed.success) throw new AppError('QUERY_FAILED', 'change-bodies: a chunk is not a part of a change');
    for (const [section, item] of parsed.data) {
      if (section === 'upsertNodes') change.upsertNodes.push(item);
      else if (section === 'upsertRelationships') change.upsertRelationships.push(item);
      else if (section === 'removeRelationships') change.removeRelationships.push(item);
      else change.removeNodes.push(item);
    }
  }
  return change;
}
