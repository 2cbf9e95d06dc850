/** How a node is called, from its record alone: what the history has of things that are no longer on file. */
import type { NodeRecord, Properties } from '../change-set.ts';
import { ClaimFact } from '../facts/nodes.ts';
import { idOfKey } from '../keys.ts';
import { claimText } from '../statement-sentences/claim-text.ts';
import type { Named } from '../views/pieces.ts';
import { words } from '../wording.ts';

function text(properties: Properties, ...names: readonly string[]): string | undefined {
  return names.map((name) => properties[name]).find((value) => typeof value === 'string');
}

/** A claim by what it says: without what it is about, its text or its measure stands. */
function claimNames({ properties }: NodeRecord, id: string): Named {
  const claim = ClaimFact.safeParse(properties);
  if (!claim.success) return { id, name: id, names: { es: id, en: id } };
  const aspect = words('claimAspect', claim.data.aspect);
  const names = claimText(claim.data, aspect);
  return { id, name: names.es, names };
}

/** The node's id and names, in the form of `nodeRef`; a node without any name is called by its id. */
export function recordNames(record: NodeRecord): Named {
  const id = idOfKey(record.key);
  if (record.label === 'Claim') return claimNames(record, id);
  const { properties } = record;
  const name = text(properties, 'name', 'title', 'nameEs', 'titleEs') ?? id;
  const es = text(properties, 'nameEs', 'titleEs', 'shortEs') ?? name;
  const en = text(properties, 'nameEn', 'titleEn', 'shortEn') ?? name;
  return { id, name, names: { es, en } };
}
