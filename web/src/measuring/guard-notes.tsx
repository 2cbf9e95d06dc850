/** What cannot be ranked or compared here, as sentences that begin with what they concern. */
import { columns } from '#domain/measures/measures.ts';
import type { Guard } from '#domain/views/measures-view.ts';
import { formatList } from '../components/format-number.ts';
import { useText } from '../i18n/use-text.ts';
import './guard-notes.css';

interface Props {
  readonly guards: readonly Guard[];
  /** Ids of the measures on screen; what concerns none of them is left out. */
  readonly shown: readonly string[];
}

export function GuardNotes({ guards, shown }: Props) {
  const { say, lang } = useText();
  const own = guards.filter(({ measures }) => measures.some((id) => shown.includes(id)));
  if (own.length === 0) return null;
  return (
    <ul className="guard-notes">
      {own.map(({ code, measures, text }) => {
        const named = columns
          .filter(({ id }) => shown.includes(id) && measures.includes(id))
          .map(({ short }) => say(short));
        return (
          <li key={code}>
            <strong>{formatList(named, lang)}:</strong> {say(text)}
          </li>
        );
      })}
    </ul>
  );
}
