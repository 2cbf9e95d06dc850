/** One edit into the image: added, corrected, removed or merged, after a look at what it was made on. */
import type { Edit, ThingRef } from '#domain/editing/edit.ts';
import type { Author } from '#domain/vocabularies.ts';
import { addRow } from './add-row.ts';
import { correctRow } from './correct-row.ts';
import { refused, type EditOutcome } from './edit-problem.ts';
import { mergeOrganisations } from './merge-organisations.ts';
import { withOwnKnowledge } from './own-knowledge.ts';
import type { EditTools } from './plan-edit.ts';
import { removeThing } from './remove-thing.ts';
import { thingOnFile, versionOf, type Thing } from './thing.ts';

type Standing = { readonly thing: Thing } | Extract<EditOutcome, { done: false }>;

/** The thing, when it still is what the person saw. */
function standing(ref: ThingRef, version: string, { image }: EditTools): Standing {
  const thing = thingOnFile(image, ref);
  if (!thing) return { done: false, conflict: {} };
  const now = versionOf(thing);
  return now === version ? { thing } : { done: false, conflict: { version: now } };
}

function merge(edit: Extract<Edit, { action: 'merge' }>, tools: EditTools): EditOutcome {
  const [from, into] = [edit.from, edit.into].map(({ id, version }) =>
    standing({ kind: 'node', label: 'Organisation', id }, version, tools),
  );
  if (!from || !into) return { done: false, problems: [] };
  if (!('thing' in from)) return from;
  if (!('thing' in into)) return into;
  if (edit.from.id === edit.into.id || !from.thing.node || !into.thing.node) {
    return refused('id', { es: 'elija dos organizaciones distintas', en: 'choose two different organisations' });
  }
  return mergeOrganisations(from.thing.node, into.thing.node, edit.values, tools);
}

/** Problems leave the image as it was; a conflict too. */
export function makeEdit(
  edit: Edit,
  tools: EditTools,
  who: { readonly author: Author; readonly today: string },
): EditOutcome {
  if (edit.action === 'remove') {
    const found = standing(edit.thing, edit.version, tools);
    return 'thing' in found ? removeThing(found.thing, tools.image) : found;
  }
  const { values, source } = withOwnKnowledge(edit.values, tools.image, { ...who, importId: tools.importId });
  if (source) {
    tools.image.putNode(source);
    tools.index.add(source);
  }
  if (edit.action === 'add') return addRow(edit.table, values, tools);
  if (edit.action === 'merge') return merge({ ...edit, values }, tools);
  const found = standing(edit.thing, edit.version, tools);
  return 'thing' in found ? correctRow(edit.thing, found.thing, { ...edit, values }, tools) : found;
}
