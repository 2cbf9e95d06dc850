/** The catalogue: every file has a true header and keeps the rules that make both engines answer alike. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { nodeLabels, relationshipTypes, type RelationshipType } from '#domain/change-set.ts';
import { loadCatalogue } from '../../server/graph/catalogue.ts';
import { projectRoot } from '../../server/graph/project-root.ts';
import { changes } from '../../server/graph/queries/changes.ts';
import * as links from '../../server/graph/queries/link-facts.ts';
import * as nodes from '../../server/graph/queries/node-facts.ts';
import * as overview from '../../server/graph/queries/overview.ts';
import * as records from '../../server/graph/queries/records.ts';
import { parseQueryFile } from '../../server/graph/query-file.ts';
import type { QueryKind } from '../../server/graph/query-rules.ts';
import {
  findRelationshipQuery,
  upsertNodeQuery,
  upsertRelationshipQuery,
} from '../../server/graph/writing/query-names.ts';

const types = Object.keys(relationshipTypes) as RelationshipType[];
const declared = [
  ...Object.values({ ...nodes, ...links, ...overview }),
  changes,
  records.workspaceNodes,
  records.nodesByKey,
  records.records,
  records.relationshipsFrom,
  records.relationshipsTo,
];

const header = '// what: a\n// params: limit integer\n// rows: id\n// order: id\n// why: b\n';
const good = `${header}MATCH (n:X)\nRETURN n.id AS id\nORDER BY id\nLIMIT $limit\n`;

function problemsOf(content: string, kind: QueryKind = 'read'): readonly string[] {
  return parseQueryFile('x', kind, content).problems;
}

describe('the files of cypher/', () => {
  it.each(['embedded', 'neo4j'] as const)('are without fault for %s', (engine) => {
    const { files, schema } = loadCatalogue(engine);
    expect(files.length).toBeGreaterThan(100);
    expect(schema.every((statement) => /^CREATE (CONSTRAINT|INDEX) \w+ IF NOT EXISTS FOR /.test(statement))).toBe(true);
    expect(schema.join()).toContain('(n:Entity) REQUIRE n.key IS UNIQUE');
  });

  it('write every label and every type of relationship, and find every type', () => {
    const names = loadCatalogue('embedded').files.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(nodeLabels.map(upsertNodeQuery)));
    expect(names).toEqual(
      expect.arrayContaining(types.flatMap((type) => [upsertRelationshipQuery(type), findRelationshipQuery(type)])),
    );
    for (const type of types)
      expect(loadCatalogue('embedded').text(upsertRelationshipQuery(type))).toContain(`[x:${type} {id: r.id}]`);
  });

  it.each(declared.map((query) => [query.name, query] as const))(
    '%s has the parameters and rows that its declaration says',
    (name, query) => {
      const file = loadCatalogue('neo4j').files.find((candidate) => candidate.name === name);
      expect(file?.kind).toBe('read');
      const shapeOf = (schema: z.ZodType): string[] => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []);
      expect([...(file?.params ?? [])].sort()).toEqual(shapeOf(query.params).sort());
      if (query.row instanceof z.ZodObject) expect([...(file?.rows ?? [])].sort()).toEqual(shapeOf(query.row).sort());
    },
  );

  it('are all used', () => {
    const used = new Set([
      ...declared.map(({ name }) => name),
      ...nodeLabels.map(upsertNodeQuery),
      ...types.flatMap((type) => [upsertRelationshipQuery(type), findRelationshipQuery(type)]),
    ]);
    const sources = ['embedded', 'neo4j', 'writing'].flatMap((folder) =>
      readdirSync(join(projectRoot(), 'server/graph', folder)).map((name) =>
        readFileSync(join(projectRoot(), 'server/graph', folder, name), 'utf8'),
      ),
    );
    const unused = loadCatalogue('neo4j').files.filter(
      ({ name }) => !used.has(name) && !sources.some((text) => text.includes(`'${name}'`)),
    );
    expect(unused.map(({ name }) => name)).toEqual([]);
  });
});

describe('what the check refuses', () => {
  it('is nothing in a good file', () => {
    expect(problemsOf(good)).toEqual([]);
  });

  it.each([
    ['a missing header line', good.replace('// why: b\n', ''), 'line 5 must be "// why: ..."'],
    [
      'header lines in another order',
      good.replace('// what: a\n', '').replace('// why: b\n', '// why: b\n// what: a\n'),
      'line 1 must be',
    ],
    ['an empty header line', good.replace('// what: a', '// what: '), 'line 1 must be'],
    ['a parameter that the header does not name', good.replace('n:X)', 'n:X {id: $id})'), 'the query has parameter id'],
    [
      'a parameter that is not used',
      good.replace('limit integer', 'limit integer, id string'),
      'header names parameter id',
    ],
    ['a parameter without a type', good.replace('limit integer', 'limit'), 'parameter limit needs a type'],
    ['a column that the header does not name', good.replace('AS id', 'AS id, n.a AS a'), 'the query has column a'],
    ['a column that is not returned', good.replace('rows: id', 'rows: id, a'), 'header names column a'],
  ])('%s', (_name, content, problem) => {
    expect(problemsOf(content)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });

  const body = (text: string): string => good.replace('MATCH (n:X)', text);
  it.each([
    ['rule 1', body('MATCH (n:X) OPTIONAL MATCH (n)-[:A]->(m) WHERE EXISTS { (m)-[:B]->() }')],
    ['rule 1', body('MATCH (n:X) OPTIONAL MATCH (n)-[:A]->(m) WHERE (m)-[:B]->()')],
    ['rule 2', body('MATCH (n:X) WITH n, sum(n.a) AS s')],
    ['rule 2', body('MATCH (n:X) WHERE NOT n.id IN $limit')],
    ['rule 2', body('MATCH (n:X) WHERE NOT n.id IN []')],
    ['rule 2', body('MATCH (n:X) WHERE $limit IS NULL OR n.id = $limit')],
    ['rule 3', body('MATCH (n:X) WITH n, [n.a, null] AS l')],
    ['rule 3', body('MATCH (n:X) WITH n, round(n.a, 2) AS r')],
    ['rule 3', body('MATCH (n:X) WITH n, collect(n.a)[0] AS f')],
    ['rule 3', body('MATCH (n:X|Y)')],
    ['rule 3', body('MATCH (n:X)-[:IN]->(m)')],
    ['rule 3', body('MATCH (n:X) WITH n, apoc.text.clean(n.a) AS c')],
    ['rule 3', body('MATCH (n:X) WITH n, date(n.a) AS d')],
    ['rule 4', body('MATCH (n:X {key: 1}), (m:X {key: 2})')],
    ['rule 6', body('MATCH (n:X)-[:A*]->(m)')],
    ['rule 6', body('MATCH (n:X)-[:A*2..]->(m)')],
    ['rule 6', good.replace('ORDER BY id\n', '')],
    ['rule 6', good.replace('LIMIT $limit\n', 'SKIP $limit\n')],
    ['no LOAD CSV, CALL', body('CALL db.labels() YIELD label MATCH (n:X)')],
    ['a read does not write', body('MATCH (n:X) SET n.a = 1')],
  ])('a file against %s: %#', (rule, content) => {
    expect(problemsOf(content)).toEqual([expect.stringContaining(rule)]);
  });

  it('a removal by id alone', () => {
    const text =
      '// what: a\n// params: none\n// rows: written\n// order: none\n// why: b\nMATCH ()-[x]->() WHERE x.id = 1 DELETE x RETURN count(*) AS written';
    expect(problemsOf(text, 'write')).toEqual([expect.stringContaining('rule 5')]);
  });

  it.each([
    ['bounded paths', body('MATCH (n:X)-[:A*1..3]->(m)')],
    ['a sum with its default', body('MATCH (n:X) WITH n, coalesce(sum(n.a), 0) AS s')],
    ['an optional list', body('MATCH (n:X) WHERE size($limit) = 0 OR NOT n.id IN $limit')],
    ['the path in the pattern', body('MATCH (n:X) OPTIONAL MATCH (n)<-[:A]-(o)-[:B]->(:Y)')],
  ])('but not %s', (_name, content) => {
    expect(problemsOf(content)).toEqual([]);
  });
});

describe('loading', () => {
  function withFiles(files: Readonly<Record<string, string>>, check: (root: string) => void): void {
    const root = mkdtempSync(join(tmpdir(), 'tinkuy-catalogue-'));
    try {
      for (const kind of ['read', 'write', 'schema']) mkdirSync(join(root, 'cypher', kind), { recursive: true });
      const schema =
        '// what: a\n// params: none\n// rows: none\n// order: none\n// why: b\nCREATE INDEX a IF NOT EXISTS FOR (n:X) ON (n.key);';
      for (const engine of ['embedded', 'neo4j'])
        writeFileSync(join(root, 'cypher/schema', `${engine}.cypher`), schema);
      for (const [name, content] of Object.entries(files)) writeFileSync(join(root, 'cypher', name), content);
      check(root);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }

  it('prefers the file of the engine', () => {
    withFiles({ 'read/a.cypher': good, 'read/a.neo4j.cypher': good.replace('n:X', 'n:Y') }, (root) => {
      expect(loadCatalogue('neo4j', root).text('a')).toContain('n:Y');
      expect(loadCatalogue('embedded', root).text('a')).toContain('n:X');
      expect(loadCatalogue('embedded', root).files).toHaveLength(1);
    });
  });

  it('stops at a faulty file and names it, and at a name that is unknown or used twice', () => {
    withFiles({ 'read/bad.cypher': good.replace('ORDER BY id\n', '') }, (root) => {
      expect(() => loadCatalogue('embedded', root)).toThrow('cypher/read/bad.cypher: rule 6');
    });
    withFiles({ 'read/a.cypher': good, 'write/a.cypher': good }, (root) => {
      expect(() => loadCatalogue('embedded', root)).toThrow('a: the same name under read and write');
    });
    expect(() => loadCatalogue('embedded').text('nothing')).toThrow('no query named nothing');
  });
});
