/** How many organisations are in a region in each mode; each number opens its list. */
import { Link } from 'react-router';
import type { ComparedRegion } from '#domain/views/region-comparison-view.ts';
import { presenceModes } from '#domain/vocabularies.ts';
import { capitalised } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

export function ModesHere({ item: { region, byMode, organisations, inherited } }: { readonly item: ComparedRegion }) {
  const { link } = useView();
  const { t, word } = useText();
  const modes = presenceModes.filter((mode) => byMode[mode] !== undefined);
  const to = (mode?: string): string => link(`/regions/${region.id}#quienes`, mode === undefined ? {} : { mode });
  return (
    <>
      {organisations === 0 && <p className="loc">{t('compare.hereNone')}</p>}
      <ul className="compare-counts">
        {modes.map((mode) => (
          <li key={mode}>
            <Link to={to(mode)}>{byMode[mode]}</Link> {capitalised(word('presenceMode', mode))}
          </li>
        ))}
        {inherited > 0 && (
          <li>
            <Link to={to()}>{inherited}</Link> <span className="loc">{t('compare.inherited')}</span>
          </li>
        )}
      </ul>
      {organisations > 0 && <p className="loc">{t('compare.hereTotal', { count: organisations })}</p>}
    </>
  );
}
