/** The head of the matrix: which columns have a group, and the regions as links to their own gaps. */
import { Link } from 'react-router';
import type { MatrixColumn } from '#domain/views/coverage-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { columnClass, type ColumnModel, type MatrixModel } from './matrix-model.ts';

/** The small line under a region: what is covered, or why nothing is counted. */
function ColumnNote({ column, several }: { readonly column: MatrixColumn; readonly several: boolean }) {
  const { t, say } = useText();
  const { group, summary, status, enclosing } = column;
  if (enclosing) return <small>{say(enclosing.group.short)}</small>;
  if (group === null) return status === 'national-group' ? <small>{t('gaps.nationalGroup')}</small> : null;
  return (
    <>
      <small>{t('gaps.of', { covered: summary.covered, applicable: summary.applicable })}</small>
      {several && <small>{say(group.short)}</small>}
    </>
  );
}

function ColumnHead({
  model,
  item,
  index,
}: {
  readonly model: MatrixModel;
  readonly item: ColumnModel;
  readonly index: number;
}) {
  const { name } = useText();
  const { link, get } = useView();
  const { column, here } = item;
  const several = model.columns.filter((other) => other.column.region.id === column.region.id).length > 1;
  const parameters = { theme: get('theme'), ...(several && column.group ? { group: column.group.id } : {}) };
  return (
    <th scope="col" className={columnClass(item, index, model)} aria-current={here ? 'true' : undefined}>
      <Link to={link(`/regions/${column.region.id}/gaps`, parameters)}>{name(column.region)}</Link>
      <ColumnNote column={column} several={several} />
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
