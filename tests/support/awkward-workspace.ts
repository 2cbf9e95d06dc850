/** Changes by hand that no table of a dataset can say: seeded, over a workspace that is on file. */
import fc from 'fast-check';
import { emptyChangeSet, type ChangeSet, type Properties } from '#domain/change-set.ts';
import { savedViewRecord, type SavedView } from '#domain/saved-views/saved-view.ts';
import { readWorkspaceRecords } from '../../server/graph/read-workspace-records.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { link, linkRef, node } from './change-builder.ts';

/** Texts that CSV, spreadsheets and trimming would change. */
const awkwardText = fc.oneof(
  fc.constantFrom('=1+1', '+x', '-x', '@x', '\tx', ' x ', 'a|b', 'a,b;c\t"d"', 'line\nbreak', 'cr\r\nlf', "'=x", '-'),
  fc.string({ minLength: 1, maxLength: 20 }).map((text) => `t ${text}`),
);

const aSavedView: SavedView = {
  ...{ id: 'a-saved-view', name: 'Cusco: "falta"; quién', note: '=1+1', saved: '2026-01-02' },
  ...{ path: '/regions/PE-CUS/network', query: 'at=2017-08&pillar=state,companies' },
  thumbnail: { kind: 'network', marks: [[0, 100, 'square', 1]], lines: [[0, 0, 160, 100]] },
};

interface Dice {
  readonly take: <Item>(items: readonly Item[], share: number) => Item[];
  readonly text: () => string;
}

function dice(seed: number): Dice {
  const texts = fc.sample(awkwardText, { seed, numRuns: 500 });
  const numbers = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), { seed, numRuns: 5000 });
  let [text, number] = [0, 0];
  return {
    take: (items, share) => items.filter(() => (numbers[(number += 1) % numbers.length] ?? 0) < share),
    text: () => texts[(text += 1) % texts.length] ?? 'x',
  };
}

function withText(properties: Properties, names: readonly string[], { take, text }: Dice): Properties {
  return { ...properties, ...Object.fromEntries(take(names, 0.5).map((name) => [name, text()])) };
}

/** One change set: texts replaced, statements re-keyed, re-pointed and removed, nodes without a source, a record. */
export async function awkwardChanges(graph: Graph, workspace: string, seed = 1): Promise<ChangeSet> {
  const { nodes, relationships } = await readWorkspaceRecords(graph, workspace);
  const throws = dice(seed);
  const { take, text } = throws;
  const organisations = nodes.filter(({ label }) => label === 'Organisation');
  const [first, second] = organisations;
  const changed = take(organisations, 0.3).map((record) => ({
    ...record,
    properties: {
      ...withText(record.properties, ['name', 'nameEs', 'acronym', 'scope'], throws),
      aliases: [text(), text()],
    },
  }));
  const others = take(
    nodes.filter(({ label }) => ['Event', 'Group', 'Topic', 'Claim'].includes(label)),
    0.3,
  ).map((record) => ({ ...record, properties: withText(record.properties, ['titleEs', 'nameEs', 'value'], throws) }));
  const noted = take(relationships, 0.2).map((record) => ({
    ...record,
    properties: withText(record.properties, ['note', 'locator', 'name'], throws),
  }));
  const removed = take(
    relationships.filter(({ type }) => ['DESCRIBES', 'IN_REGION', 'WITHIN', 'ASKS_FOR', 'ABOUT'].includes(type)),
    0.1,
  );
  const removedNames = new Set(removed.map(({ type, id }) => `${type}:${id}`));
  const repointed = relationships
    .filter(({ type, from }) => type === 'MEMBER_OF' && from.key === first?.key)
    .map((record) => ({ ...record, from: { label: 'Organisation' as const, key: second?.key ?? '' } }));
  const body = JSON.stringify({ version: 1, names: ['a', 'b'], moment: 1_760_000_123 });
  return {
    ...emptyChangeSet(workspace),
    upsertNodes: [
      ...changed,
      ...others,
      node(workspace, 'Organisation', 'by-hand', {
        name: 'A "by hand"',
        aliases: [],
        kind: 'community',
        colour: 'red',
      }),
      node(workspace, 'Record', 'a-mapping', { kind: 'mapping', schemaVersion: 1, body }),
      savedViewRecord(workspace, aSavedView),
      node(workspace, 'Region', 'XX-A', { name: 'A', kind: 'department', tileColumn: -3 }),
    ],
    upsertRelationships: [
      ...noted.filter(({ type, id }) => !removedNames.has(`${type}:${id}`)),
      ...repointed,
      link(
        workspace,
        'PRESENT_IN',
        'own-id',
        { from: ['Organisation', 'by-hand'], to: ['Region', 'XX-A'] },
        { source: 'nobody', locator: '', basis: 'reported', mode: 'operation' },
      ),
    ],
    removeRelationships: removed.map(linkRef),
  };
}
