/** Makes a folder and those above it, one by one. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder that may be there already. Not `mkdirSync` with `recursive`, which never returns where a file system
 * answers "no such folder" to every try (/proc).
 * @throws the file system's error for the first folder that cannot be made
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let place = resolve(folder); !existsSync(place); place = dirname(place)) missing.unshift(place);
  for (const place of missing) {
    // Another process may have made it meanwhile.
    if (!existsSync(place)) mkdirSync(place);
  }
}
