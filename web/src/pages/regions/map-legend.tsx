/** The legend of the tile map: only what is on it, with counts. */
import type { RegionItem } from '#domain/views/region-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { classOf, regionClasses, type Colouring, type RegionClass } from './region-class.ts';
import { TileSymbol } from './tile-symbol.tsx';

interface Props {
  readonly regions: readonly RegionItem[];
  readonly colouring: Colouring;
}

const order = Object.keys(regionClasses);

export function MapLegend({ regions, colouring }: Props) {
  const { t } = useText();
  const counts = new Map<RegionClass, number>();
  for (const region of regions) {
    const key = classOf(region, colouring);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (
    <ul className="map-legend">
      {[...counts]
        .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
        .map(([key, count]) => (
          <li key={key}>
            <span className={`legend-swatch tone-${regionClasses[key].tone}`}>
              <TileSymbol name={regionClasses[key].symbol} />
            </span>
            <span>
              {t(`regions.${key}`)} <b>{count}</b>
            </span>
          </li>
        ))}
    </ul>
  );
}
