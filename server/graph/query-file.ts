/** One file of cypher/: its header, its text, and whether the two agree. */
import { type QueryKind, ruleProblems } from './query-rules.ts';

export interface QueryFile {
  /** The file's name without engine and ending. */
  readonly name: string;
  readonly kind: QueryKind;
  readonly what: string;
  readonly params: readonly string[];
  readonly rows: readonly string[];
  readonly order: string;
  readonly why: string;
  /** The query without its comments. */
  readonly text: string;
  /** What is wrong with the file, in words; empty for a good one. */
  readonly problems: readonly string[];
}

const headerFields = ['what', 'params', 'rows', 'order', 'why'] as const;
const paramTypes = ['string', 'integer', 'list', 'map', 'boolean'];

function listOf(text: string): string[] {
  return text === 'none' || text === '' ? [] : text.split(',').map((item) => item.trim());
}

/** The column names of the RETURN that ends a query. */
function returnedColumns(text: string): string[] {
  const tail = /\bRETURN\b(?![\s\S]*\bRETURN\b)([\s\S]*?)(?:\bORDER BY\b[\s\S]*)?$/.exec(text)?.[1] ?? '';
  return [...tail.matchAll(/\bAS\s+`?(\w+)`?/g)].map((match) => match[1] ?? '');
}

function disagreement(what: string, said: readonly string[], found: readonly string[]): string[] {
  return [
    ...said.filter((item) => !found.includes(item)).map((item) => `header names ${what} ${item}, the query does not`),
    ...found.filter((item) => !said.includes(item)).map((item) => `the query has ${what} ${item}, the header does not`),
  ];
}

/** Reads one file; what is wrong with it is listed in `problems`, never thrown. */
export function parseQueryFile(name: string, kind: QueryKind, content: string): QueryFile {
  const lines = content.split('\n');
  const header = headerFields.map((field, index) => {
    const prefix = `// ${field}: `;
    const line = lines[index] ?? '';
    return { field, line: index + 1, value: line.startsWith(prefix) ? line.slice(prefix.length).trim() : undefined };
  });
  const valueOf = (field: string): string => header.find((entry) => entry.field === field)?.value ?? '';
  const text = lines
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();
  const declared = listOf(valueOf('params')).map((param) => param.split(' '));
  const params = declared.map(([param = '']) => param);
  const rows = listOf(valueOf('rows'));
  const used = new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''));
  const problems = [
    ...header
      .filter((entry) => entry.value === undefined || entry.value === '')
      .map((entry) => `line ${String(entry.line)} must be "// ${entry.field}: ..."`),
    ...declared
      .filter(([, type = '']) => !paramTypes.includes(type))
      .map(([param = '']) => `parameter ${param} needs a type: ${paramTypes.join(', ')}`),
    ...disagreement('parameter', params, [...used]),
    ...(kind === 'schema' ? [] : disagreement('column', rows, returnedColumns(text))),
    ...ruleProblems(kind, text),
  ];
  return {
    name,
    kind,
    what: valueOf('what'),
    params,
    rows,
    order: valueOf('order'),
    why: valueOf('why'),
    text,
    problems,
  };
}
