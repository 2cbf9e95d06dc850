/** The asked time: latest, or a date typed as 2017, 2017-08 or 2017-08-31. */
import { useId, useState } from 'react';
import { EdtfDate } from '#domain/edtf.ts';
import { formatDate } from './format-date.ts';
import { Popover } from './popover.tsx';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';
import './date-control.css';

function DateForm({
  close,
  parameter,
  at,
}: {
  readonly close: () => void;
  readonly parameter: string;
  readonly at: string;
}) {
  const { set } = useView();
  const { t } = useText();
  const [text, setText] = useState(at === 'latest' ? '' : at);
  const [failed, setFailed] = useState(false);
  const inputId = useId();
  const helpId = useId();
  return (
    <form
      className="date-form"
      onSubmit={(event) => {
        event.preventDefault();
        const date = EdtfDate.safeParse(text.trim());
        setFailed(!date.success);
        if (!date.success) return;
        set({ [parameter]: date.data });
        close();
      }}
    >
      <label htmlFor={inputId}>{t('shell.dateOther')}</label>
      <div className="date-row">
        <input
          id={inputId}
          className="field"
          value={text}
          placeholder="2017-08"
          autoComplete="off"
          aria-describedby={helpId}
          aria-invalid={failed}
          onChange={(event) => {
            setText(event.target.value);
            setFailed(false);
          }}
        />
        <button type="submit" className="button first">
          {t('shell.dateApply')}
        </button>
      </div>
      <p id={helpId} className={failed ? 'missing' : 'loc'} role={failed ? 'alert' : undefined}>
        {failed ? t('shell.dateInvalid') : t('shell.dateHelp')}
      </p>
    </form>
  );
}

interface Props {
  readonly small?: boolean;
  /** The query parameter that holds it, and what stands before the date: by default the asked time. */
  readonly parameter?: string;
  readonly label?: string;
  /** The date while the address holds none. */
  readonly fallback?: string;
}

export function DateControl({ small = false, parameter = 'at', label: before, fallback = 'latest' }: Props) {
  const view = useView();
  const { get, set } = view;
  const { t, lang } = useText();
  const at = parameter === 'at' ? view.at : (get(parameter) ?? fallback);
  const what = before ?? t('shell.date');
  const latest = at === 'latest';
  const shown = latest ? t('shell.dateLatest') : formatDate(at, lang);
  const label = small ? (
    latest ? (
      t('shell.dateLatestShort')
    ) : (
      formatDate(at, lang, { short: true })
    )
  ) : (
    <span>
      {what} <b>{shown}</b>
    </span>
  );
  return (
    <Popover label={label} name={`${what} ${shown}`} className={small ? 'button plain' : 'button'}>
      {(close) => (
        <div className="date-choice">
          <button
            type="button"
            className="button"
            aria-pressed={latest}
            onClick={() => {
              set({ [parameter]: parameter === 'at' ? undefined : 'latest' });
              close();
            }}
          >
            {t('shell.dateLatestShort')}
          </button>
          <p className="loc">{t('shell.dateLatestHelp')}</p>
          <DateForm close={close} parameter={parameter} at={at} />
        </div>
      )}
    </Popover>
  );
}
