/** What else sources say of the group, what they do not say, its topics and its links to other groups. */
import { Link } from 'react-router';
import type { ClaimView } from '#domain/views/pieces.ts';
import { Citation } from '../../components/citation.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { Section } from '../../components/section.tsx';
import { StatementMenu } from '../../editing/statement-menu.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { ClaimRows } from './claim-rows.tsx';
import { GroupLinks } from './group-links.tsx';
import type { PartProps } from './part-props.ts';

export function LinksPart({ view: { group } }: PartProps) {
  const { t } = useText();
  return (
    <Section title={t('groups.linksTitle')} id="vinculos">
      {group.links.length === 0 ? <EmptyNote>{t('groups.linksNone')}</EmptyNote> : <GroupLinks links={group.links} />}
    </Section>
  );
}

export function TopicsPart({ view: { group } }: PartProps) {
  const { t, name } = useText();
  const { link } = useView();
  if (group.topics.length === 0) return null;
  return (
    <Section title={t('groups.topicsTitle')} id="temas">
      <ul className="rows">
        {group.topics.map(({ topic, statements }) => (
          <li key={topic.id}>
            <Link to={link(`/topics/${topic.id}`)}>{name(topic)}</Link>{' '}
            <Citation statements={statements} title={name(topic)} dated />
            <StatementMenu type="DEALS_WITH" statements={statements} what={name(topic)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Shown in a part of their own. */
const elsewhere: ReadonlySet<ClaimView['aspect']> = new Set(['rule', 'criterion', 'figure', 'not-stated']);

export function SaidPart({ view }: PartProps) {
  const { t } = useText();
  const claims = view.claims.filter(({ aspect }) => !elsewhere.has(aspect));
  if (claims.length === 0) return null;
  return (
    <Section title={t('groups.saidTitle')} id="dicen">
      <ClaimRows claims={claims} named />
    </Section>
  );
}

export function FiguresPart({ view }: PartProps) {
  const { t } = useText();
  const sizes = new Set(view.sizes.map(({ claim }) => claim.id));
  const figures = view.claims.filter(({ id, aspect }) => aspect === 'figure' && !sizes.has(id));
  if (figures.length === 0) return null;
  return (
    <Section title={t('components.membersFigures')} id="otras-cifras">
      <ClaimRows claims={figures} />
    </Section>
  );
}

export function NotStatedPart({ view }: PartProps) {
  const { t } = useText();
  const claims = view.claims.filter(({ aspect }) => aspect === 'not-stated');
  if (claims.length === 0) return null;
  return (
    <Section title={t('groups.notStatedTitle')} id="no-se-dice">
      <ClaimRows claims={claims} />
    </Section>
  );
}
