/** A button that lists what can be added here; each opens its form with what is known filled in. */
import { useIsInternal } from '../api/shared-answers.ts';
import { capitalised } from '../components/format-number.ts';
import { Popover } from '../components/popover.tsx';
import { useText } from '../i18n/use-text.ts';
import { EditLink } from './edit-link.tsx';
import './statement-menu.css';

export interface Addable {
  readonly table: string;
  readonly given: Readonly<Record<string, string>>;
}

export function AddMenu({ rows }: { readonly rows: readonly Addable[] }) {
  const { t, word } = useText();
  if (!useIsInternal()) return null;
  return (
    <span className="no-print">
      <Popover label={t('editing.add')} className="button">
        {(close) => (
          <ul className="add-choices">
            {rows.map(({ table, given }) => (
              <li key={`${table} ${Object.keys(given).join(' ')}`}>
                <EditLink className="button plain" edit={{ form: 'add', table, given }} onFollow={close}>
                  {capitalised(word('tableRow', table))}
                </EditLink>
              </li>
            ))}
          </ul>
        )}
      </Popover>
    </span>
  );
}
