/** The first line: how far the record goes. */
import type { GroupStanding, RegionView } from '#domain/views/region-view.ts';
import { useIsInternal } from '../../api/shared-answers.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { formatDate } from '../../components/format-date.ts';
import { EditLink } from '../../editing/edit-link.tsx';
import { useText } from '../../i18n/use-text.ts';

interface Props {
  readonly region: RegionView;
  readonly standing: GroupStanding | undefined;
}

/** "What is on file ends in 2019; the list of members, in August 2017." */
function useRecordWords({ region, standing }: Props): { readonly main: string; readonly rest: string } {
  const { t, lang } = useText();
  const workspace = useWorkspace();
  const date = (text: string): string => formatDate(text, lang);
  const asked = region.at === 'latest' ? '' : `${t('overview.recordAsked', { date: date(region.at) })} `;
  const ends = standing?.recordEnds ?? null;
  if (ends === null) {
    const latest = workspace?.latest ?? null;
    return {
      main: asked,
      rest: latest === null ? t('overview.recordUndated') : t('overview.recordWorkspace', { date: date(latest) }),
    };
  }
  const members = standing?.asOf ?? null;
  if (members === null || members === ends)
    return { main: `${asked}${t('overview.recordEnds', { date: date(ends) })}.`, rest: '' };
  return {
    main: `${asked}${t('overview.recordEnds', { date: date(ends) })};`,
    rest: t('overview.recordMembers', { date: date(members) }),
  };
}

export function RecordStrip(props: Props) {
  const { t } = useText();
  const internal = useIsInternal();
  const { main, rest } = useRecordWords(props);
  return (
    <section className="record-strip" aria-label={t('overview.recordLabel')}>
      <p>
        <strong>{main}</strong> {rest} {props.region.at === 'latest' && t('overview.recordOld')}
        {props.standing && internal && (
          <span className="no-print">
            {' '}
            {t('editing.updateAsk')}{' '}
            <EditLink edit={{ form: 'members', group: props.standing.group.id }}>{t('editing.update')}</EditLink>
          </span>
        )}
      </p>
    </section>
  );
}
