/** Turns the API's network into a picture: shapes, rings, shelves and labels. */
import type { Localised } from '#domain/localised.ts';
import type { NetworkGroup, NetworkOrganisation, NetworkView } from '#domain/views/network-view.ts';
import { currentStates, memberRoles, type Locale } from '#domain/vocabularies.ts';
import { nameThatFits, shortName } from '../components/names.ts';
import { pillarStyle } from '../components/pillar-shape.ts';
import type { Box } from './geometry.ts';
import { unknownPillar, type Picture, type PictureNode } from './picture.ts';
import { distinctLabels } from './distinct-labels.ts';
import { labelSize, plateColumns, wrapLabel } from './wrap-label.ts';

export interface PictureOptions {
  /** Pillar ids in the order of the workspace. */
  readonly pillars: readonly string[];
  /** The group asked for; without one, the region's own group with most members. */
  readonly group: string | undefined;
  /** The short name of a group, and the numbers and date under it. */
  readonly plate: (group: NetworkGroup) => { readonly label: Localised; readonly detail: Localised };
}

const current: readonly string[] = currentStates;
const seated: readonly string[] = memberRoles;

/** The group whose members have a ring: the asked one if it is in the picture, else the region's own, else the largest. */
export function chosenGroupOf(view: Pick<NetworkView, 'region' | 'groups'>, asked?: string): string | null {
  if (view.groups.some(({ id }) => id === asked)) return asked ?? null;
  const bySize = [...view.groups].sort((a, b) => b.members - a.members || a.id.localeCompare(b.id));
  const own = bySize.find((group) => group.regions.some(({ id }) => id === view.region.id));
  return (own ?? bySize.find(({ kind }) => kind === 'working-group') ?? bySize[0])?.id ?? null;
}

function labelOf(organisation: NetworkOrganisation, lang: Locale): string {
  return organisation.reference ? shortName(organisation, lang) : nameThatFits(organisation, lang);
}

/** Room for the mark with the label of the longer language under it. */
function roomFor(labels: readonly string[]): Box {
  const sizes = labels.map((label) => labelSize(wrapLabel(label)));
  const width = Math.max(36, ...sizes.map((size) => size.width));
  const height = Math.max(...sizes.map((size) => size.height));
  return { left: -width / 2 - 6, right: width / 2 + 6, top: -20, bottom: 20 + height };
}

function ringOf(organisation: NetworkOrganisation, group: string | null): PictureNode['ring'] {
  const roles = organisation.roles.filter((seat) => seat.group === group && current.includes(seat.state));
  if (roles.some(({ role }) => seated.includes(role))) return 'member';
  return roles.some(({ role }) => role === 'observer') ? 'observer' : null;
}

function organisationNode(
  organisation: NetworkOrganisation,
  labels: Localised,
  linked: boolean,
  chosen: string | null,
  order: readonly string[],
): PictureNode {
  const { id, names, acronym, kind, reference, degree } = organisation;
  const pillar = organisation.pillar ?? unknownPillar;
  const unlinked = reference ? 'reference' : 'unlinked';
  return {
    ...{ id, type: 'organisation', names, labels, acronym, kind, pillar, degree, detail: null, hollow: reference },
    ...pillarStyle(organisation.pillar, order),
    ring: ringOf(organisation, chosen),
    shelf: linked ? null : unlinked,
    seats: organisation.roles
      .filter(({ state, role }) => current.includes(state) && role !== 'contact')
      .map(({ group }) => group),
    room: roomFor([labels.es, labels.en]),
  };
}

/** Room of a group's plate with its name in the longer language. */
function plateRoom({ es, en }: Localised, detail: Localised): Box {
  const names = [es, en].map((label) => wrapLabel(label, plateColumns));
  const longest = Math.max(...[...names.flat(), detail.es, detail.en].map(({ length }) => length));
  const rows = Math.max(...names.map(({ length }) => length)) + 1;
  const width = longest * 7.4 + 48;
  return { left: -width / 2, right: width / 2, top: -rows * 9 - 18, bottom: rows * 9 + 18 };
}

function groupNode(group: NetworkGroup, degree: number, plate: ReturnType<PictureOptions['plate']>): PictureNode {
  const { id, names, kind } = group;
  const { label, detail } = plate;
  return {
    ...{ id, type: 'group', names, labels: label, acronym: undefined, kind, degree, detail, seats: [] },
    ...{ pillar: unknownPillar, shape: 'square', token: '--ink', hollow: false, ring: null, shelf: null },
    room: plateRoom(label, detail),
  };
}

/** The picture of a network. */
export function makePicture(view: NetworkView, options: PictureOptions): Picture {
  return pictureOf(view, chosenGroupOf(view, options.group), options);
}

/** Nodes and lines as a picture. A reference institution stands on the shelf even when the law ties it to another one. */
export function pictureOf(
  view: Pick<NetworkView, 'organisations' | 'groups' | 'lines'>,
  chosenGroup: string | null,
  { pillars, plate }: Omit<PictureOptions, 'group'>,
): Picture {
  const degrees = new Map<string, number>();
  const reference = new Set(view.organisations.filter((one) => one.reference).map(({ id }) => id));
  for (const { from, to } of view.lines) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  const labelsIn = (lang: Locale) => distinctLabels(view.organisations.map((one) => labelOf(one, lang)));
  const labels = { es: labelsIn('es'), en: labelsIn('en') };
  const organisations = view.organisations.map((one, place) => {
    const own = { es: labels.es[place] ?? '', en: labels.en[place] ?? '' };
    return organisationNode(one, own, !reference.has(one.id) && degrees.has(one.id), chosenGroup, pillars);
  });
  const groups = view.groups.map((one) => groupNode(one, degrees.get(one.id) ?? 0, plate(one)));
  const nodes = [...groups, ...organisations].sort((a, b) => (a.id < b.id ? -1 : 1));
  const present = new Set(nodes.map(({ id }) => id));
  const lines = view.lines
    .filter(({ from, to }) => present.has(from) && present.has(to))
    .map(({ id, from, to, kinds, relations, directed, sources, reference: byLaw, disagreement }) => ({
      ...{ id, from, to, kinds, relations, directed, sources, disagreement, reference: byLaw },
    }));
  return { nodes, lines, chosenGroup };
}
