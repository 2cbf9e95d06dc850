/** The ladder of engagement with its numbers. */
import { formatNumber } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';

const rungs = [
  { key: 'about.ladderSeat', value: 1 },
  { key: 'about.ladderObserver', value: 0.75 },
  { key: 'about.ladderParticipates', value: 0.75 },
  { key: 'about.ladderEvent', value: 0.5 },
  { key: 'about.ladderInformed', value: 0.25 },
  { key: 'about.ladderApproached', value: 0.1 },
  { key: 'about.ladderNone', value: 0 },
] as const;

export function EngagementLadder() {
  const { t, lang } = useText();
  return (
    <>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('about.ladderRung')}</th>
            <th scope="col" className="number">
              {t('about.ladderValue')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rungs.map(({ key, value }) => (
            <tr key={key}>
              <td>{t(key)}</td>
              <td className="number">{formatNumber(value, lang, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="loc">{t('about.ladderNote')}</p>
    </>
  );
}
