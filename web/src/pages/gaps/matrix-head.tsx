/** The head of the matrix: which columns have a group, and the regions as links to their own gaps. */
import { Link } from 'react-router';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { columnNotes, hasSeveral } from './column-notes.ts';
import { columnClass, type ColumnModel, type MatrixModel } from './matrix-model.ts';

function ColumnHead({
  model,
  item,
  index,
}: {
  readonly model: MatrixModel;
  readonly item: ColumnModel;
  readonly index: number;
}) {
  const text = useText();
  const { link, get } = useView();
  const { column, here } = item;
  const several = hasSeveral(model, column);
  const parameters = { theme: get('theme'), ...(several && column.group ? { group: column.group.id } : {}) };
  return (
    <th scope="col" className={columnClass(item, index, model)} aria-current={here ? 'true' : undefined}>
      <Link to={link(`/regions/${column.region.id}/gaps`, parameters)}>{text.name(column.region)}</Link>
      {columnNotes(column, several, text).map((note) => (
        <small key={note}>{note}</small>
      ))}
    </th>
  );
}

/** Two rows: the two kinds of column, then the regions. */
export function MatrixHead({ model }: { readonly model: MatrixModel }) {
  const { t } = useText();
  return (
    <thead>
      <tr className="over">
        <td />
        {model.withGroup.length > 0 && (
          <th scope="colgroup" colSpan={model.withGroup.length}>
            {t('gaps.withGroup')}
          </th>
        )}
        {model.without.length > 0 && (
          <th scope="colgroup" colSpan={model.without.length} className="over-without">
            <span>{t('gaps.withoutGroup')}</span>
          </th>
        )}
      </tr>
      <tr>
        <th scope="col">{t('gaps.role')}</th>
        {model.columns.map((item, index) => (
          <ColumnHead key={item.key} model={model} item={item} index={index} />
        ))}
      </tr>
    </thead>
  );
}
