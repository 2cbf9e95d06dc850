/** The networks of tests/fixtures/networks with what igraph and networkx say of them. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { csrGraph, type CsrGraph } from '#domain/measures/kernels/csr-graph.ts';

const folder = 'tests/fixtures/networks';

export const networkNames = ['random', 'scale-free', 'clustered', 'disconnected', 'large'] as const;
export type NetworkName = (typeof networkNames)[number];

/** Columns of numbers by name; NaN where a value is not defined, undefined where none was asked for. */
export type Columns = ReadonlyMap<string, readonly (number | undefined)[]>;

export interface KeptNetwork {
  readonly graph: CsrGraph;
  readonly nodes: Columns;
  readonly lines: Columns;
  /** The best modularity of ten runs of igraph's Leiden. */
  readonly modularity: { readonly plain: number; readonly weighted: number };
}

const Modularities = z.record(z.string(), z.object({ modularity: z.number(), 'modularity weighted': z.number() }));

function readColumns(name: string): Columns {
  const text = gunzipSync(readFileSync(`${folder}/${name}.csv.gz`)).toString();
  const [header = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const valueOf = (cell = ''): number | undefined => (cell === '' ? undefined : Number(cell));
  return new Map(header.map((column, place) => [column, rows.map((row) => valueOf(row[place]))]));
}

/** A column of which every cell is filled. */
export function filled(columns: Columns, name: string): number[] {
  const column = columns.get(name);
  if (!column) throw new Error(`no column ${name}`);
  return column.map((value) => {
    if (value === undefined) throw new Error(`a cell of ${name} is empty`);
    return value;
  });
}

export function readNetwork(name: NetworkName): KeptNetwork {
  const lines = readColumns(`${name}-lines`);
  const nodes = readColumns(`${name}-nodes`);
  const [from, to, strength] = [filled(lines, 'from'), filled(lines, 'to'), filled(lines, 'strength')];
  const drawn = from.map((end, line) => ({ from: end, to: to[line] ?? -1, strength: strength[line] ?? 0 }));
  const modularity = Modularities.parse(JSON.parse(readFileSync(`${folder}/modularity.json`, 'utf8')))[name];
  return {
    graph: csrGraph(filled(nodes, 'degree').length, drawn),
    nodes,
    lines,
    modularity: { plain: modularity?.modularity ?? NaN, weighted: modularity?.['modularity weighted'] ?? NaN },
  };
}
