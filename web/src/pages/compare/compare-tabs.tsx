/** One place for comparing: regions side by side, or networks. */
import { Link } from 'react-router';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import './compare-tabs.css';

export function CompareTabs({ current }: { readonly current: 'regions' | 'networks' }) {
  const { link, get, list } = useView();
  const { t } = useText();
  const [first, second] = list('regions');
  const left = get('left');
  const regions = current === 'networks' ? [left, get('right')].filter((id) => id !== undefined).join(',') : '';
  const here = (tab: string) => (tab === current ? ({ 'aria-current': 'page' } as const) : {});
  return (
    <nav className="compare-tabs no-print" aria-label={t('compare.what')}>
      <Link
        to={link('/compare', current === 'networks' ? { regions } : { regions: list('regions').join(',') })}
        {...here('regions')}
      >
        {t('compare.regionsTab')}
      </Link>
      <Link
        to={link(
          '/compare/networks',
          current === 'regions' ? { left: first, right: second } : { left, right: get('right') },
        )}
        {...here('networks')}
      >
        {t('compare.networksTab')}
      </Link>
    </nav>
  );
}
