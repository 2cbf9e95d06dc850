/** What the tables of an export could not say, loaded around them: whole nodes before, statements and properties after. */
import type { NodeRecord, Properties, RelationshipRecord } from '#domain/change-set.ts';
import { personalData } from '#domain/dataset/personal-data.ts';
import { nodeProblem, relationshipProblem } from '#domain/facts/record-problem.ts';
import { countRow, type Findings, type RowOutcome } from '../findings.ts';
import type { WorkspaceImage } from '../merging/workspace-image.ts';
import { rejectRow, type ValidRow } from '../recognition/valid-row.ts';
import type { NameIndex } from '../resolution/name-index.ts';
import { remainderRecords, type RemainderRecord } from './remainder-rows.ts';

interface Loaded {
  readonly image: WorkspaceImage;
  readonly index: NameIndex;
  readonly importId: string;
  readonly findings: Findings;
}

export interface Remainder {
  /** Whole nodes: what the tables refer to may be among them. */
  loadNodes(): void;
  /** Whole statements, and properties of what the tables made. */
  loadRest(): void;
}

function withProperties(before: Properties, { set, unset }: RemainderRecord): Properties {
  const kept = Object.entries(before).filter(([name]) => !unset.includes(name));
  return { ...Object.fromEntries(kept), ...set };
}

/** The remainder of an export, from its valid rows; a record that is on file already is left as it is. */
export function remainderOf(rows: readonly ValidRow[], { image, index, importId, findings }: Loaded): Remainder {
  const { workspace } = image;
  const { records, unknown } = remainderRecords(workspace, rows);
  const count = (record: RemainderRecord, outcome: RowOutcome): void => {
    for (const { of } of record.rows) countRow(findings, of.raw.file, outcome);
  };
  const refuse = (refused: readonly ValidRow[], problem: string): void => {
    const reason = { es: `no se puede leer (${problem})`, en: `it cannot be read (${problem})` };
    for (const row of refused) {
      rejectRow(
        { ...row, names: [] },
        [{ field: 'record', value: String(row.values.record?.value), reason }],
        findings,
      );
    }
  };
  const put = (record: RemainderRecord, next: NodeRecord | RelationshipRecord): void => {
    const problem = 'type' in next ? relationshipProblem(next) : nodeProblem(next);
    if (problem !== undefined) {
      refuse(record.rows, problem);
      return;
    }
    if ('type' in next) image.putRelationship(next);
    else {
      image.putNode(next);
      index.add(next);
    }
    count(record, 'loaded');
  };
  const stamp = { import: importId, workspace };

  const wholeNode = (record: RemainderRecord): void => {
    if (!('label' in record.kind)) return;
    if (image.wasOnFile(record.name)) count(record, 'unchanged');
    else if (personalData(record.id) !== undefined) refuse(record.rows, 'id');
    else {
      const properties = { ...record.set, ...stamp, id: record.id, key: record.name };
      put(record, { label: record.kind.label, key: record.name, properties });
    }
  };
  const wholeStatement = (record: RemainderRecord): void => {
    const { kind, id, start, end } = record;
    if (!('type' in kind)) return;
    if (image.wasOnFile(record.name)) count(record, 'unchanged');
    else if (
      !start ||
      !end ||
      image.node(start.key)?.label !== start.label ||
      image.node(end.key)?.label !== end.label
    ) {
      refuse(record.rows, 'start, end');
    } else put(record, { type: kind.type, id, from: start, to: end, properties: { ...record.set, ...stamp, id } });
  };
  const correction = (record: RemainderRecord): void => {
    const { kind, id, name } = record;
    const present = 'label' in kind ? image.node(name) : image.relationship({ type: kind.type, id });
    if (image.wasOnFile(name)) count(record, 'unchanged');
    else if (!present) refuse(record.rows, 'the row that it completes was not loaded');
    else put(record, { ...present, properties: withProperties(present.properties, record) });
  };
  return {
    loadNodes() {
      if (unknown.length > 0) refuse(unknown, 'record');
      records.filter(({ whole }) => whole).forEach(wholeNode);
    },
    loadRest() {
      records.filter(({ whole }) => whole).forEach(wholeStatement);
      records.filter(({ whole }) => !whole).forEach(correction);
    },
  };
}
