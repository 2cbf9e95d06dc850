/** The project's own files, for the tests that read them all. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const generated = new Set(['node_modules', 'dist', 'data', '.cache', '.git', 'coverage']);

function paths(folder: string): string[] {
  return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return generated.has(entry.name) ? [] : paths(path);
    return entry.isFile() ? [path] : [];
  });
}

/** Files under the folders ('' is the whole project) whose path matches, sorted by path. */
export function sourceFiles(folders: readonly string[], pattern: RegExp): SourceFile[] {
  return folders
    .flatMap(paths)
    .filter((path) => pattern.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(process.cwd(), path), 'utf8') }));
}

/** The lines that match, as `path:line`, ready to be compared with none. */
export function linesThatMatch(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}
