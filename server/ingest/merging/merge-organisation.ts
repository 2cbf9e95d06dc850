/**
 * An organisation as one source describes it, merged with what others say. Each row's own words stay on its DESCRIBES
 * statement; the node holds the words that stand, and all other names as aliases.
 */
import type { NodeRecord, Properties, PropertyValue, RelationshipRecord } from '#domain/change-set.ts';
import type { Localised } from '#domain/localised.ts';
import { contentOf } from './content.ts';
import type { Loading, Merged } from './merged.ts';
import { repeats, saidBy } from './said-by.ts';

const nameProperties = ['name', 'nameEs', 'nameEn', 'shortEs', 'shortEn', 'acronym'] as const;
/** What a row says of the organisation itself; the DESCRIBES statement carries the same. */
export const describedProperties = [...nameProperties, 'aliases', 'kind', 'scope', 'country'] as const;
const scalars = [...nameProperties, 'kind', 'scope', 'country'] as const;

/** What a row says of the organisation, for its DESCRIBES statement. */
export function wordsOf(properties: Properties): Properties {
  const words: Properties = {};
  for (const property of describedProperties) {
    const value = properties[property];
    if (value !== undefined) words[property] = value;
  }
  return words;
}

function namesOf(words: Properties | undefined): string[] {
  if (!words) return [];
  const aliases = Array.isArray(words.aliases) ? words.aliases.map(String) : [];
  return [...nameProperties.flatMap((name) => words[name] ?? []).map(String), ...aliases];
}

interface Sides {
  /** The node, what this row said when it was loaded before, what it says now, and what other rows say. */
  readonly current: Properties;
  readonly before: Properties;
  readonly now: Properties;
  readonly others: readonly Properties[];
}

/** The value that stands: the row changes only what stands by its own word, or what nobody has said yet. */
function standing(
  property: (typeof scalars)[number],
  { current, before, now, others }: Sides,
): PropertyValue | undefined {
  const [value, said] = [current[property], now[property]];
  if (said === before[property]) return value;
  const own = value === undefined || value === before[property];
  if (!own) return value;
  return said ?? others.find((other) => other[property] !== undefined)?.[property];
}

function standingAliases({ current, before, now, others }: Sides, primary: readonly unknown[]): string[] {
  const keep = new Set([...namesOf(now), ...others.flatMap(namesOf)]);
  const dropped = new Set(namesOf(before).filter((name) => !keep.has(name)));
  const present = Array.isArray(current.aliases) ? current.aliases.map(String) : [];
  const all = new Set([...present.filter((alias) => !dropped.has(alias)), ...keep]);
  return [...all].filter((name) => !primary.includes(name));
}

/** The DESCRIBES statement of the row, the same as on file before, and those of other rows. */
interface Descriptions {
  readonly description: RelationshipRecord;
  readonly before: RelationshipRecord | undefined;
  readonly others: readonly RelationshipRecord[];
}

/** Whether the row's words are on file, or were before another dataset gave the same description differently. */
function saidBefore(before: RelationshipRecord, { properties }: RelationshipRecord, dataset: string): boolean {
  return (
    contentOf(wordsOf(before.properties)) === contentOf(wordsOf(properties)) ||
    repeats(saidBy(before.properties), dataset, properties)
  );
}

function kindWarning(current: Properties, now: Properties): Localised | undefined {
  if (current.kind === undefined || now.kind === undefined || current.kind === now.kind) return undefined;
  const [kept, said] = [String(current.kind), String(now.kind)];
  return {
    es: `otra fuente la describe como ${kept}: se conserva, y ${said} queda en esta fuente`,
    en: `another source describes it as ${kept}: that stays, and ${said} is kept with this source`,
  };
}

/**
 * The name, kind and so on that were given first stay; other names become aliases. A row that is corrected corrects
 * what stood by its own earlier word, and a row that has not changed changes nothing.
 */
export function mergeOrganisation(
  existing: NodeRecord | undefined,
  said: NodeRecord,
  { description, before, others }: Descriptions,
  { dataset, importId }: Loading,
): Merged<NodeRecord> {
  if (!existing) return { effect: 'new', next: { ...said, properties: { ...said.properties, import: importId } } };
  const sides: Sides = {
    current: existing.properties,
    before: before?.properties ?? {},
    now: said.properties,
    others: others.map(({ properties }) => properties),
  };
  if (before && saidBefore(before, description, dataset)) return { effect: 'same', next: existing };
  const properties: Properties = { ...existing.properties };
  for (const property of scalars) {
    const value = standing(property, sides);
    if (value === undefined) Reflect.deleteProperty(properties, property);
    else properties[property] = value;
  }
  properties.aliases = standingAliases(
    sides,
    nameProperties.map((name) => properties[name]),
  );
  const warning = kindWarning(properties, said.properties);
  const noted = warning ? { warning } : {};
  if (contentOf(properties) === contentOf(existing.properties)) return { effect: 'same', next: existing, ...noted };
  return { effect: 'changed', next: { ...existing, properties: { ...properties, import: importId } }, ...noted };
}
