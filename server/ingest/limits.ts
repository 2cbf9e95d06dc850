/** What an import takes at most; beyond it the import is refused before anything is read. */
export const limits = {
  /** Bytes of one file. */
  file: 20 * 1024 * 1024,
  /** Bytes that a workbook may unpack to. */
  unpacked: 200 * 1024 * 1024,
  /** Rows of all files together. */
  rows: 200_000,
  /** Files of a dataset and of those that it uses. */
  files: 500,
} as const;
