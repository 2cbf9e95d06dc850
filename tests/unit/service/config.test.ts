/** The environment: defaults, and one clear error for each wrong setting. */
import { describe, expect, it } from 'vitest';
import { AppError } from '#domain/errors.ts';
import { isLoopback, readConfig } from '../../../server/config.ts';

function codeOf(environment: NodeJS.ProcessEnv): string {
  try {
    readConfig(environment);
  } catch (error) {
    return error instanceof AppError ? `${error.code} ${error.message}` : 'other';
  }
  return 'accepted';
}

describe('readConfig', () => {
  it('listens on loopback and port 8080, embedded, with the shipped datasets', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 8080,
      dataDir: 'data',
      audience: 'internal',
      datasets: ['peru-vps', 'peru-institutions', 'rio-claro'],
      logLevel: 'warn',
    });
  });

  it('takes an empty variable for an unset one, and none for no dataset', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', DATASETS: 'none' })).toMatchObject({ port: 8080, datasets: [] });
    expect(readConfig({ NEO4J_URI: '' }).neo4j).toBeUndefined();
  });

  it('answers beyond this machine for the public unless told otherwise', () => {
    const beyond = { HOST: '0.0.0.0', ALLOW_UNPROTECTED: 'yes' };
    expect(readConfig(beyond).audience).toBe('public');
    expect(readConfig({ ...beyond, AUDIENCE: 'internal' }).audience).toBe('internal');
    expect(readConfig({ AUDIENCE: 'members' }).audience).toBe('members');
    expect(codeOf({ AUDIENCE: 'everybody' })).toMatch(
      /^CONFIG_INVALID AUDIENCE must be one of internal, members, public/,
    );
  });

  it('reads Neo4j settings', () => {
    const config = readConfig({ NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: 'secret' });
    expect(config.neo4j).toEqual({ uri: 'bolt://127.0.0.1:7687', user: 'neo4j', password: 'secret' });
  });

  it.each([
    [{ PORT: 'eighty' }, /^CONFIG_INVALID PORT/],
    [{ PORT: '70000' }, /^CONFIG_INVALID PORT/],
    [{ NEO4J_URI: 'http://127.0.0.1:7474' }, /^CONFIG_INVALID NEO4J_URI must begin with bolt/],
    [{ LOG_LEVEL: 'loud' }, /^CONFIG_INVALID LOG_LEVEL/],
    [{ HOST: '0.0.0.0' }, /^UNPROTECTED/],
    [{ HOST: '192.168.0.4', ALLOW_UNPROTECTED: 'no' }, /^UNPROTECTED/],
    [{ HOST: '0.0.0.0', ALLOW_UNPROTECTED: 'yes' }, /^accepted$/],
  ])('%j', (environment, expected) => {
    expect(codeOf(environment)).toMatch(expected);
  });
});

describe('isLoopback', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.8.9.1', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['127.0.0.1.example.org', false],
    ['10.0.0.1', false],
  ])('%s: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});
