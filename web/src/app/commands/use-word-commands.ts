/** Words of the field as ways to the screens that answer: kinds of ties to the network, states, measures and audiences to their explanation. */
import { useNavigate } from 'react-router';
import { coverageStates, tieKinds } from '#domain/vocabularies.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCurrentRegion } from '../../view/use-current-region.ts';
import { useView } from '../../view/use-view.ts';
import type { Command } from './command.ts';

export function useWordCommands(): readonly Command[] {
  const { t, word, name, say } = useText();
  const { link } = useView();
  const navigate = useNavigate();
  const { current } = useCurrentRegion();
  const measures = useEndpoint('measures', {}, {});
  const screen = (id: string, label: string, to: string, words = ''): Command => ({
    id,
    kind: 'screen',
    label,
    words,
    onlyAsked: true,
    run: () => {
      void navigate(to);
    },
  });
  const ties = current
    ? tieKinds.map((kind) =>
        screen(
          `tie-${kind}`,
          t('commands.tie', { kind: word('tieKind', kind), region: name(current) }),
          link(`/regions/${current.id}/network`, { view: 'table', tie: kind }),
          `${word('tieKindIn', kind)} ${t(`commands.tieWords.${kind}`)}`,
        ),
      )
    : [];
  return [
    ...ties,
    ...(measures.data?.items ?? []).map((measure) =>
      screen(
        `measure-${measure.id}`,
        t('commands.explained', { what: say(measure.name) }),
        link(`/about#${measure.id}`),
      ),
    ),
    ...coverageStates.map((state) =>
      screen(`state-${state}`, t('commands.explained', { what: word('coverageState', state) }), link('/about#calculo')),
    ),
    screen(
      'audiences',
      t('commands.explained', { what: t('about.audiences') }),
      link('/about#audiencias'),
      t('commands.audienceWords'),
    ),
  ];
}
