/** A file of a dataset in memory: what the command line, the service and the start all hand to an import. */
export interface InputFile {
  /** Its name, or folder and name (`peru-vps/ties.csv`): the folder names the dataset. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The last part of the path. */
export function fileName(file: InputFile): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}

/** The folder that the file stands in, empty when the path has none. */
export function folderName(file: InputFile): string {
  const parts = file.path.split('/');
  return parts.at(-2) ?? '';
}
