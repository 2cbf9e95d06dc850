/** The order of a table whose rows are cards on small screens, where no heads are to be pressed. */
import { useId } from 'react';
import { useText } from '../i18n/use-text.ts';

interface Props {
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  /** Key of the column; empty while the rows stand as given. */
  readonly by: string;
  readonly down: boolean;
  readonly onBy: (key: string) => void;
  readonly onTurn: () => void;
}

/** A list of the columns, and a button that turns the order round. */
export function TableOrder({ columns, by, down, onBy, onTurn }: Props) {
  const { t } = useText();
  const id = useId();
  return (
    <div className="table-order only-small">
      <label htmlFor={id}>{t('network.table.sortBy')}</label>
      <select
        id={id}
        className="field"
        value={by}
        onChange={(event) => {
          onBy(event.target.value);
        }}
      >
        {by === '' && <option value="">–</option>}
        {columns.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
      {by !== '' && (
        <button type="button" className="button" aria-label={t('network.table.turn')} onClick={onTurn}>
          <span aria-hidden="true">{down ? '↓' : '↑'}</span>
        </button>
      )}
    </div>
  );
}
