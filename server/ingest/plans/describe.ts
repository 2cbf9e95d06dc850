/** That a source describes a node, and under which name. */
import type { NodeRecord } from '#domain/change-set.ts';
import type { Piece } from '../merging/pieces.ts';
import type { Origin, RowReader, Said, StatementOptions } from './row-reader.ts';

/** The name in the language that the source is written in; Spanish when that is not on file. */
export function nameInSource(reader: RowReader, { source }: Origin, es: string, en: string): string {
  const name = source.properties.language === 'en' ? reader.text(en) : reader.text(es);
  return name ?? '';
}

/** The DESCRIBES statement of a node as a piece. */
export function describe(
  reader: RowReader,
  node: NodeRecord,
  origin: Origin,
  said: Said & { name: string },
  options: Pick<StatementOptions, 'basis'> = {},
): Extract<Piece, { type: 'relationship' }> {
  const relationship = reader.statement('DESCRIBES', origin.source, node, origin, { ...options, said });
  return { type: 'relationship', relationship };
}
