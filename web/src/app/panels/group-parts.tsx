/** What a group deals with and what it is linked to, each with its sources and the menu that corrects it. */
import type { GroupItem } from '#domain/views/record-view.ts';
import { Citation } from '../../components/citation.tsx';
import { capitalised } from '../../components/format-number.ts';
import { PanelLink } from '../../components/panel-link.tsx';
import { StatementMenu } from '../../editing/statement-menu.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';

/** Nothing where the group has no topics. */
export function GroupTopics({ topics }: Pick<GroupItem, 'topics'>) {
  const { t, name } = useText();
  if (topics.length === 0) return null;
  return (
    <section className="panel-part">
      <h3>{t('components.groupTopics')}</h3>
      <ul className="rows">
        {topics.map(({ topic, statements }) => (
          <li key={topic.id}>
            {name(topic)} <Citation statements={statements} title={name(topic)} dated />
            <StatementMenu type="DEALS_WITH" statements={statements} what={name(topic)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing where the group is linked to no other. */
export function GroupLinks({ links }: Pick<GroupItem, 'links'>) {
  const { t, name, word } = useText();
  if (links.length === 0) return null;
  return (
    <section className="panel-part">
      <h3>{t('components.groupLinks')}</h3>
      <ul className="rows">
        {links.map(({ group, kind, direction, statements }) => {
          const words = capitalised(word(direction === 'in' ? 'groupLinkKindIn' : 'groupLinkKind', kind));
          return (
            <li key={`${group.id}-${kind}-${direction}`}>
              {words} <PanelLink panel={panelText('members', group.id)}>{name(group)}</PanelLink>{' '}
              <Citation statements={statements} title={`${words} ${name(group)}`} dated />
              <StatementMenu type="LINKED_TO" statements={statements} what={`${words} ${name(group)}`} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
