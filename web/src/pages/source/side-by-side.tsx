/** One disagreement in two columns: what this source says, and what the others say. */
import type { Disagreement } from '#domain/views/pieces.ts';
import { Citation } from '../../components/citation.tsx';
import { DisagreementMark } from '../../components/disagreement.tsx';
import { useText } from '../../i18n/use-text.ts';

interface Props {
  readonly disagreement: Disagreement;
  /** Id of the source that the page is about. */
  readonly source: string;
}

/** A reading that both this source and others bear stands in both columns, in each with its own statements. */
export function SideBySide({ disagreement, source }: Props) {
  const { t, say } = useText();
  const column = (own: boolean) =>
    disagreement.readings
      .map(({ text, statements }) => ({
        text,
        statements: statements.filter((statement) => (statement.source === source) === own),
      }))
      .filter(({ statements }) => statements.length > 0);
  const columns = [
    { label: t('records.thisSource'), readings: column(true) },
    { label: t('records.otherSources'), readings: column(false) },
  ];
  return (
    <div className="disagreement">
      <p>
        <DisagreementMark silent /> {say(disagreement.text)}
      </p>
      <div className="side-by-side">
        {columns.map(({ label, readings }) => (
          <div key={label}>
            <p className="loc">{label}</p>
            {readings.length === 0 && <p className="loc">{t('records.noneOther')}</p>}
            <ul>
              {readings.map(({ text, statements }) => (
                <li key={statements[0]?.id ?? say(text)}>
                  {say(text)} <Citation statements={statements} title={say(text)} dated />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}
