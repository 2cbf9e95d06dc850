/** The files of a dataset as one ZIP archive. */
import { zipSync } from 'fflate';
import type { DatasetFile } from './export-dataset.ts';

/** ZIP knows no time before it; the same workspace gives the same bytes. */
const noTime = new Date(1980, 0, 1);

export function zipDataset(files: readonly DatasetFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime: noTime, level: 6 });
}
