/** What a node says of itself to an audience that does not see all sources that describe it. */
import type { Describes } from '../facts/links.ts';
import type { EventFact, ExpectedRoleFact, GroupFact, OrganisationFact, RegionFact } from '../facts/nodes.ts';

/** The rows that describe a node: those that are shown, and whether there are others. */
export interface Rows {
  readonly shown: readonly Describes[];
  readonly hidden: boolean;
}

/** The properties without those that are undefined. */
function given<T extends object>(properties: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

const words = ['nameEs', 'nameEn', 'shortEs', 'shortEn', 'acronym', 'scope', 'country'] as const;

/**
 * An organisation in the words of the rows that are shown; one that only statements name, and no row that is shown
 * describes, keeps its names and kind.
 */
export function shownOrganisation(fact: OrganisationFact, { shown, hidden }: Rows): OrganisationFact {
  if (!hidden) return fact;
  const { id, name, nameEs, nameEn, kind, aliases } = fact;
  if (shown.length === 0) return { id, name, aliases: [], kind, ...given({ nameEs, nameEn }) };
  const said = new Set(
    shown.flatMap((row) => [row.name, row.nameEs, row.nameEn, row.shortEs, row.shortEn, row.acronym]),
  );
  for (const row of shown) for (const alias of row.aliases ?? []) said.add(alias);
  const standing = (word: (typeof words)[number]): string | undefined =>
    shown.some((row) => row[word] === fact[word]) ? fact[word] : shown.find((row) => row[word] !== undefined)?.[word];
  const standingName = said.has(name) ? name : (shown[0]?.name ?? name);
  return {
    id,
    name: standingName,
    kind,
    aliases: aliases.filter((alias) => said.has(alias) && alias !== standingName),
    ...given(Object.fromEntries(words.map((word) => [word, standing(word)]))),
  };
}

/** Both names when a row that is shown gives one of them; else the name of such a row; else, named by statements, both. */
function namesShown(es: string, en: string, { shown }: Rows): [string, string] {
  const names = shown.map(({ name }) => name);
  const [first] = names;
  return first === undefined || names.includes(es) || names.includes(en) ? [es, en] : [first, first];
}

function aliasesShown(aliases: readonly string[], { shown }: Rows): string[] {
  return aliases.filter((alias) => shown.some(({ name }) => name === alias));
}

export function shownGroup(fact: GroupFact, rows: Rows): GroupFact {
  if (!rows.hidden) return fact;
  const [nameEs, nameEn] = namesShown(fact.nameEs, fact.nameEn, rows);
  return { id: fact.id, nameEs, nameEn, kind: fact.kind, aliases: aliasesShown(fact.aliases, rows) };
}

export function shownRegion(fact: RegionFact, rows: Rows): RegionFact {
  if (!rows.hidden) return fact;
  const { id, kind, tileColumn, tileRow } = fact;
  const [name] = namesShown(fact.name, fact.nameEs ?? fact.name, rows);
  return { id, name, kind, ...given({ tileColumn, tileRow }) };
}

export function shownEvent(fact: EventFact, rows: Rows): EventFact {
  if (!rows.hidden) return fact;
  const [titleEs, titleEn] = namesShown(fact.titleEs, fact.titleEn, rows);
  return { id: fact.id, titleEs, titleEn, kind: fact.kind };
}

export function shownRole(fact: ExpectedRoleFact, rows: Rows): ExpectedRoleFact {
  if (!rows.hidden) return fact;
  const { id, template, theme, weight, target } = fact;
  const [nameEs, nameEn] = namesShown(fact.nameEs, fact.nameEn, rows);
  return { id, template, nameEs, nameEn, theme, weight, target };
}
