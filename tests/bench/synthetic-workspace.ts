/** A made-up workspace of any size, the same for the same seed: regions, groups, organisations, ties, events, dates. */
import type { ChangeSet, NodeLabel, Properties, RelationshipType } from '#domain/change-set.ts';
import { basis as bases, groupKinds, kinds, tieKindsOf } from './synthetic-words.ts';
import { changeOf, link, node } from '../support/change-builder.ts';

/** Ids are of this workspace. */
export const workspace = 'bench';

/** Numbers from 0 to 1 that look random (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const departments = 25;
const groups = 10;
const sources = 40;
const mandates = 20;

/** The change set that makes a workspace of so many organisations; some four statements for each. */
export function syntheticWorkspace(organisations: number, seed = 1): ChangeSet {
  const random = numbers(seed);
  const upTo = (count: number): number => Math.floor(random() * count);
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[upTo(items.length)] ?? items[0];
  const change = changeOf(workspace, {});
  const add = (label: NodeLabel, id: string, own: Properties): void => {
    change.upsertNodes.push(node(workspace, label, id, own));
  };
  type End = readonly [NodeLabel, string];
  const state = (type: RelationshipType, from: End, to: End, own: Properties = {}): void => {
    const dates: Properties = random() < 0.7 ? { attested: `${String(2012 + upTo(9))}-0${String(1 + upTo(9))}` } : {};
    const said = {
      source: `source-${String(upTo(sources))}`,
      locator: `p. ${String(1 + upTo(60))}`,
      basis: pick(bases),
    };
    const id = `s${String(change.upsertRelationships.length).padStart(7, '0')}`;
    change.upsertRelationships.push(link(workspace, type, id, { from, to }, { ...said, ...dates, ...own }));
  };
  const region = (number: number): End => ['Region', `department-${String(number)}`];
  const organisation = (number: number): End => ['Organisation', `organisation-${String(number)}`];
  const group = (number: number): End => ['Group', `group-${String(number)}`];

  add('Workspace', workspace, { titleEs: 'Prueba', titleEn: 'Bench', fictional: true });
  add('Region', 'country', { name: 'Country', kind: 'country' });
  for (const pillar of ['state', 'companies', 'civil-society'])
    add('Pillar', pillar, { nameEs: pillar, nameEn: pillar, aliases: [] });
  for (let number = 0; number < mandates; number += 1) {
    const id = `mandate-${String(number)}`;
    add('Mandate', id, { nameEs: id, nameEn: id, theme: `theme-${String(number % 6)}` });
  }
  for (let number = 0; number < sources; number += 1) {
    add('Source', `source-${String(number)}`, {
      title: `Source ${String(number)}`,
      kind: 'document',
      confidentiality: 'public',
    });
  }
  for (let number = 0; number < departments; number += 1) {
    add('Region', region(number)[1], { name: `Department ${String(number)}`, kind: 'department' });
    state('WITHIN', region(number), ['Region', 'country']);
  }
  for (let number = 0; number < groups; number += 1) {
    const name = `Group ${String(number)}`;
    add('Group', group(number)[1], { nameEs: name, nameEn: name, aliases: [], kind: pick(groupKinds) });
    state('OF_REGION', group(number), number === 0 ? ['Region', 'country'] : region(number));
  }
  for (let number = 0; number < organisations; number += 1) {
    const own = organisation(number);
    const [kind, pillar] = pick(kinds);
    add('Organisation', own[1], { name: `Organisation ${String(number)} of the ${kind} kind`, aliases: [], kind });
    state('BELONGS_TO', own, ['Pillar', pillar]);
    state('HAS_MANDATE', own, ['Mandate', `mandate-${String(upTo(mandates))}`]);
    state('PRESENT_IN', own, random() < 0.05 ? ['Region', 'country'] : region(upTo(departments)), {
      mode: random() < 0.1 ? 'jurisdiction' : 'operation',
    });
    if (random() < 0.2) state('MEMBER_OF', own, group(upTo(groups)), { role: 'member' });
    if (number > 10 && random() < 0.05) state('PART_OF', own, organisation(upTo(number)), { kind: 'office' });
    for (let tie = upTo(4); tie > 0 && number > 0; tie -= 1) {
      state('TIED_TO', own, organisation(upTo(number)), { kind: pick(tieKindsOf), directed: random() < 0.4 });
    }
  }
  for (let number = 0; number < organisations / 40; number += 1) {
    const event: End = ['Event', `event-${String(number)}`];
    add('Event', event[1], { titleEs: event[1], titleEn: event[1], kind: 'meeting', from: String(2012 + upTo(9)) });
    state('OF_GROUP', event, group(upTo(groups)));
    for (let guest = 0; guest < 12; guest += 1) {
      state('TOOK_PART_IN', organisation(upTo(organisations)), event, { role: 'participant' });
    }
  }
  return change;
}
