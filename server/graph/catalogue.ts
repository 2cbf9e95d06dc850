/** The catalogue: every named query of cypher/, loaded and checked once at start. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';
import { parseQueryFile, type QueryFile } from './query-file.ts';
import type { QueryKind } from './query-rules.ts';

export type EngineName = 'embedded' | 'neo4j';
const engines = ['embedded', 'neo4j'] as const satisfies readonly EngineName[];

export interface Catalogue {
  /** @throws Error for a name without a file, which is a programming error */
  readonly text: (name: string) => string;
  /** The statements that set up constraints and indexes, in order. */
  readonly schema: readonly string[];
  readonly files: readonly QueryFile[];
}

/** All files of one folder of cypher/ that this engine uses: `name.ENGINE.cypher` stands before `name.cypher`. */
function filesOf(root: string, kind: QueryKind, engine: EngineName): QueryFile[] {
  const folder = join(root, 'cypher', kind);
  const names = readdirSync(folder).filter((name) => name.endsWith('.cypher'));
  const chosen = new Map<string, string>();
  for (const name of names.sort()) {
    const [base = '', own] = name.slice(0, -'.cypher'.length).split('.');
    const ownEngine = engines.find((candidate) => candidate === own);
    if (ownEngine === engine || (ownEngine === undefined && !names.includes(`${base}.${engine}.cypher`)))
      chosen.set(base, name);
  }
  return [...chosen].map(([base, name]) => parseQueryFile(base, kind, readFileSync(join(folder, name), 'utf8')));
}

/**
 * Loads every query that `engine` uses.
 * @throws Error naming each file that breaks a rule and how: a faulty catalogue is never run
 */
export function loadCatalogue(engine: EngineName, root: string = projectRoot()): Catalogue {
  const files = [...filesOf(root, 'read', engine), ...filesOf(root, 'write', engine)];
  const schemaFile = parseQueryFile(
    engine,
    'schema',
    readFileSync(join(root, 'cypher', 'schema', `${engine}.cypher`), 'utf8'),
  );
  const problems = [...files, schemaFile].flatMap((file) =>
    file.problems.map((problem) => `cypher/${file.kind}/${file.name}.cypher: ${problem}`),
  );
  const byName = new Map<string, QueryFile>();
  for (const file of files) {
    if (byName.has(file.name)) problems.push(`${file.name}: the same name under read and write`);
    byName.set(file.name, file);
  }
  if (problems.length > 0) throw new Error(`faulty catalogue:\n${problems.join('\n')}`);
  const schema = schemaFile.text
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  const text = (name: string): string => {
    const file = byName.get(name);
    if (!file) throw new Error(`no query named ${name} in the catalogue`);
    return file.text;
  };
  return { text, schema, files };
}
