/** One source, statement by statement; of its interviews only how many there are. */
import { dated, newestDate, type AskedTime } from '#domain/asked-time.ts';
import { disagreementsOfSource, disputedStatements } from '#domain/disagreements.ts';
import { AppError } from '#domain/errors.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { nodeRef } from '#domain/names.ts';
import { byLocator, byText } from '#domain/ordering.ts';
import { contributionKind } from '#domain/sources/contribution-kinds.ts';
import { fullCitation } from '#domain/sources/full-citation.ts';
import type { NodeRefView } from '#domain/views/pieces.ts';
import type { Contribution, SourceView } from '#domain/views/record-view.ts';
import { saidBy } from './statements.ts';
import { sourceItem } from './sources.ts';

/**
 * The line that stands for all interviews of a source: how many, and how many ratings they gave. Nothing about a single
 * interview is ever shown; the date is the newest month.
 */
function interviewLine(index: FactIndex, source: string, time: AskedTime): Contribution[] {
  const { facts } = index.behind?.heard ?? index;
  const interviews = facts.interviews.filter((interview) => interview.source === source);
  const ratings = facts.rates.filter((rating) => rating.source === source);
  if (interviews.length + ratings.length === 0) return [];
  const rated = String(new Set(ratings.map((rating) => rating.organisation)).size);
  const [count, given] = [String(interviews.length), String(ratings.length)];
  const attested = newestDate(interviews.map(({ month }) => ({ attested: month })));
  const statement = {
    id: `interviews-${source}`,
    source,
    locator: `n = ${count}`,
    basis: 'reported' as const,
    ...(attested === null ? {} : { attested }),
  };
  return [
    {
      relation: 'RATES',
      kind: 'interviews',
      text: index.behind
        ? { es: `${count} entrevistas; solo se muestran sumadas.`, en: `${count} interviews; shown as sums only.` }
        : {
            es: `${count} entrevistas con ${given} valoraciones de ${rated} organizaciones; solo se muestran sumadas.`,
            en: `${count} interviews with ${given} ratings of ${rated} organisations; shown as aggregates only.`,
          },
      about: [],
      disputed: false,
      statement: dated(statement, time),
    },
  ];
}

function contributions(index: FactIndex, source: string, time: AskedTime): Contribution[] {
  const refs = new Map<string, NodeRefView | undefined>();
  const refOf = (node: string): NodeRefView[] => {
    const ref = refs.has(node) ? refs.get(node) : nodeRef(index, node);
    refs.set(node, ref);
    return ref ? [ref] : [];
  };
  const disputed = disputedStatements(index);
  const claimOf = (fact: object) => ('claim' in fact ? index.claims.get(String(fact.claim)) : undefined);
  return saidBy(index, source)
    .map(({ link, relation, about, fact, text }) => ({
      relation,
      kind: contributionKind(link, claimOf(fact)),
      text: text(),
      about: [...new Set(about)].flatMap(refOf),
      disputed: disputed.has(fact.id),
      statement: dated(fact, time),
    }))
    .sort(
      (a, b) =>
        byLocator(a.statement.locator, b.statement.locator) ||
        byText(a.relation, b.relation) ||
        byText(a.text.es, b.text.es) ||
        byText(a.statement.id, b.statement.id),
    );
}

/**
 * What a source contributes, in the order of its locators, and where another source says otherwise.
 * @throws AppError NOT_FOUND for an unknown source
 */
export function sourceView(index: FactIndex, id: string, time: AskedTime): SourceView {
  const source = index.sources.get(id);
  if (!source) throw new AppError('NOT_FOUND', `no source ${id}`, { details: { type: 'source', id } });
  const items = [...interviewLine(index, id, time), ...contributions(index, id, time)];
  return {
    source: sourceItem(index, source),
    citation: fullCitation(source),
    disagreements: disagreementsOfSource(index, id, time),
    total: items.length,
    items,
  };
}
