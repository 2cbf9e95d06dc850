/** The value in words first, then in full, with its place, its expectation and what it must not be taken for. */
import type { MeasuresView } from '#domain/views/measures-view.ts';
import type { WhyView } from '#domain/views/why-view.ts';
import { Finding } from '../../components/finding.tsx';
import { capitalised, formatNumber } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { exactValue, isHidden, rankWords, valueWords } from '../value-words.ts';

interface Props {
  readonly why: WhyView;
  /** The measures of the network, where they are at hand: how many share a rank. */
  readonly answer: MeasuresView | undefined;
}

export function WhyValue({ why, answer }: Props) {
  const text = useText();
  const { t, say, name, lang } = text;
  const { measure, scale, value, rank, expected, guards } = why;
  const hidden = isHidden(guards, measure.id);
  if (value === null) {
    return (
      <>
        <Finding>{t('measures.why.unknown', { name: name(why.organisation) })}</Finding>
        <p>{say(measure.edgeCases)}</p>
      </>
    );
  }
  const sharing = answer?.items.filter(({ ranks }) => ranks[measure.id] === rank).length ?? 1;
  const words = valueWords({ measure, scale, hidden }, value, text);
  const place =
    rank === null ? '' : t('measures.why.place', { place: rankWords(rank, sharing, text), count: scale.known });
  return (
    <>
      <Finding>{capitalised([words, place].filter((part) => part !== '').join(', '))}.</Finding>
      <p>
        {t('measures.why.exact', { value: exactValue(value, text), unit: say(measure.unit) })}
        {expected !== null && ` ${t('measures.why.expected', { value: formatNumber(expected, lang, 1) })}`}
      </p>
      {guards.map(({ code, text: guard }) => (
        <p key={code} className="why-guard">
          {say(guard)}
        </p>
      ))}
    </>
  );
}
