/** The tour: a small box that stays while one goes from screen to screen; `tour=STEP` in the address. */
import { useEffect } from 'react';
import { Link } from 'react-router';
import { CloseIcon } from '../../components/close-icon.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { linkTo } from '../../view/view-address.ts';
import { tourSteps, type TourStep } from './tour-steps.ts';
import { useTourPlaces, useTourWorkspace } from './use-tour-places.ts';
import './tour-panel.css';

/** Nothing unless the address asks for the tour. */
export function TourHost() {
  const { get } = useView();
  const asked = get('tour');
  return asked === undefined ? null : <TourPanel asked={asked} />;
}

function TourPanel({ asked }: { readonly asked: string }) {
  const { set, query } = useView();
  const { t } = useText();
  const places = useTourPlaces(useTourWorkspace());
  const steps = places ? tourSteps(places) : [];
  const at = Math.max(
    0,
    steps.findIndex(({ name }) => name === asked),
  );
  const step = steps[at];
  useMarked(step?.name);
  if (step === undefined) return null;
  const to = (target: TourStep): string => linkTo(target.path, query, { ...target.query, tour: target.name });
  const before = steps[at - 1];
  const after = steps[at + 1];
  return (
    <aside className="tour no-print" aria-label={t('tour.title')} data-keeps-focus>
      <div className="tour-head">
        <p className="loc">{t('tour.progress', { number: at + 1, total: steps.length })}</p>
        <button
          type="button"
          className="button plain"
          aria-label={t('tour.close')}
          onClick={() => {
            set({ tour: undefined }, { replace: true });
          }}
        >
          <CloseIcon />
        </button>
      </div>
      <div aria-live="polite">
        <h2>{t(`tour.${step.name}Title`)}</h2>
        <p>{t(`tour.${step.name}`)}</p>
      </div>
      <div className="tour-steps">
        {before && (
          <Link className="button" to={to(before)}>
            {t('tour.back')}
          </Link>
        )}
        {after ? (
          <Link className="button first" to={to(after)}>
            {t('tour.next')}
          </Link>
        ) : (
          <Link
            className="button first"
            to={linkTo('/', new URLSearchParams(), { lang: query.get('lang') ?? undefined })}
          >
            {t('tour.end')}
          </Link>
        )}
      </div>
    </aside>
  );
}

/** Names the step on the root element, where the style sheet frames what it speaks of. */
function useMarked(name: string | undefined): void {
  useEffect(() => {
    if (name === undefined) return;
    const { dataset } = document.documentElement;
    dataset['tour'] = name;
    return () => {
      delete dataset['tour'];
    };
  }, [name]);
}
