/** Removes a thing with what cannot stand without it. */
import type { NodeLabel, NodeRecord, RelationshipRecord, RelationshipType } from '#domain/change-set.ts';
import type { Localised } from '#domain/localised.ts';
import type { WorkspaceImage } from '../merging/workspace-image.ts';
import { refused, type EditOutcome, type EditProblem } from './edit-problem.ts';
import type { Thing } from './thing.ts';

/** Claims about the node: without it they say nothing. */
function claimsAbout(image: WorkspaceImage, { key }: NodeRecord): NodeRecord[] {
  return image.endingAt(key).flatMap(({ type, from }) => (type === 'ABOUT' ? (image.node(from.key) ?? []) : []));
}

/** Statements that rest on a source; no statement stands without one. */
function citing(image: WorkspaceImage, { properties }: NodeRecord): RelationshipRecord[] {
  return [...image.relationships()].filter((record) => record.properties.source === properties.id);
}

/** What refuses to lose a node: statements that a row must have end there. */
const holders: Readonly<
  Partial<Record<NodeLabel, { types: readonly RelationshipType[]; words: (n: string) => Localised }>>
> = {
  Region: {
    types: ['WITHIN', 'OF_REGION'],
    words: (n) => ({
      es: `hay ${n} regiones o grupos en esta región: muévalos o elimínelos primero`,
      en: `there are ${n} regions or groups in this region: move or remove them first`,
    }),
  },
  Mandate: {
    types: ['ASKS_FOR'],
    words: (n) => ({
      es: `hay ${n} roles esperados que piden este mandato: corríjalos o elimínelos primero`,
      en: `${n} expected roles ask for this mandate: correct or remove them first`,
    }),
  },
  Pillar: {
    types: ['BELONGS_TO', 'OF_PILLAR'],
    words: (n) => ({
      es: `hay ${n} organizaciones o roles esperados en este pilar: corríjalos primero`,
      en: `there are ${n} organisations or expected roles in this pillar: correct them first`,
    }),
  },
};

function heldBack(image: WorkspaceImage, { label, key }: NodeRecord): Localised | undefined {
  const rule = holders[label];
  const ends = rule ? image.endingAt(key).filter(({ type }) => rule.types.includes(type)) : [];
  // Several sources may say the same of one thing: it is counted once.
  return ends.length === 0 ? undefined : rule?.words(String(new Set(ends.map(({ from }) => from.key)).size));
}

/** A remark on what is left without any source when this one goes. */
function unsourced(image: WorkspaceImage, gone: readonly RelationshipRecord[]): EditProblem[] {
  const named = new Set(gone.flatMap(({ type, to }) => (type === 'DESCRIBES' ? [to.key] : [])));
  const bare = [...named].filter((key) => image.node(key) && image.descriptions(key).length === 0).length;
  if (bare === 0) return [];
  const n = String(bare);
  return [
    {
      field: '',
      reason: {
        es: `quedan ${n} cosas (organizaciones, grupos, actividades, regiones o roles) que ninguna otra fuente nombra: siguen registradas, sin fuente`,
        en: `${n} things (organisations, groups, events, regions or roles) are left that no other source names: they stay on file, without a source`,
      },
    },
  ];
}

/** What rests on a source goes with it: statements, claims, and interviews with all that they said. */
function removeSource(image: WorkspaceImage, source: NodeRecord): EditOutcome {
  const gone = citing(image, source);
  for (const record of gone) {
    const claim = record.type === 'ABOUT' ? image.node(record.from.key) : undefined;
    if (claim) image.removeNode(claim);
    else image.removeRelationship(record);
  }
  const id = source.properties.id;
  for (const node of [...image.nodes()]) {
    if (node.label === 'Interview' && node.properties.source === id) image.removeNode(node);
  }
  image.removeNode(source);
  return { done: true, warnings: unsourced(image, gone) };
}

function removeNode(image: WorkspaceImage, node: NodeRecord): EditOutcome {
  if (node.label === 'Workspace') {
    return refused('', {
      es: 'un espacio de trabajo se archiva, no se elimina',
      en: 'a workspace is archived, not removed',
    });
  }
  const held = heldBack(image, node);
  if (held) return refused('', held);
  for (const claim of claimsAbout(image, node)) image.removeNode(claim);
  if (node.label === 'Source') return removeSource(image, node);
  image.removeNode(node);
  return { done: true, warnings: [] };
}

/** Takes the thing out of the image: of a node its statements and the claims about it go too. */
export function removeThing(thing: Thing, image: WorkspaceImage): EditOutcome {
  if (thing.node) return removeNode(image, thing.node);
  for (const record of thing.relationships) image.removeRelationship(record);
  return { done: true, warnings: [] };
}
