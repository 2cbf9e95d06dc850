/** What a group deals with, each topic with its sources and the menu that corrects it. */
import { Link } from 'react-router';
import type { GroupItem } from '#domain/views/record-view.ts';
import { Citation } from '../components/citation.tsx';
import { StatementMenu } from '../editing/statement-menu.tsx';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';

export function GroupTopics({ topics }: Pick<GroupItem, 'topics'>) {
  const { name } = useText();
  const { link } = useView();
  return (
    <ul className="rows">
      {topics.map(({ topic, statements }) => (
        <li key={topic.id}>
          <Link to={link(`/topics/${topic.id}`)}>{name(topic)}</Link>{' '}
          <Citation statements={statements} title={name(topic)} dated />
          <StatementMenu type="DEALS_WITH" statements={statements} what={name(topic)} />
        </li>
      ))}
    </ul>
  );
}
