/** Where the project lies: found by walking up, so that it holds for the source under tsx and vitest and for dist/server. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The nearest folder at or above this file that holds both package.json and cypher/.
 * @throws Error when there is none, which means that the installation is incomplete
 */
export function projectRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  let folder = start;
  for (;;) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'cypher'))) return folder;
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`no folder with package.json and cypher/ at or above ${start}`);
    folder = parent;
  }
}
