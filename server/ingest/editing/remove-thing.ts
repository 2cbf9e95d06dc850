/** Removes a thing with what cannot stand without it. */
import type { NodeRecord, RelationshipRecord } from '#domain/change-set.ts';
import type { WorkspaceImage } from '../merging/workspace-image.ts';
import { refused, type EditOutcome } from './edit-problem.ts';
import type { Thing } from './thing.ts';

/** Claims about the node: without it they say nothing. */
function claimsAbout(image: WorkspaceImage, { key }: NodeRecord): NodeRecord[] {
  return image.endingAt(key).flatMap(({ type, from }) => (type === 'ABOUT' ? (image.node(from.key) ?? []) : []));
}

/** Statements that rest on a source; no statement stands without one. */
function citing(image: WorkspaceImage, { properties }: NodeRecord): RelationshipRecord[] {
  return [...image.relationships()].filter((record) => record.properties.source === properties.id);
}

function removeNode(image: WorkspaceImage, node: NodeRecord): EditOutcome {
  if (node.label === 'Workspace') {
    return refused('', {
      es: 'un espacio de trabajo se archiva, no se elimina',
      en: 'a workspace is archived, not removed',
    });
  }
  const inside = image.endingAt(node.key).filter(({ type }) => type === 'WITHIN' || type === 'OF_REGION');
  if (node.label === 'Region' && inside.length > 0) {
    const count = String(inside.length);
    return refused('', {
      es: `hay ${count} regiones o grupos en esta región: muévalos o elimínelos primero`,
      en: `there are ${count} regions or groups in this region: move or remove them first`,
    });
  }
  for (const claim of claimsAbout(image, node)) image.removeNode(claim);
  if (node.label === 'Source') {
    for (const record of citing(image, node)) {
      const claim = record.type === 'ABOUT' ? image.node(record.from.key) : undefined;
      if (claim) image.removeNode(claim);
      else image.removeRelationship(record);
    }
  }
  image.removeNode(node);
  return { done: true, warnings: [] };
}

/** Takes the thing out of the image: of a node its statements and the claims about it go too. */
export function removeThing(thing: Thing, image: WorkspaceImage): EditOutcome {
  if (thing.node) return removeNode(image, thing.node);
  for (const record of thing.relationships) image.removeRelationship(record);
  return { done: true, warnings: [] };
}
