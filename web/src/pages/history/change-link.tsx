/** Links to entries of the history, and the line that says what an entry undid or by which it was undone. */
import { Fragment } from 'react';
import { Link } from 'react-router';
import type { ChangeItem } from '#domain/views/history-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

/** The address of an entry; the filter of the list stays with it, so that the way back leads there. */
export function useChangeAddress(): (sequence: number) => string {
  const { link, get } = useView();
  return (sequence) =>
    link(`/history/${String(sequence)}`, {
      organisation: get('organisation'),
      group: get('group'),
    });
}

/** Numbers of entries as links, at most ten. */
function ChangeNumbers({ sequences }: { readonly sequences: readonly number[] }) {
  const { t } = useText();
  const addressOf = useChangeAddress();
  const shown = sequences.slice(0, 10);
  return (
    <>
      {shown.map((sequence, place) => (
        <Fragment key={sequence}>
          {place > 0 && ', '}
          <Link to={addressOf(sequence)}>{t('history.number', { number: sequence })}</Link>
        </Fragment>
      ))}
      {sequences.length > shown.length && ', …'}
    </>
  );
}

/** Nothing for an entry that neither undid nor was undone. */
export function UndoRelation({ change: { undoes, undoneBy } }: { readonly change: ChangeItem }) {
  const { t } = useText();
  const addressOf = useChangeAddress();
  return (
    <>
      {undoes && (
        <p className="change-relation">
          {t('history.undoes')}: <ChangeNumbers sequences={undoes} />
        </p>
      )}
      {undoneBy !== undefined && (
        <p className="change-relation">
          <Link to={addressOf(undoneBy)}>{t('history.undoneBy', { number: undoneBy })}</Link>
        </p>
      )}
    </>
  );
}
