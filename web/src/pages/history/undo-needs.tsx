/** What an undo would do and which later entries it takes along, each with why. */
import type { UndoNeed, UndoPreview, UndoReason } from '#domain/views/history-view.ts';
import { formatDay, formatClock } from '../../components/format-time.ts';
import { useText, type Text } from '../../i18n/use-text.ts';
import { changeHeadline, countsInWords, reasonGiven } from './change-words.ts';
import { thingInWords } from './thing-words.ts';

/** More would only be scrolled past; the sum stands in the sentence above. */
const mostShown = 30;

function reasonInWords({ kind, on, thing }: UndoReason, asked: number, text: Text): string {
  const named = { thing: thingInWords(thing, text) };
  const { t } = text;
  const reason =
    kind === 'touches'
      ? t('history.undoTouches', named)
      : kind === 'stands-on'
        ? t('history.undoStandsOn', named)
        : t('history.undoEndRemoved', named);
  return on === asked ? reason : t('history.undoOn', { reason, number: on });
}

function Need({ need, asked }: { readonly need: UndoNeed; readonly asked: number }) {
  const text = useText();
  const { t, word, lang } = text;
  const { change, reasons, reasonCount } = need;
  const reason = reasonGiven(change);
  const more = reasonCount - reasons.length;
  const words = reasons.map((each) => reasonInWords(each, asked, text));
  if (more > 0) words.push(t('history.undoReasonsMore', { count: more }));
  return (
    <li>
      <p>
        <strong>{changeHeadline(change, text)}</strong>
      </p>
      <p className="loc">
        {t('history.number', { number: change.sequence })} · {word('author', change.author)} ·{' '}
        {formatDay(change.time, lang)}, {formatClock(change.time, lang)}
      </p>
      {reason !== undefined && <p className="change-reason">{reason}</p>}
      {words.length > 0 && <p>{t('history.undoWhy', { reasons: words.join('; ') })}</p>}
    </li>
  );
}

interface Props {
  readonly asked: number;
  readonly preview: Extract<UndoPreview, { possible: true }>;
}

export function UndoNeeds({ asked, preview: { needs, counts } }: Props) {
  const text = useText();
  const { t } = text;
  const together = needs.length > 0;
  const words = { counts: countsInWords(counts, text) };
  return (
    <>
      {together && (
        <>
          <p>{t('history.undoNeeds', { count: needs.length })}</p>
          <ul className="undo-needs">
            {needs.slice(0, mostShown).map((need) => (
              <Need key={need.change.sequence} need={need} asked={asked} />
            ))}
            {needs.length > mostShown && <li>{t('history.undoNeedsMore', { count: needs.length - mostShown })}</li>}
          </ul>
        </>
      )}
      <p>{together ? t('history.undoTogetherWill', words) : t('history.undoWill', words)}</p>
      <p>{t('history.undoKeeps')}</p>
    </>
  );
}
