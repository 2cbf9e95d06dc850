/** Ties with a side that no source names: "agreements with extractive companies". No line can be drawn for them. */
import type { AskedTime } from '../asked-time.ts';
import { claimsAbout } from '../claims.ts';
import type { FactIndex } from '../fact-index.ts';
import type { ClaimView } from '../views/pieces.ts';
import type { NetworkFilter } from '../views/network-view.ts';
import { currentStates } from '../vocabularies.ts';

/** Ids of what a picture's unnamed ties can be about: its nodes and the events of its groups. */
function subjects(index: FactIndex, nodes: Iterable<string>): string[] {
  return [...nodes].flatMap((id) => [id, ...index.eventsOfGroup.get(id).map(({ event }) => event)]);
}

/** The claims of aspect tie about these nodes and the events of the groups among them, on file as of the asked time. */
export function unnamedTies(index: FactIndex, nodes: Iterable<string>, time: AskedTime): ClaimView[] {
  return claimsAbout(index, subjects(index, nodes), time, ({ aspect }) => aspect === 'tie').filter(({ statements }) =>
    statements.some(({ state }) => currentStates.some((current) => current === state)),
  );
}

/** Those that pass the filters of ties, sources and basis. */
export function passingTies(
  ties: readonly ClaimView[],
  { tie, source, basis }: Pick<NetworkFilter, 'tie' | 'source' | 'basis'>,
): ClaimView[] {
  return ties.filter(
    ({ measure = '', statements }) =>
      (tie.length === 0 || tie.includes(measure)) &&
      statements.some(
        (statement) =>
          (source.length === 0 || source.includes(statement.source)) &&
          (basis.length === 0 || basis.includes(statement.basis)),
      ),
  );
}
