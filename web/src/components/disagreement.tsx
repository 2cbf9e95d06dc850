/** What sources say differently: the mark, and the readings side by side. */
import type { Disagreement } from '#domain/views/pieces.ts';
import { useText } from '../i18n/use-text.ts';
import { Citation } from './citation.tsx';
import './disagreement.css';

/** The mark of disagreement, always with its words. */
export function DisagreementMark({ silent = false }: { readonly silent?: boolean }) {
  const { t } = useText();
  const words = t('components.disagree');
  const label = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words };
  return (
    <span className="disagreement-mark" title={words}>
      <svg className="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" {...label}>
        <circle cx="8" cy="8" r="7" />
        <path d="M4.5 6.25h7M4.5 9.75h7M10 3.5l-4 9" />
      </svg>
    </span>
  );
}

/** One disagreement: what it is about, and each reading with its sources. */
export function DisagreementView({ disagreement }: { readonly disagreement: Disagreement }) {
  const { say } = useText();
  return (
    <div className="disagreement">
      <p>
        <DisagreementMark /> {say(disagreement.text)}
      </p>
      <ul className="readings">
        {disagreement.readings.map((reading) => (
          <li key={reading.statements[0]?.id ?? say(reading.text)}>
            {say(reading.text)} <Citation statements={reading.statements} title={say(reading.text)} dated />
          </li>
        ))}
      </ul>
    </div>
  );
}
