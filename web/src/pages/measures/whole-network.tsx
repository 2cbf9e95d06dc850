/** What the values rest on, and the results about the network and the group as a whole, as sentences. */
import type { MeasuresView } from '#domain/views/measures-view.ts';
import { Link } from 'react-router';
import { useText } from '../../i18n/use-text.ts';
import { useSmallScreen } from '../../view/use-small-screen.ts';
import { useView } from '../../view/use-view.ts';
import { RepresentationTable } from './representation-table.tsx';
import { PillarLinesTable } from './pillar-lines-table.tsx';
import { networkSentences, rolesCovered } from './network-sentences.ts';

export function WholeNetwork({ view }: { readonly view: MeasuresView }) {
  const text = useText();
  const { t, say, group } = text;
  const { basis, network } = view;
  const { here } = useView();
  const small = useSmallScreen();
  const roles = rolesCovered(view, text);
  const { recall, roster } = basis.interviews;
  const interviews = [
    ...(recall > 0 ? [t('measures.recall', { count: recall })] : []),
    ...(roster > 0 ? [t('measures.roster', { count: roster })] : []),
  ];
  return (
    <>
      <p className="measured-caption">
        {say(basis.caption)} {basis.group && t('measures.aboutGroup', { group: group(basis.group) })}{' '}
        {interviews.join(' ')}
      </p>
      <details className="measures-whole" open={!small}>
        <summary>
          <h2>{t('measures.asWhole')}</h2>
        </summary>
        <ul className="measures-findings">
          {networkSentences(view, text).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {roles !== undefined && (
            <li>
              {roles}{' '}
              <Link to={here({ panel: 'roles' })} preventScrollReset>
                {t('measures.coverageList')}
              </Link>
            </li>
          )}
        </ul>
        <div className="measures-details">
          {network.ei.byPillar.length > 0 && <PillarLinesTable ei={network.ei} />}
          {network.representation && basis.group && (
            <RepresentationTable representation={network.representation} group={basis.group} />
          )}
        </div>
      </details>
    </>
  );
}
