/** The notice where a link carries a filter that nothing on file is called like: which one, and a way to remove it. */
import { withoutUnknown } from '../api/unknown-filters.ts';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';

const filters = ['pillar', 'kind', 'theme', 'mandate', 'tie', 'group', 'basis', 'source', 'regions'] as const;
const eventFilters = ['topic', 'eventKind', 'region', 'organisation', 'role', 'year'] as const;

interface Props {
  readonly unknown: Readonly<Record<string, readonly string[]>>;
}

/** Removing the filter takes the unknown values out of the address and leaves all else as it is. */
export function UnknownFilterNotice({ unknown }: Props) {
  const { t } = useText();
  const { list, set } = useView();
  const named = Object.entries(unknown).map(([filter, values]) => {
    const known = filters.find((name) => name === filter);
    const ofEvents = eventFilters.find((name) => name === filter);
    const own = ofEvents === undefined ? filter : t(`records.filter.${ofEvents}`);
    const label = known === undefined ? own : t(`network.filter.${known}`);
    return `${label}: ${values.join(', ')}`;
  });
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{t('shell.unknownFilter')}</strong> {named.join(' · ')}
      </p>
      <p>{t('shell.unknownFilterAction')}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          set(withoutUnknown(unknown, list), { replace: true });
        }}
      >
        {t('shell.removeFilter')}
      </button>
    </div>
  );
}
