/** What went into a value: interviews, contact, lines, lines among neighbours, pairs, steps. */
import type { WhyLine, WhyView } from '#domain/views/why-view.ts';
import { Citation } from '../../components/citation.tsx';
import { capitalised, formatNumber, formatShare } from '../../components/format-number.ts';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { saidSentences } from '../../components/said-sentences.ts';
import { useText } from '../../i18n/use-text.ts';
import { exactValue, valueWords } from '../value-words.ts';
import { WhyAnswers } from './why-answers.tsx';
import { WhyLines } from './why-lines.tsx';

/** Measures that are made from the values of neighbours. */
const fromNeighbours = ['eigenvector', 'pagerank', 'community', 'core', 'reach'];

function Pairs({ between }: { readonly between: NonNullable<WhyView['between']> }) {
  const { t, lang } = useText();
  return (
    <section className="panel-part">
      <h3>
        {t('measures.why.pairs')} <span className="loc">{between.total}</span>
      </h3>
      <ul className="rows">
        {between.items.map(({ from, to, share, role }) => (
          <li key={`${from.id}-${to.id}`}>
            <OrganisationLink organisation={from} mark /> <span aria-hidden="true">–</span>{' '}
            <OrganisationLink organisation={to} mark />
            <span className="loc">
              {' '}
              {[formatShare(share, lang), ...(role === null ? [] : [t(`measures.role.${roleKey(role)}`)])].join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const roles = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison'] as const;

function roleKey(role: string): (typeof roles)[number] {
  return roles.find((known) => known === role) ?? 'liaison';
}

export function WhyInputs({ why }: { readonly why: WhyView }) {
  const text = useText();
  const { t, name, word, group, lang } = text;
  const { measure, scale, lines, amongNeighbours, between, steps, said, answers, engagement, basis, region } = why;
  const weighted = basis.choice.weighted || measure.id === 'strength' || measure.id === 'betweenness-weighted';
  const ofNeighbour = ({ value, ofTo }: WhyLine): string => {
    if (value === null) return '–';
    const words = valueWords({ measure, scale, hidden: false }, value, text);
    if (measure.shown !== 'bands') return words;
    // Whoever does the sum again needs the number behind the band, and for PageRank over how much it is spread.
    const exact = exactValue(value, text);
    const figures = measure.id === 'pagerank' ? `${exact} ÷ ${formatNumber(ofTo, lang, 2)}` : exact;
    return `${words} (${figures})`;
  };
  return (
    <>
      {said && (
        <section className="panel-part">
          <h3>{t('dossier.said')}</h3>
          <p>{saidSentences(region ? name(region) : t('measures.whole'), said, text).join(' ')}</p>
        </section>
      )}
      {answers && answers.length > 0 && <WhyAnswers answers={answers} moving={measure.id === 'rank-range'} />}
      {engagement && (
        <section className="panel-part">
          <h3>{t('measures.why.contact', { group: group(engagement.group) })}</h3>
          <p>
            {capitalised(word('engagementRung', engagement.rung))} ({formatNumber(engagement.value, lang, 2)}){' '}
            <Citation statements={engagement.statements} title={name(why.organisation)} dated />
          </p>
        </section>
      )}
      {lines && (
        <WhyLines
          title={t('measures.why.lines')}
          lines={lines}
          weighted={weighted}
          {...(fromNeighbours.includes(measure.id) ? { neighbour: ofNeighbour } : {})}
        />
      )}
      {amongNeighbours && <WhyLines title={t('measures.why.among')} lines={amongNeighbours} weighted={weighted} both />}
      {between && between.total > 0 && <Pairs between={between} />}
      {steps && steps.length > 0 && (
        <section className="panel-part">
          <h3>{t('measures.why.steps')}</h3>
          <ul className="rows">
            {steps.map(({ steps: count, organisations }) => (
              <li key={count}>{t('measures.why.atSteps', { count, organisations })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
