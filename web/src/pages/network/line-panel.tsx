/** A chosen line: its two ends and every statement behind it, by kind. */
import type { ReactNode } from 'react';
import type { NetworkLine, NetworkView } from '#domain/views/network-view.ts';
import type { NodeRefView } from '#domain/views/pieces.ts';
import { DisagreementMark, DisagreementView } from '../../components/disagreement.tsx';
import { EvidenceList } from '../../components/evidence.tsx';
import { NodeLink } from '../../components/node-link.tsx';
import { capitalised } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { kindsOf, useLineWords } from './line-words.ts';
import { SidePanel } from './side-panel.tsx';

interface Props {
  readonly line: NetworkLine;
  readonly network: Pick<NetworkView, 'organisations' | 'groups' | 'disagreements'>;
  /** A line under the names. */
  readonly note?: ReactNode;
  readonly onClose: () => void;
}

function nodeOf({ organisations, groups }: Props['network'], id: string): NodeRefView | undefined {
  const organisation = organisations.find((one) => one.id === id);
  if (organisation) return { ...organisation, type: 'organisation' };
  const group = groups.find((one) => one.id === id);
  return group && { ...group, type: 'group' };
}

/** Statement by statement. */
export function LinePanel({ line, network, note, onClose }: Props) {
  const { t, name } = useText();
  const words = useLineWords();
  const ends = [line.from, line.to].flatMap((id) => nodeOf(network, id) ?? []);
  const title = ends.map(name).join(' – ');
  const about = network.disagreements.filter((one) =>
    [line.from, line.to].every((id) => one.about.some((node) => node.id === id)),
  );
  return (
    <SidePanel label={title} top={t('network.line.top', { count: line.sources })} onClose={onClose}>
      <h2 className="long">
        {ends.map((node, index) => (
          <span key={node.id}>
            {index > 0 && ' – '}
            <NodeLink node={node} />
          </span>
        ))}
      </h2>
      {note}
      {line.disagreement && about.length === 0 && (
        <p>
          <DisagreementMark silent /> {t('components.disagree')}
        </p>
      )}
      {about.map((one) => (
        <DisagreementView key={one.id} disagreement={one} />
      ))}
      {kindsOf(line.statements).map(({ relation, kind }) => (
        <section key={`${relation} ${kind}`}>
          <h3>{capitalised(words(relation, kind))}</h3>
          <EvidenceList
            title={`${title}: ${words(relation, kind)}`}
            statements={line.statements
              .filter((one) => one.relation === relation && one.kind === kind)
              .map(({ statement }) => statement)}
          />
        </section>
      ))}
    </SidePanel>
  );
}
