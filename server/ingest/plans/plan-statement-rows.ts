/** Rows that are one statement each: presences, memberships, participations, ties, claims and so on. */
import { chosen } from '#domain/dataset/choice-words.ts';
import { tieTable, type LinkTable } from '#domain/dataset/link-tables.ts';
import { meantCategory, meantMeasure, meantStanding } from '#domain/dataset/measure-words.ts';
import { statementId } from '#domain/statement-id.ts';
import { tieKinds } from '#domain/vocabularies.ts';
import type { Piece } from '../merging/pieces.ts';
import type { RowReader, Said } from './row-reader.ts';

/** Dates and note of a statement row. */
function dated({ value }: RowReader): Said {
  return { from: value('from'), to: value('to'), attested: value('attested'), note: value('note') };
}

interface Link extends Omit<LinkTable, 'table'> {
  readonly said?: (reader: RowReader) => Said;
}

/** A plan for a table whose rows are one relationship between the nodes of two cells. */
export function planLink({ type, from, to, kind, said }: Link): (reader: RowReader) => Piece[] {
  return (reader) => {
    const start = reader.node(from);
    const end = reader.node(to);
    const origin = reader.origin();
    if (start && start.key === end?.key) {
      reader.refuse(to, { es: 'los dos extremos son el mismo', en: 'both ends are the same' });
    }
    if (!start || !end || !origin) return [];
    const word = kind === undefined ? undefined : reader.text(kind);
    const relationship = reader.statement(type, start, end, origin, {
      kind: word === undefined ? [] : [word],
      said: { ...dated(reader), ...(kind === undefined ? {} : { [kind]: word }), ...said?.(reader) },
    });
    return [{ type: 'relationship', relationship }];
  };
}

/** Kinds of tie that run from one to the other when the file does not say; the others hold between both. */
const directedKinds: readonly string[] = ['funds', 'regulates', 'advises', 'trains', 'contracts'];

export const planTie = planLink({
  ...tieTable,
  said: ({ value, text }) => ({
    directed: value('directed') ?? directedKinds.includes(text('kind') ?? ''),
    strength: value('strength'),
  }),
});

/** Measure, category and value of a claim in the words that the screens look for, where its own mean one of them. */
function claimCells({ text }: RowReader): Record<'measure' | 'category' | 'value', string | undefined> {
  const [written, category, value] = [text('measure'), text('category'), text('value')];
  const aspect = text('aspect');
  const kind = aspect === 'tie' && written !== undefined ? chosen(tieKinds, written) : undefined;
  const measure = written === undefined ? undefined : (kind ?? (aspect === 'tie' ? written : meantMeasure(written)));
  return {
    measure,
    category: category === undefined || aspect === 'tie' ? category : meantCategory(category),
    value: aspect === 'status' && measure === 'group-status' && value !== undefined ? meantStanding(value) : value,
  };
}

/** A claim is a node, with the id of its statement, and what it is about. */
export function planClaim(reader: RowReader): Piece[] {
  const about = reader.node('about');
  const origin = reader.origin();
  if (!about || !origin) return [];
  const { value, text } = reader;
  const { measure, category, value: said } = claimCells(reader);
  const id = statementId({
    type: 'ABOUT',
    from: about.key,
    to: about.key,
    kind: [text('aspect') ?? '', measure ?? '', category ?? ''],
    source: String(origin.source.properties.id),
    locator: origin.locator,
    key: text('key'),
  });
  const node = reader.newNode('Claim', id, {
    aspect: value('aspect'),
    measure,
    category,
    value: said,
    comparator: value('comparator'),
    unit: value('unit'),
    textEs: value('text_es'),
    textEn: value('text_en'),
  });
  const relationship = reader.statement('ABOUT', node, about, origin, { id, said: dated(reader) });
  return [
    { type: 'node', node },
    { type: 'relationship', relationship },
  ];
}
