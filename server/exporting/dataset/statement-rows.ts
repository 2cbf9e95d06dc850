/** Rows of the tables whose rows are statements: links, ties, ratings, scopes and claims. */
import type { RelationshipRecord } from '#domain/change-set.ts';
import { linkTables, tieTable, type LinkTable } from '#domain/dataset/link-tables.ts';
import { cellsOf, endIds, originCells, statementCells, type Cells } from './cells.ts';
import { hasOwnId, type RecordIndex } from './record-index.ts';

function linkRows(index: RecordIndex, { type, from, to, kind }: LinkTable, ...further: string[]): Cells[] {
  return index
    .links(type)
    .filter((record) => hasOwnId(record))
    .map((record) => {
      const { start, end } = endIds(record);
      const own = cellsOf(record.properties, ...(kind === undefined ? [] : [kind]), ...further);
      return { [from]: start, [to]: end, ...own, ...statementCells(record) };
    });
}

/** What interviews say: source and place are the interview's own, so a row has neither. */
function interviewRows(index: RecordIndex, type: 'RATES' | 'ASKED_ABOUT'): Cells[] {
  return index.links(type).flatMap((record) => {
    const { source, locator } = record.properties;
    const interview = index.node(record.from.key)?.properties;
    if (!hasOwnId(record) || source !== interview?.source || locator !== interview?.id) return [];
    const { start, end } = endIds(record);
    return [
      { interview: start, organisation: end, ...cellsOf(record.properties, 'influence', 'interest', 'stance', 'own') },
    ];
  });
}

function scopeRows(index: RecordIndex): Cells[] {
  return index
    .links('NOT_APPLICABLE_IN')
    .filter((record) => hasOwnId(record))
    .map((record) => {
      const { start, end } = endIds(record);
      const reasons = cellsOf(record.properties, 'reason_es', 'reason_en');
      return { role: start, region: end, applicable: false, ...reasons, ...originCells(record) };
    });
}

/** A claim whose id an import would make again, from what it is about, aspect, measure and category. */
function claimRow(index: RecordIndex, record: RelationshipRecord): Cells[] {
  const claim = index.node(record.from.key);
  if (!claim) return [];
  if (!hasOwnId(record, claim) || record.id !== claim.properties.id) return [];
  const fields = ['aspect', 'measure', 'category', 'value', 'comparator', 'unit', 'text_es', 'text_en'];
  return [{ about: endIds(record).end, ...cellsOf(claim.properties, ...fields), ...statementCells(record) }];
}

/** The rows of every table of statements, by table. */
export function statementRows(index: RecordIndex): Map<string, Cells[]> {
  const tables = new Map<string, Cells[]>();
  for (const link of linkTables) tables.set(link.table, linkRows(index, link));
  return tables
    .set('ties', linkRows(index, tieTable, 'directed', 'strength'))
    .set('ratings', interviewRows(index, 'RATES'))
    .set('asked', interviewRows(index, 'ASKED_ABOUT'))
    .set('role_scope', scopeRows(index))
    .set(
      'claims',
      index.links('ABOUT').flatMap((record) => claimRow(index, record)),
    );
}
