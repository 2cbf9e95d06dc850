/** One statement of a source: the sentence, where it stands, its dates and basis, what else it is about. */
import type { Contribution } from '#domain/views/record-view.ts';
import { DisagreementMark } from '../components/disagreement.tsx';
import { formatDates } from '../components/format-date.ts';
import { NodeLink } from '../components/node-link.tsx';
import { StatementMenu } from '../editing/statement-menu.tsx';
import { useText } from '../i18n/use-text.ts';
import './records.css';

interface Props {
  readonly item: Contribution;
  /** Key of the thing under which the row stands: it is not named once more. */
  readonly under?: string;
}

/** A row of a list; all statements but those of interviews can be corrected and removed here. */
export function ContributionRow({ item, under }: Props) {
  const { say, lang, word } = useText();
  const { statement, relation, about } = item;
  const others = about.filter(({ type: kind, id }) => `${kind} ${id}` !== under);
  return (
    <li>
      {say(item.text)} {item.disputed && <DisagreementMark />}
      {relation !== 'RATES' && <StatementMenu statements={[statement]} what={say(item.text)} />}
      <span className="loc block">
        {[statement.locator, formatDates(statement, lang), word('basis', statement.basis)].join(' · ')}
      </span>
      {others.length > 0 && (
        <ul className="row-links">
          {others.map((node) => (
            <li key={`${node.type}-${node.id}`}>
              <NodeLink node={node} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
