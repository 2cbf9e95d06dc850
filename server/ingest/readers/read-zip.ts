/** A ZIP archive of datasets to the files of an import: in memory, bounded, by the last folder of each name. */
import { unzipSync } from 'fflate';
import { fileName, folderName, type InputFile } from '../input-file.ts';
import { limits } from '../limits.ts';
import { importRejected } from '../reject-import.ts';
import { unpackedSize } from './unpacked-size.ts';

const unreadable = { es: 'no es un archivo ZIP que se pueda leer', en: 'not a ZIP archive that can be read' };
/** A name that leads out of its archive; nothing is written to disk, but such an archive is not one of ours. */
const leadsOut = /(?:^|\/)\.\.(?:\/|$)|^\/|\\|:|\0/;
const ignored = /(?:^|\/)(?:__MACOSX\/|\.[^/]+$)/;

function unzipped(file: string, bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    // Each entry is unpacked into as many bytes as the directory says, whose sum has been looked at; not one more.
    return unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') && !ignored.test(name) });
  } catch (cause) {
    throw importRejected(file, unreadable, cause);
  }
}

/**
 * The files of an archive; those at its root belong to a dataset of the archive's name. Of several folders the first
 * by name is the one that is asked for.
 * @throws AppError IMPORT_REJECTED when it is no archive, unpacks to more than the limit, or names lead out of it
 */
export function readZip(input: InputFile): InputFile[] {
  const file = fileName(input);
  const size = unpackedSize(input.bytes);
  if (size === undefined) throw importRejected(file, unreadable);
  if (size > limits.unpacked) {
    throw importRejected(file, { es: 'el archivo es demasiado grande', en: 'the archive is too large' });
  }
  const entries = Object.entries(unzipped(file, input.bytes));
  const outside = entries.find(([name]) => leadsOut.test(name));
  if (outside) {
    const es = 'un nombre del archivo lleva fuera de él';
    throw importRejected(file, { es, en: 'a name in the archive leads out of it' });
  }
  const files = entries.map(([path, bytes]): InputFile => {
    const folder = folderName({ path, bytes }) || file.replace(/\.zip$/i, '');
    return { path: `${folder}/${fileName({ path, bytes })}`, bytes };
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files with each ZIP archive among them replaced by what it holds. */
export function withoutZips(files: readonly InputFile[]): readonly InputFile[] {
  return files.flatMap((file) => (/\.zip$/i.test(file.path) ? readZip(file) : [file]));
}
