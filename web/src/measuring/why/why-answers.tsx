/** The interviews behind what is said, one a row: who speaks, the score, and what the rank would be without it. */
import { ordinal } from '#domain/ordinal.ts';
import type { SaidAnswer } from '#domain/views/why-view.ts';
import { Citation } from '../../components/citation.tsx';
import { formatDate } from '../../components/format-date.ts';
import { capitalised, formatNumber } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';

interface Props {
  readonly answers: readonly SaidAnswer[];
  /** The rank without each interview is what is asked for. */
  readonly moving: boolean;
}

export function WhyAnswers({ answers, moving }: Props) {
  const { t, name, lang } = useText();
  const scoreWords = ({ score, own, statements }: SaidAnswer): string => {
    if (own) return t('measures.why.ownHouse');
    if (score !== null) return t('measures.why.score', { score: formatNumber(score, lang, 2) });
    return t(statements.length === 0 ? 'measures.why.notNamed' : 'measures.why.noScore');
  };
  return (
    <section className="panel-part">
      <h3>
        {t('measures.why.answers')} <span className="loc">{answers.length}</span>
      </h3>
      <ul className="rows">
        {answers.map((answer) => {
          const { interview, month, pillar, rankWithout, statements } = answer;
          const speaker = capitalised(pillar ? name(pillar) : t('measures.why.noPillar'));
          return (
            <li key={interview}>
              {`${speaker}, ${formatDate(month, lang)}: ${scoreWords(answer)}`}
              {moving && rankWithout !== null && (
                <span className="loc">, {t('measures.why.rankWithout', { rank: ordinal[lang](rankWithout) })}</span>
              )}{' '}
              <Citation statements={statements} title={`${speaker}, ${formatDate(month, lang)}`} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
