/** What a table of a dataset is: a declared object from which recognition, validation and the template derive. */
import type { NodeLabel } from '../change-set.ts';

/** What a cell may hold. */
export type CellKind =
  | { readonly type: 'id' | 'text' | 'figure' | 'url' | 'record' | 'json' | 'list' | 'date' | 'month' | 'yes-no' }
  /** A word of a closed list; with `open`, also any other of the shape of an id. */
  | { readonly type: 'choice'; readonly values: readonly string[]; readonly open?: true }
  | {
      readonly type: 'number';
      readonly least?: number;
      readonly most?: number;
      /** Bound that is itself not allowed. */
      readonly above?: number;
      readonly whole?: true;
    }
  /** One node, or with `many` a list of nodes, by id or name. */
  | { readonly type: 'reference'; readonly to: readonly NodeLabel[]; readonly many?: true };

export interface Column {
  /** Header in English and in Spanish. */
  readonly name: string;
  readonly es: string;
  /** What rows call it; the header's name unless two columns of the table share one. */
  readonly field: string;
  readonly kind: CellKind;
  readonly required: boolean;
  /** Which default of `dataset.json` fills it. */
  readonly filledBy?: 'source' | 'locator' | 'basis';
  /** Accepted, but not part of the template. */
  readonly extra: boolean;
}

export interface Table {
  readonly name: string;
  readonly es: string;
  readonly columns: readonly Column[];
}

type Options = Partial<Pick<Column, 'field' | 'required' | 'filledBy' | 'extra'>>;

/** Declares a column; `header` is `english/spanish`, or one word for both, with `*` at the end when required. */
export function column(
  header: string,
  kind: CellKind | Exclude<CellKind['type'], 'choice' | 'reference'>,
  options: Options = {},
): Column {
  const required = header.endsWith('*');
  const [name = '', es = name] = header.replace('*', '').split('/');
  const declared: CellKind = typeof kind === 'string' ? { type: kind } : kind;
  return { name, es, field: name, kind: declared, required, extra: false, ...options };
}

/** A closed list of words, or with `open` a list that datasets may add to. */
export function choice(values: readonly string[], open?: 'open'): CellKind {
  return open ? { type: 'choice', values, open: true } : { type: 'choice', values };
}

/** A node of one of these labels, by id or name. */
export function reference(...to: NodeLabel[]): CellKind {
  return { type: 'reference', to };
}

/** Nodes of one label, separated by `|`. */
export function references(...to: NodeLabel[]): CellKind {
  return { type: 'reference', to, many: true };
}
