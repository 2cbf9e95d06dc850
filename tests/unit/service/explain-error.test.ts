/** What the terminal says of an error is in its language from the first word to the last. */
import { describe, expect, test } from 'vitest';
import { AppError, errorTable, type ErrorCode } from '#domain/errors.ts';
import { explainError } from '../../../server/cli/explain-error.ts';
import { readConfig } from '../../../server/config.ts';
import { damaged, tooNew, unwritable } from '../../../server/graph/embedded/store-errors.ts';
import { decodeLine } from '../../../server/graph/embedded/journal-line.ts';
import { neo4jFailure } from '../../../server/graph/neo4j/neo4j-errors.ts';
import { importRejected } from '../../../server/ingest/reject-import.ts';

function thrownBy(environment: NodeJS.ProcessEnv): unknown {
  try {
    return readConfig(environment);
  } catch (error) {
    return error;
  }
}

function damageOf(line: string): unknown {
  const read = decodeLine(line);
  return read.kind === 'damaged' ? damaged('j.jsonl', 3, read.problem) : undefined;
}

const cases: [ErrorCode, unknown, string, string][] = [
  [
    'CONFIG_INVALID',
    thrownBy({ PORT: 'eighty' }),
    'PORT debe ser un número entero de 0 a 65535',
    'PORT must be a whole number',
  ],
  [
    'CONFIG_INVALID',
    thrownBy({ LOG_LEVEL: 'loud' }),
    'LOG_LEVEL debe ser uno de fatal, error',
    'LOG_LEVEL must be one of fatal, error',
  ],
  [
    'CONFIG_INVALID',
    thrownBy({ NEO4J_URI: 'http://x' }),
    'NEO4J_URI debe empezar con bolt://',
    'NEO4J_URI must begin with bolt://',
  ],
  ['CONFIG_INVALID', thrownBy({ DATA_DIR: ' ' }), 'DATA_DIR no puede estar en blanco', 'DATA_DIR must not be blank'],
  [
    'UNPROTECTED',
    thrownBy({ HOST: '0.0.0.0' }),
    'A HOST=0.0.0.0 se llega desde otras máquinas',
    'HOST=0.0.0.0 can be reached',
  ],
  [
    'PORT_TAKEN',
    new AppError('PORT_TAKEN', 'port 80', { details: { port: 80 } }),
    'Es el puerto 80.',
    'It is port 80.',
  ],
  [
    'STORE_LOCKED',
    new AppError('STORE_LOCKED', 'x is used', { details: { dataDir: 'x', pid: 7 } }),
    'El proceso 7 usa x.',
    'Process 7 uses x.',
  ],
  [
    'STORE_UNWRITABLE',
    unwritable('x/journal', Object.assign(new Error('no'), { code: 'EACCES' })),
    'x/journal (EACCES).',
    'x/journal (EACCES).',
  ],
  [
    'STORE_DAMAGED',
    damageOf('garbage'),
    'j.jsonl: línea 3: no dice la versión de formato.',
    'j.jsonl: line 3: no format version.',
  ],
  ['STORE_DAMAGED', damageOf('{"formatVersion":1,"x"'), 'no es una línea del registro', 'not a line of the journal'],
  [
    'STORE_TOO_NEW',
    tooNew('j.jsonl', 4, 7),
    'j.jsonl, línea 4: versión de formato 7.',
    'j.jsonl, line 4: format version 7.',
  ],
  [
    'GRAPH_UNAVAILABLE',
    neo4jFailure(new Error('Could not perform discovery'), 'bolt://u:p@h'),
    'Se buscó Neo4j en bolt://h.',
    'Neo4j was looked for at bolt://h.',
  ],
  [
    'IMPORT_REJECTED',
    importRejected('a.csv', { es: 'no es JSON', en: 'no JSON' }),
    'a.csv: no es JSON.',
    'a.csv: no JSON.',
  ],
];

describe('explainError', () => {
  test.each(cases)('%s', (code, error, es, en) => {
    const { title, action } = errorTable[code];
    const [spanish, english] = [explainError(error, 'es'), explainError(error, 'en')];
    expect(spanish).toContain(es);
    expect(english).toContain(en);
    expect(spanish.startsWith(title.es) && spanish.endsWith(action.es)).toBe(true);
    expect(english.startsWith(title.en) && english.endsWith(action.en)).toBe(true);
    expect(spanish).not.toMatch(/\b(?:the|must|line|is|not|does|answer|discovery)\b/);
    expect(spanish).not.toContain('Detalle técnico');
  });

  test('what has no sentence of ours stands apart, after what to do', () => {
    const failed = new AppError('QUERY_FAILED', 'overview: syntax error', { details: { query: 'overview' } });
    expect(explainError(failed, 'es')).toMatch(/nombre de la consulta\. Detalle técnico: overview: syntax error$/);
    expect(explainError(new Error('boom'), 'es')).toBe('Ocurrió un error inesperado. Detalle técnico: boom');
    expect(explainError('boom', 'en')).toBe('Something unexpected went wrong. Technical detail: boom');
  });
});
