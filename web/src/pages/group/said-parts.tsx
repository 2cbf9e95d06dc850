/** What else sources say of the group, what they do not say, its topics and its links to other groups. */
import type { ClaimView } from '#domain/views/pieces.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { GroupLinks } from '../../records/group-links.tsx';
import { GroupTopics } from '../../records/group-topics.tsx';
import { ClaimRows } from '../../components/claim-rows.tsx';
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
  const { t } = useText();
  if (group.topics.length === 0) return null;
  return (
    <Section title={t('groups.topicsTitle')} id="temas">
      <GroupTopics topics={group.topics} />
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
