/** What a plan asks of its row: values by field, nodes that cells refer to, statements and nodes made from them. */
import type {
  NodeLabel,
  NodeRecord,
  Properties,
  PropertyValue,
  RelationshipRecord,
  RelationshipType,
} from '#domain/change-set.ts';
import { fold } from '#domain/dataset/fold.ts';
import type { CellValue } from '#domain/dataset/parse-cell.ts';
import { keyOf } from '#domain/keys.ts';
import type { Localised } from '#domain/localised.ts';
import { statementId } from '#domain/statement-id.ts';
import type { Basis } from '#domain/vocabularies.ts';
import type { Piece } from '../merging/pieces.ts';
import type { WorkspaceImage } from '../merging/workspace-image.ts';
import type { RowPlace } from '../findings.ts';
import type { RowProblem, ValidRow } from '../recognition/valid-row.ts';
import { builtInPillar } from '../resolution/built-in-pillars.ts';
import type { NameIndex } from '../resolution/name-index.ts';
import { resolveReference } from '../resolution/resolve-reference.ts';

export interface PlanTools {
  readonly image: WorkspaceImage;
  readonly index: NameIndex;
  /** Folded ids and names of rows of the same table that are still to come. */
  readonly pending: ReadonlySet<string>;
  /** The rejected row that would have defined what a table calls by this name. */
  readonly rejected: (table: string, name: string) => RowPlace | undefined;
}

/** That a cell names a row of the same table that is still to come. */
export interface Wait {
  readonly field: string;
  readonly value: string;
}

/** Where a statement stands in its source. */
export interface Origin {
  readonly source: NodeRecord;
  readonly locator: string;
}

export interface RowNotes {
  readonly problems: RowProblem[];
  readonly warnings: { field: string; message: Localised }[];
  readonly resolved: { field: string; value: string; id: string }[];
  /** Pieces that references brought along: pillars that exist without being declared. */
  readonly implied: Piece[];
  /** Where the row refers to one that is still to come. */
  readonly waits: Wait[];
}

/** A statement's own properties; a value that is not known is left out. */
export type Said = Readonly<Record<string, CellValue | undefined>>;

export interface StatementOptions {
  /** Role, mode, level or kind: part of the statement's identity. */
  readonly kind?: readonly string[];
  readonly said?: Said;
  readonly basis?: Basis;
  /** The relationship's id, where it is not the statement's own (claims). */
  readonly id?: string;
}

export interface RowReader {
  readonly row: ValidRow;
  readonly workspace: string;
  readonly notes: RowNotes;
  readonly text: (field: string) => string | undefined;
  readonly value: (field: string) => CellValue | undefined;
  readonly list: (field: string) => string[];
  readonly refuse: (field: string, reason: Localised, value?: string) => void;
  readonly warn: (field: string, message: Localised) => void;
  readonly node: (field: string) => NodeRecord | undefined;
  readonly nodes: (field: string) => NodeRecord[];
  readonly origin: (fallbackLocator?: string) => Origin | undefined;
  readonly statement: (
    type: RelationshipType,
    from: NodeRecord,
    to: NodeRecord,
    origin: Origin,
    options?: StatementOptions,
  ) => RelationshipRecord;
  readonly newNode: (label: NodeLabel, id: string, said: Said) => NodeRecord;
  readonly image: WorkspaceImage;
  readonly index: NameIndex;
}

function isProperty(value: CellValue | undefined): value is Exclude<CellValue, readonly string[]> | string[] {
  return value !== undefined;
}

/** Properties without what is not known. */
export function present(said: Said): Properties {
  const entries = Object.entries(said).flatMap(([name, value]): [string, PropertyValue][] =>
    isProperty(value) ? [[name, value]] : [],
  );
  return Object.fromEntries(entries);
}

/** A reader of one row; what it notes goes into the report only when the row is accepted. */
export function rowReader(row: ValidRow, { image, index, pending, rejected }: PlanTools): RowReader {
  const { workspace } = image;
  const notes: RowNotes = { problems: [], warnings: [], resolved: [], implied: [], waits: [] };
  const columns = new Map(row.of.table.columns.map((column) => [column.field, column]));
  const value = (field: string): CellValue | undefined => row.values[field]?.value;
  const text = (field: string): string | undefined => {
    const cell = value(field);
    return cell === undefined ? undefined : String(cell);
  };
  const resolve = (field: string, asked: string): NodeRecord | undefined => {
    const kind = columns.get(field)?.kind;
    if (kind?.type !== 'reference') return undefined;
    const found = resolveReference({ index, rejected }, kind.to, asked);
    if ('node' in found) {
      if (!found.byId) notes.resolved.push({ field, value: asked, id: String(found.node.properties.id) });
      return found.node;
    }
    const pillar = found.unknown && kind.to.includes('Pillar') ? builtInPillar(workspace, asked) : undefined;
    if (pillar && !index.byId(String(pillar.properties.id))) {
      notes.implied.push({ type: 'if-absent', node: pillar });
      return pillar;
    }
    if (pending.has(fold(asked))) notes.waits.push({ field, value: asked });
    notes.problems.push({ field, value: asked, reason: found.problem });
    return undefined;
  };
  const list = (field: string): string[] => {
    const cell = value(field);
    return Array.isArray(cell) ? cell.map(String) : [];
  };
  const node = (field: string): NodeRecord | undefined => {
    const asked = text(field);
    return asked === undefined ? undefined : resolve(field, asked);
  };
  return {
    row,
    workspace,
    notes,
    image,
    index,
    text,
    value,
    list,
    refuse: (field, reason, shown) => notes.problems.push({ field, reason, value: shown ?? text(field) }),
    warn: (field, message) => notes.warnings.push({ field, message }),
    node,
    nodes: (field) => list(field).flatMap((asked) => resolve(field, asked) ?? []),
    origin(fallbackLocator) {
      const source = node('source');
      const locator = text('locator') ?? fallbackLocator;
      return source && locator !== undefined ? { source, locator } : undefined;
    },
    statement(type, from, to, { source, locator }, { kind = [], said = {}, basis, id: given } = {}) {
      const key = text('key');
      const sourceId = String(source.properties.id);
      const ends = { from: from.key, to: to.key };
      const id = given ?? statementId({ type, ...ends, kind, source: sourceId, locator, key });
      const properties = present({
        id,
        workspace,
        source: sourceId,
        locator,
        basis: basis ?? text('basis') ?? 'documented',
        statementKey: key,
        ...said,
      });
      const [start, end] = [from, to].map(({ label, key: nodeKey }) => ({ label, key: nodeKey }));
      return { type, id, from: start ?? from, to: end ?? to, properties };
    },
    newNode(label, id, said) {
      const key = keyOf(workspace, id);
      return { label, key, properties: { ...present(said), id, key, workspace } };
    },
  };
}
