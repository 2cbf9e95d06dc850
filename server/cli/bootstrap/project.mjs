/** Where the project lies, and fingerprints of its files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

function filesUnder(path) {
  if (!statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** A digest over the names and contents of files and folders: unlike times, it survives copying and checking out. */
export function fingerprint(paths, ...extras) {
  const digest = createHash('sha256').update(extras.join('\n'));
  for (const path of paths.flatMap(filesUnder)) digest.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  return digest.digest('hex');
}

/** The text of a file, or undefined where there is none. */
export function readIfThere(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}
