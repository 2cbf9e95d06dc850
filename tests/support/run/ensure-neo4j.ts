/** What the tests on Neo4j need: Java 17 or newer and, for the first time, Maven; installed where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { neo4jVersion } from '../../../server/cli/neo4j/neo4j-jars.ts';
import { installDebianPackages, runs } from './debian-packages.ts';

function hasJava(): boolean {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8', timeout: 30_000 });
  const [, major] = /version "(\d+)/.exec(stderr) ?? [];
  return Number(major ?? 0) >= 17;
}

function isReady(): boolean {
  const jars = join('.cache', 'neo4j', `jars-${neo4jVersion}`);
  return hasJava() && (existsSync(jars) || runs('mvn', '-version'));
}

/** What is missing, with the way to get it; undefined when Neo4j can be started. */
export function missingNeo4j(): string | undefined {
  if (!isReady()) installDebianPackages('openjdk-17-jre-headless', 'maven');
  if (isReady()) return undefined;
  return 'the tests on Neo4j: install Java 17 and Maven (Debian: apt-get install openjdk-17-jre-headless maven)';
}
