/** One row an organisation, one column a measure, by families; every value opens what it was made from. */
import type { Measure } from '#domain/measures/measure.ts';
import type { MeasuredItem, MeasuresView } from '#domain/views/measures-view.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { useText, type Text } from '../../i18n/use-text.ts';
import { cellWords, columnFacts, exactValue, type ColumnFacts } from '../../measuring/value-words.ts';
import { panelText } from '../../view/panel.ts';
import { useView } from '../../view/use-view.ts';

interface Props {
  readonly view: MeasuresView;
  readonly measures: readonly Measure[];
}

interface CellProps {
  readonly facts: ColumnFacts;
  readonly item: MeasuredItem;
  readonly text: Text;
  readonly onWhy: () => void;
}

/** Asks no hooks of its own: it stands on the page by the hundred. */
function Cell({ facts, item, text, onWhy }: CellProps) {
  const { t, say, name } = text;
  const { measure } = facts;
  const { main, second, known } = cellWords(facts, item, text);
  const value = item.values[measure.id] ?? null;
  const title = value === null ? say(measure.edgeCases) : `${exactValue(value, text)} (${say(measure.unit)})`;
  const words = known ? [main, second].filter((part) => part !== undefined).join(', ') : t('measures.unknown');
  return (
    <button
      type="button"
      className="measure-cell"
      title={title}
      aria-haspopup="dialog"
      aria-label={t('measures.whyLabel', { measure: say(measure.short), name: name(item), value: words })}
      onClick={onWhy}
    >
      <span>{main}</span>
      {second !== undefined && <small>{second}</small>}
    </button>
  );
}

export function MeasuresTable({ view, measures }: Props) {
  const text = useText();
  const { t, say, name } = text;
  const { set } = useView();
  const columns: Column<MeasuredItem>[] = [
    {
      key: 'name',
      label: t('network.table.name'),
      value: name,
      cell: (item) => <OrganisationLink organisation={item} mark />,
    },
    ...measures.map((measure): Column<MeasuredItem> => {
      const facts = columnFacts(view, measure);
      return {
        key: measure.id,
        label: say(measure.short),
        hint: `${say(measure.name)}. ${say(measure.says)}`,
        family: t(`methods.family.${measure.family}`),
        numeric: true,
        value: (item) => item.values[measure.id] ?? null,
        cell: (item) => (
          <Cell
            facts={facts}
            item={item}
            text={text}
            onWhy={() => {
              set({ panel: panelText('why', `${measure.id}~${item.id}`) });
            }}
          />
        ),
      };
    }),
  ];
  return (
    <div className="measures-table">
      <DataTable
        caption={t('measures.rows', { count: view.total })}
        parameter="sort"
        rows={view.items}
        columns={columns}
        rowKey={({ id }) => id}
        selected={null}
      />
    </div>
  );
}
