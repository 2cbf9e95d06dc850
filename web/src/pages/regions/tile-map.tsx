/** One equal square for each region, roughly where it lies; each is a link to its overview. */
import { Link } from 'react-router';
import type { RegionItem } from '#domain/views/region-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { classOf, conflictFigure, openEnvironmental, regionClasses, type Colouring } from './region-class.ts';
import { regionCode } from './region-code.ts';
import { TileSymbol } from './tile-symbol.tsx';
import './tile-map.css';

interface Props {
  readonly regions: readonly RegionItem[];
  readonly colouring: Colouring;
  /** Id of the region under pointer or focus, here or in the table. */
  readonly marked: string | undefined;
  readonly onMark: (id: string | undefined) => void;
}

/** The figure that a tile bears under a choice. */
function useTileFigure(colouring: Colouring) {
  const { t } = useText();
  return (region: RegionItem): string | undefined => {
    if (colouring === 'conflicts') return conflictFigure(region);
    if (region.status !== 'group') return undefined;
    if (colouring === 'coverage')
      return t('regions.ofTotal', { part: region.coverage.covered, total: region.coverage.applicable });
    if (colouring !== 'environment') return undefined;
    return t('regions.ofTotal', { part: openEnvironmental(region) ?? 0, total: region.environment.applicable });
  };
}

export function TileMap({ regions, colouring, marked, onMark }: Props) {
  const { link } = useView();
  const { name, t, lang } = useText();
  const figureOf = useTileFigure(colouring);
  const placed = regions.flatMap((region) => (region.tile ? [{ region, tile: region.tile }] : []));
  const left = Math.min(...placed.map(({ tile }) => tile.column));
  const top = Math.min(...placed.map(({ tile }) => tile.row));
  const columns = Math.max(...placed.map(({ tile }) => tile.column)) - left + 1;
  const inReadingOrder = placed.sort((a, b) => a.tile.row - b.tile.row || a.tile.column - b.tile.column);
  return (
    <ul
      className="tile-map"
      style={{ gridTemplateColumns: `repeat(${String(columns)}, minmax(0, 5.5rem))` }}
      lang={lang}
    >
      {inReadingOrder.map(({ region, tile }) => {
        const key = classOf(region, colouring);
        const figure = figureOf(region);
        const label = [name(region), t(`regions.${key}`), figure].filter((part) => part !== undefined).join(', ');
        return (
          <li key={region.id} style={{ gridColumn: tile.column - left + 1, gridRow: tile.row - top + 1 }}>
            <Link
              to={link(`/regions/${region.id}`)}
              className={`tile tone-${regionClasses[key].tone}`}
              data-marked={region.id === marked}
              aria-label={label}
              title={name(region)}
              onPointerEnter={() => {
                onMark(region.id);
              }}
              onPointerLeave={() => {
                onMark(undefined);
              }}
              onFocus={() => {
                onMark(region.id);
              }}
              onBlur={() => {
                onMark(undefined);
              }}
            >
              <TileSymbol name={regionClasses[key].symbol} />
              <span className="tile-name">{name(region)}</span>
              <span className="tile-code">{regionCode(region)}</span>
              {figure !== undefined && <span className="tile-figure">{figure}</span>}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
