/** Ties that had ended by the asked time: no line is drawn for them, but who funded whom until when is still asked. */
import { dated, type AskedTime } from '../asked-time.ts';
import type { FactIndex } from '../fact-index.ts';
import { nodeRef } from '../names.ts';
import { grouped } from '../ordering.ts';
import type { EndedTie, NetworkFilter } from '../views/network-view.ts';

/** The ended ties at these nodes that pass the filters of ties, sources and basis, one for each pair, kind and direction. */
export function endedTies(
  index: FactIndex,
  nodes: ReadonlySet<string>,
  { tie, source, basis }: Pick<NetworkFilter, 'tie' | 'source' | 'basis'>,
  time: AskedTime,
): EndedTie[] {
  const passes = (list: readonly string[], value: string): boolean => list.length === 0 || list.includes(value);
  const ended = index.facts.tiedTo
    .filter(({ fromId, toId }) => nodes.has(fromId) || nodes.has(toId))
    .filter((fact) => passes(tie, fact.kind) && passes(source, fact.source) && passes(basis, fact.basis))
    .map((fact) => ({ fact, statement: dated(fact, time) }))
    .filter(({ statement }) => statement.state === 'ended');
  const lines = grouped(ended, ({ fact: { fromId, toId, kind, directed } }) =>
    [...(directed ? [fromId, toId] : [fromId, toId].sort()), kind, String(directed)].join(' '),
  );
  return [...lines].flatMap(([id, found]): EndedTie[] => {
    const [{ fact }] = found;
    const [from, to] = [nodeRef(index, fact.fromId), nodeRef(index, fact.toId)];
    if (!from || !to) return [];
    const { kind, directed } = fact;
    return [{ id, from, to, kind, directed, statements: found.map(({ statement }) => statement) }];
  });
}
