/** Links between groups in both directions: whose example it follows, and who follows its own. */
import { Link } from 'react-router';
import type { GroupItem } from '#domain/views/record-view.ts';
import { Citation } from '../components/citation.tsx';
import { capitalised } from '../components/format-number.ts';
import { StatementMenu } from '../editing/statement-menu.tsx';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';

interface Props {
  readonly links: GroupItem['links'];
  /** Short names, without sources. */
  readonly brief?: boolean;
}

export function GroupLinks({ links, brief = false }: Props) {
  const { word, name, say } = useText();
  const { link } = useView();
  return (
    <ul className={brief ? '' : 'rows'}>
      {links.map(({ group, kind, direction, statements }) => {
        const verb = capitalised(word(direction === 'out' ? 'groupLinkKind' : 'groupLinkKindIn', kind));
        const words = `${verb}: ${name(group)}`;
        return (
          <li key={`${group.id}-${kind}-${direction}`}>
            {verb}: <Link to={link(`/groups/${group.id}`)}>{brief ? say(group.short) : name(group)}</Link>
            {!brief && (
              <>
                {' · '}
                <Citation statements={statements} title={words} dated />
                <StatementMenu type="LINKED_TO" statements={statements} what={words} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
