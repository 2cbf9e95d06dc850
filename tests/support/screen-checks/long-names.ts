/** A workspace in which everything has a name as long as the longest of public bodies, for tests of the layout. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll } from 'vitest';
import type { Edit } from '#domain/editing/edit.ts';
import { workspaceCopy } from '../e2e-copy.ts';
import type { Screen } from '../e2e-screens.ts';
import { answerOf, sendTo } from '../e2e-service.ts';

const workspace = 'nombres-largos';
const added = {
  es: 'para la Coordinación Interinstitucional y el Acompañamiento de las Comunidades Campesinas y Nativas de la Cuenca Alta',
  en: 'for Interinstitutional Coordination and Support of the Peasant and Native Communities of the Upper River Basin',
};

/** What is named, with the cells of its table that hold a name. */
const named = [
  { label: 'Organisation', table: 'organisations', cells: { name: added.es, name_es: added.es, name_en: added.en } },
  { label: 'Group', table: 'groups', cells: { name_es: added.es, name_en: added.en } },
  { label: 'Source', table: 'sources', cells: { title: added.es, title_es: added.es, title_en: added.en } },
  { label: 'Topic', table: 'topics', cells: { name_es: added.es, name_en: added.en } },
] as const;

function idsOf(table: string): string[] {
  const text = readFileSync(join(import.meta.dirname, '../../../seeds/rio-claro', `${table}.csv`), 'utf8');
  const ids = Papa.parse<Record<string, string>>(text, { header: true }).data.flatMap(({ id = '' }) =>
    id === '' ? [] : [id],
  );
  return [...new Set(ids)];
}

/** The thing's row with longer names, and without the short forms that would be shown in their place. */
async function longer(label: string, id: string, cells: Readonly<Record<string, string>>): Promise<Edit> {
  const { thing, table, values, version } = await answerOf('thing', { workspace, type: label as 'Organisation', id });
  const longNames = Object.entries(cells).map(([cell, more]) => [cell, `${values[cell] ?? id} ${more}`]);
  // Where sources disagree a cell holds both values; one is enough here.
  const kept = Object.entries(values).flatMap(([cell, text]) => {
    if (/^(short_e[sn]|acronym)$/.test(cell)) return [];
    return [[cell, cell === 'pillar' ? (text.split('|')[0] ?? '') : text]];
  });
  return {
    action: 'correct',
    thing,
    table,
    version,
    values: Object.fromEntries([...kept, ...longNames]) as typeof values,
  };
}

/** For all tests of the file that calls this: there before the first, taken away after the last. */
export function longNames(): void {
  workspaceCopy('rio-claro', workspace);
  beforeAll(async () => {
    for (const { label, table, cells } of named) {
      const edits = await Promise.all(idsOf(table).map((id) => longer(label, id, cells)));
      await sendTo('edit', { workspace }, { author: 'secretariat', reason: 'Prueba', edits });
    }
  });
}

const region = `/${workspace}/regions/RC-RIO`;

/** The screens that show names, in that workspace. */
export const longNameScreens: readonly Screen[] = [
  { name: 'long-overview', path: region },
  { name: 'long-gaps', path: `${region}/gaps` },
  { name: 'long-gaps-list', path: `${region}/gaps?view=list` },
  { name: 'long-network', path: `${region}/network?sel=vigilancia-ambiental` },
  { name: 'long-network-table', path: `${region}/network?view=table` },
  { name: 'long-dossier', path: `/${workspace}/organisations/vigilancia-ambiental` },
  { name: 'long-groups', path: `/${workspace}/groups` },
  { name: 'long-group', path: `/${workspace}/groups/rio-claro-working-group` },
  { name: 'long-sources', path: `/${workspace}/sources` },
  { name: 'long-source', path: `/${workspace}/sources/group-minutes-2024` },
];
