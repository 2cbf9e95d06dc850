/** A thing as its form of correction starts: its row, its version, and the names of what its cells refer to. */
import { tableNamed } from '#domain/dataset/dataset-tables.ts';
import { listItems } from '#domain/dataset/parse-cell.ts';
import type { AnyStatement, ThingRef } from '#domain/editing/edit.ts';
import { AppError } from '#domain/errors.ts';
import { keyOf } from '#domain/keys.ts';
import type { NodeRecord } from '#domain/change-set.ts';
import type { Localised } from '#domain/localised.ts';
import type { ThingView } from '#domain/views/editing-view.ts';
import type { Graph } from '../../graph/graph.ts';
import { inTurn } from '../in-turn.ts';
import type { WorkspaceImage } from '../merging/workspace-image.ts';
import { keptWorkspace } from './kept-workspace.ts';
import { rowOfThing, type RowOfThing } from './row-of-thing.ts';
import { rowHolder } from './row-holder.ts';
import { thingOnFile, versionOf } from './thing.ts';

function namesOf({ properties }: NodeRecord): Localised {
  const { name, nameEs, nameEn, title, titleEs, titleEn, id } = properties;
  const own = name ?? title ?? id;
  return { es: String(nameEs ?? titleEs ?? own), en: String(nameEn ?? titleEn ?? own) };
}

function references(image: WorkspaceImage, { table, values }: RowOfThing): ThingView['references'] {
  const columns = tableNamed(table)?.columns ?? [];
  return columns.flatMap(({ field, kind }) =>
    kind.type !== 'reference'
      ? []
      : listItems(values[field] ?? '').flatMap((id) => {
          const node = image.node(keyOf(image.workspace, id));
          return node ? [{ field, id, label: node.label, names: namesOf(node) }] : [];
        }),
  );
}

/** @throws AppError NOT_FOUND when nothing stands under the reference, or nothing that a table holds */
export function showThing(graph: Graph, workspace: string, asked: ThingRef | AnyStatement): Promise<ThingView> {
  return inTurn(graph, async () => {
    const { image, revision } = await keptWorkspace(graph, workspace);
    const ref = asked.kind === 'any-statement' ? rowHolder(image, asked.id) : asked;
    const thing = ref && thingOnFile(image, ref);
    const row = thing && rowOfThing(image, thing);
    if (!thing || !row) throw new AppError('NOT_FOUND', `${asked.kind} ${asked.id}`, { details: { ...asked } });
    return {
      ...row,
      thing: ref,
      version: versionOf(thing),
      revision,
      ...(thing.node ? { names: namesOf(thing.node) } : {}),
      references: references(image, row),
    };
  });
}
