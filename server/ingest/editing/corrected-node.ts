/** A node as its corrected row says it. */
import type { NodeRecord, Properties } from '#domain/change-set.ts';
import { contentOf } from '../merging/content.ts';
import { saidBy, withSaid } from '../merging/said-by.ts';
import { byHand } from './typed-row.ts';

const names = ['name', 'nameEs', 'nameEn', 'acronym'];

function textsOf(value: Properties[string] | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Former names stay as aliases, so that who knows the thing by them finds it. */
function withFormerNames(former: Properties, said: Properties): Properties {
  const present = new Set(names.flatMap((name) => said[name] ?? []));
  const gone = names.flatMap((name) => former[name] ?? []).filter((name) => !present.has(name));
  const aliases = [...new Set([...textsOf(said.aliases), ...gone.map(String)])];
  // Ids of organisations that were merged into this one are no cell of a row: they stay.
  const formerIds = textsOf(said.formerIds ?? former.formerIds);
  return { ...said, ...(aliases.length > 0 ? { aliases } : {}), ...(formerIds.length > 0 ? { formerIds } : {}) };
}

/**
 * Every property that the row has a column for is as the row says; what datasets have said before is remembered, so
 * that loading them again does not bring it back. The former record itself when the content is the same.
 */
export function correctedNode(former: NodeRecord | undefined, said: NodeRecord, importId: string): NodeRecord {
  if (!former) return { ...said, properties: { ...said.properties, import: importId } };
  const properties =
    said.label === 'Organisation' ? withFormerNames(former.properties, said.properties) : said.properties;
  if (contentOf(properties) === contentOf(former.properties)) return former;
  // Organisations keep what each source says with its own DESCRIBES statement, claims in their id.
  const remembers = said.label !== 'Organisation' && said.label !== 'Claim';
  const stamp = remembers ? { saidBy: withSaid(saidBy(former.properties), byHand, said.properties) } : {};
  return { ...said, properties: { ...properties, ...stamp, import: importId } };
}
