/** The heading of a page about a network, and the way between a region and the whole workspace. */
import { Link } from 'react-router';
import { wholeWorkspace } from '#domain/whole-workspace.ts';
import { WithheldNote } from '../components/withheld-note.tsx';
import { useText } from '../i18n/use-text.ts';
import { useCurrentRegion } from '../view/use-current-region.ts';
import { useView } from '../view/use-view.ts';
import { measuredPart } from './lines-choice.ts';
import './measured-frame.css';

interface Props {
  readonly shows: 'measures' | 'connections';
  readonly heading: string;
  /** Parameters that go along beside those that choose lines. */
  readonly keep: readonly string[];
}

export function MeasuredHead({ shows, heading, keep }: Props) {
  const { t, name } = useText();
  const view = useView();
  const { current } = useCurrentRegion();
  const whole = view.id === wholeWorkspace;
  const parts = { ...measuredPart(view), ...Object.fromEntries(keep.map((key) => [key, view.get(key)])) };
  return (
    <header className="measured-head">
      <h1>{heading}</h1>
      <WithheldNote of={shows === 'measures' ? 'measures' : 'network'} />
      <p className="no-print">
        {!whole && <Link to={view.link(`/regions/${wholeWorkspace}/${shows}`, parts)}>{t('measures.toWhole')}</Link>}
        {whole && current && (
          <Link to={view.link(`/regions/${current.id}/${shows}`, parts)}>
            {t('measures.toRegion', { region: name(current) })}
          </Link>
        )}{' '}
        <Link to={view.link('/about#medidas')}>{t('measures.explained')}</Link>
      </p>
    </header>
  );
}
