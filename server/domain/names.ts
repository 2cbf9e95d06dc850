/** How things are named in an answer: the name on file, and its form in each language. */
import { AppError } from './errors.ts';
import type { FactIndex } from './fact-index.ts';
import type { SourceFact } from './facts/nodes.ts';
import type { Localised } from './localised.ts';
import { oncePerIndex } from './once-per-index.ts';
import { shortTitle } from './sources/short-title.ts';
import type { EnclosingGroup } from './views/coverage-view.ts';
import type { GroupRef, Named, NodeRefView, OrganisationRef, RegionRef, RoleRef } from './views/pieces.ts';

interface BilingualName {
  readonly id: string;
  readonly nameEs: string;
  readonly nameEn: string;
}

function bilingual({ id, nameEs, nameEn }: BilingualName): Named {
  return { id, name: nameEs, names: { es: nameEs, en: nameEn } };
}

function missing(type: string, id: string): AppError {
  return new AppError('NOT_FOUND', `no ${type} ${id}`, { details: { type, id } });
}

/**
 * The pillar that most statements give an organisation (of equal numbers the first by id), or null when none states
 * one. All statements count, whatever their dates: a pillar is what an organisation is.
 */
export function pillarOf(index: FactIndex, organisation: string): string | null {
  const counts = new Map<string, number>();
  for (const { pillar } of index.pillarsOf.get(organisation)) counts.set(pillar, (counts.get(pillar) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

/** Whether an organisation is on file by law or mandate only: something names it, and nothing beyond reference statements. */
export function isReference(index: FactIndex, organisation: string): boolean {
  const statements = [
    ...index.describedBy.get(organisation),
    ...index.pillarsOf.get(organisation),
    ...index.mandatesOf.get(organisation),
    ...index.presencesOf.get(organisation),
    ...index.membershipsOf.get(organisation),
    ...index.engagementsOf.get(organisation),
    ...index.participationsOf.get(organisation),
    ...index.tiesFrom.get(organisation),
    ...index.tiesTo.get(organisation),
  ];
  return statements.length > 0 && statements.every((statement) => statement.basis === 'reference');
}

/** Made once for each id of an index, and shared: answers name the same organisations thousands of times. */
function keptById<Ref extends object>(
  make: (index: FactIndex, id: string) => Ref,
): (index: FactIndex, id: string) => Ref {
  const kept = oncePerIndex(() => new Map<string, Ref>());
  return (index, id) => {
    const known = kept(index);
    const ref = known.get(id) ?? make(index, id);
    known.set(id, ref);
    return ref;
  };
}

/** The reference is shared and must not be changed. @throws AppError NOT_FOUND */
export const organisationRef = keptById((index: FactIndex, id: string): OrganisationRef => {
  const organisation = index.organisations.get(id);
  if (!organisation) throw missing('organisation', id);
  const { name, nameEs = name, nameEn = name, shortEs, shortEn, acronym, kind } = organisation;
  const hasShort = shortEs !== undefined || shortEn !== undefined;
  return {
    id,
    name,
    names: { es: nameEs, en: nameEn },
    ...(hasShort ? { short: { es: shortEs ?? acronym ?? nameEs, en: shortEn ?? acronym ?? nameEn } } : {}),
    kind,
    pillar: pillarOf(index, id),
    reference: isReference(index, id),
    ...(acronym === undefined ? {} : { acronym }),
  };
});

/** The reference is shared and must not be changed. @throws AppError NOT_FOUND */
export const groupRef = keptById((index: FactIndex, id: string): GroupRef => {
  const group = index.groups.get(id);
  if (!group) throw missing('group', id);
  const { nameEs, nameEn, shortEs = nameEs, shortEn = nameEn, kind } = group;
  return { ...bilingual(group), kind, short: { es: shortEs, en: shortEn } };
});

/** @throws AppError NOT_FOUND */
export function regionRef(index: FactIndex, id: string): RegionRef {
  const region = index.regions.get(id);
  if (!region) throw missing('region', id);
  const { name, nameEs = name, nameEn = name, kind } = region;
  return { id, name, names: { es: nameEs, en: nameEn }, kind };
}

/** A region with its group by their ids; null for none. @throws AppError NOT_FOUND */
export function enclosingRef(
  index: FactIndex,
  enclosing: { readonly region: string; readonly group: string } | undefined,
): EnclosingGroup {
  if (!enclosing) return null;
  return { region: regionRef(index, enclosing.region), group: groupRef(index, enclosing.group) };
}

/** A pillar by id; one that no table defines is named by its id. */
export function pillarRef(index: FactIndex, id: string): Named {
  const pillar = index.pillars.get(id);
  return pillar ? bilingual(pillar) : { id, name: id, names: { es: id, en: id } };
}

/** A topic by id; one that no table defines is named by its id. */
export function topicRef(index: FactIndex, id: string): Named {
  const topic = index.topics.get(id);
  return topic ? bilingual(topic) : { id, name: id, names: { es: id, en: id } };
}

/** A mandate by id; one that no table defines is named by its id. */
export function mandateRef(index: FactIndex, id: string): Named {
  const mandate = index.mandates.get(id);
  return mandate ? bilingual(mandate) : { id, name: id, names: { es: id, en: id } };
}

/** @throws AppError NOT_FOUND */
export function roleRef(index: FactIndex, id: string): RoleRef {
  const role = index.expectedRoles.get(id);
  if (!role) throw missing('expected role', id);
  const { theme, weight, target, noteEs, noteEn } = role;
  const pillars = [...new Set(index.pillarsOfRole.get(id).map((fact) => fact.pillar))].sort();
  const mandates = [...new Set(index.mandatesOfRole.get(id).map((fact) => fact.mandate))].sort();
  const note = noteEs ?? noteEn;
  return {
    ...bilingual(role),
    theme,
    pillar: pillars[0] ?? null,
    mandates: mandates.map((mandate) => mandateRef(index, mandate)),
    weight,
    target,
    ...(note === undefined ? {} : { note: { es: noteEs ?? note, en: noteEn ?? note } }),
  };
}

/** How a source is cited: its short title on file, else the beginning of its title. */
export function sourceShort(source: SourceFact): Localised {
  const { title, titleEs = title, titleEn = title, date } = source;
  const { shortEs = shortTitle(titleEs, date), shortEn = shortTitle(titleEn, date) } = source;
  return { es: shortEs, en: shortEn };
}

/** Any node by id, whatever its type; a node that is not on file is undefined. */
export function nodeRef(index: FactIndex, id: string): NodeRefView | undefined {
  if (index.organisations.has(id)) return { ...pickNames(organisationRef(index, id)), type: 'organisation' };
  if (index.groups.has(id)) return { ...pickNames(groupRef(index, id)), type: 'group' };
  if (index.regions.has(id)) return { ...pickNames(regionRef(index, id)), type: 'region' };
  const event = index.events.get(id);
  if (event) return { id, name: event.titleEs, names: { es: event.titleEs, en: event.titleEn }, type: 'event' };
  const source = index.sources.get(id);
  if (source) {
    return { id, name: source.title, names: sourceShort(source), type: 'source' };
  }
  if (index.topics.has(id)) return { ...topicRef(index, id), type: 'topic' };
  if (index.pillars.has(id)) return { ...pillarRef(index, id), type: 'pillar' };
  if (index.mandates.has(id)) return { ...mandateRef(index, id), type: 'mandate' };
  if (index.expectedRoles.has(id)) return { ...pickNames(roleRef(index, id)), type: 'expected-role' };
  return undefined;
}

function pickNames({ id, name, names }: Named): Named {
  return { id, name, names };
}
