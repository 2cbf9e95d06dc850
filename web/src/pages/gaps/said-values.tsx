/** Values from interviews beside the reasons, which name share and ranks: influence in tenths, other pillars only, roster apart. */
import type { GapItem, SaidView } from '#domain/views/gaps-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { tenths } from './tenths.ts';

interface Props {
  readonly item: Pick<GapItem, 'gap' | 'rankDifference' | 'dependsOnScale'>;
  readonly said: SaidView;
}

/** In which of the two rankings it stands higher. */
function differenceWords(difference: number) {
  if (difference === 0) return 'gaps.said.noDifference';
  return difference > 0 ? 'gaps.said.difference' : 'gaps.said.otherDifference';
}

/** Short facts in one line; roster answers in a line of their own, never pooled with recall. */
export function SaidValues({ item, said }: Props) {
  const { gap, rankDifference, dependsOnScale } = item;
  const { t } = useText();
  const { recall, roster } = said;
  const facts: string[] = [];
  if (recall) {
    facts.push(t('gaps.said.influence', { tenths: tenths(recall.influence) }));
    if (recall.othersOnly)
      facts.push(
        t('gaps.said.others', { tenths: tenths(recall.othersOnly.influence), count: recall.othersOnly.interviews }),
      );
  }
  return (
    <div className="said-values">
      {recall && <p>{facts.join(' · ')}</p>}
      {typeof roster?.influence === 'number' && (
        <p>{t('gaps.said.roster', { tenths: tenths(roster.influence), rated: roster.rated, count: roster.asked })}</p>
      )}
      {gap !== null && rankDifference !== null && (
        <p>
          {t('gaps.said.gap', { tenths: tenths(gap) })} ·{' '}
          {t(differenceWords(rankDifference), { count: Math.abs(rankDifference) })}
        </p>
      )}
      {dependsOnScale && (
        <p>
          <span className="scale-mark" aria-hidden="true">
            ±
          </span>{' '}
          {t(gap !== null && gap > 0 ? 'gaps.said.scaleByValue' : 'gaps.said.scaleByRank')}
        </p>
      )}
    </div>
  );
}
