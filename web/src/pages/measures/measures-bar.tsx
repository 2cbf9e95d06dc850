/** Filters of the network, which lines count, the columns, and the way to picture and tables. */
import type { MeasuresView } from '#domain/views/measures-view.ts';
import { wholeWorkspace } from '#domain/whole-workspace.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { countedValues } from '../../components/filter-choices.ts';
import { GroupMenu } from '../../measuring/group-menu.tsx';
import { LinesBar } from '../../measuring/lines-bar.tsx';
import { LinesMenu } from '../../measuring/lines-menu.tsx';
import { useView } from '../../view/use-view.ts';
import { ColumnMenu } from './column-menu.tsx';

/** Of the whole workspace there is no picture: what the filters can take is read from the measured network. */
function choicesFrom({ items, basis }: MeasuresView) {
  return {
    pillar: countedValues(items.map(({ pillar }) => (pillar === null ? [] : [pillar]))),
    kind: countedValues(items.map(({ kind }) => [kind])),
    tie: Object.fromEntries(Object.entries(basis.byKind).filter(([kind]) => !kind.startsWith('co-'))),
    basis: basis.byBasis,
  };
}

export function MeasuresBar({ answer }: { readonly answer: MeasuresView | undefined }) {
  const { workspace, id = '' } = useView();
  const whole = id === wholeWorkspace;
  const network = useEndpoint('network', { workspace, id }, { at: 'latest' }, { enabled: !whole });
  const ofWhole = answer ? choicesFrom(answer) : null;
  const choices = whole || network.isError ? ofWhole : network.data?.choices;
  return (
    <LinesBar shows="measures" choices={choices} groups={network.data?.groups ?? answer?.basis.groups ?? []}>
      <LinesMenu />
      {answer && <GroupMenu basis={answer.basis} />}
      {answer && <ColumnMenu basis={answer.basis} />}
    </LinesBar>
  );
}
