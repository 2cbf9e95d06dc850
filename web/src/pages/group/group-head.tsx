/** The head of the page of a group: what it is, the finding in a sentence, and what can be done. */
import { Trans } from 'react-i18next';
import { Link } from 'react-router';
import { useIsInternal } from '../../api/shared-answers.ts';
import { Finding } from '../../components/finding.tsx';
import { formatDate } from '../../components/format-date.ts';
import { capitalised } from '../../components/format-number.ts';
import { AddMenu } from '../../editing/add-menu.tsx';
import { EditLink } from '../../editing/edit-link.tsx';
import { PrintButton } from '../../components/print-button.tsx';
import { NodeActions } from '../../editing/node-actions.tsx';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import type { PartProps } from './part-props.ts';

function Kicker({ view: { group } }: PartProps) {
  const { t, word, name, lang } = useText();
  const { link } = useView();
  return (
    <p className="record-kicker">
      {capitalised(word('groupKind', group.kind))}
      {group.regions.map((region) => (
        <span key={region.id}>
          {' · '}
          <Link to={link(`/regions/${region.id}`)}>{name(region)}</Link>
        </span>
      ))}
      {group.from !== undefined && ` · ${t('groups.since', { date: formatDate(group.from, lang) })}`}
      {group.to !== undefined && ` · ${t('groups.until', { date: formatDate(group.to, lang) })}`}
    </p>
  );
}

function sentenceKey(observers: boolean, latest: boolean) {
  if (latest) return observers ? 'groups.headMembersObservers' : 'groups.headMembers';
  return observers ? 'groups.headMembersObserversAt' : 'groups.headMembersAt';
}

function Sentence({ view: { group, recordEnds, dates } }: PartProps) {
  const { t, lang } = useText();
  const { at } = useView();
  const { members, observers, asOf } = group;
  const values = {
    members: t('components.membersCount', { count: members }),
    observers: t('components.observersCount', { count: observers }),
    date: formatDate(at, lang),
  };
  const list = { members: <a href="#integrantes" /> };
  const named = dates.find(({ date }) => date === asOf)?.named ?? 0;
  return (
    <Finding>
      {members + observers === 0 && t('groups.headNobody')}
      {members + observers > 0 && (
        <Trans t={t} i18nKey={sentenceKey(observers > 0, at === 'latest')} values={values} components={list} />
      )}{' '}
      {asOf !== null &&
        (named > 0 && named < members + observers
          ? t('groups.headAsOfNames', { date: formatDate(asOf, lang), count: named })
          : t('groups.headAsOf', { date: formatDate(asOf, lang) }))}{' '}
      {recordEnds === null ? t('groups.headUndated') : t('groups.headEnds', { date: formatDate(recordEnds, lang) })}
    </Finding>
  );
}

/** What can be added to a group. */
const ofGroup = ['memberships', 'engagements', 'group_topics', 'group_links'];

export function GroupHead({ view }: PartProps) {
  const { t, name } = useText();
  const { link } = useView();
  const { id } = view.group;
  const internal = useIsInternal();
  const others = view.aliases.filter((alias) => alias !== name(view.group));
  return (
    <header className="group-head">
      <Kicker view={view} />
      <h1>{name(view.group)}</h1>
      {others.length > 0 && (
        <p className="loc">
          {t('groups.otherNames')}: {others.join(' · ')}
        </p>
      )}
      <Sentence view={view} />
      <WithheldNote of="group" />
      <NodeActions label="Group" id={id} what={name(view.group)}>
        <EditLink className="button first" edit={{ form: 'members', group: id }}>
          {t('editing.update')}
        </EditLink>
        <AddMenu
          rows={[
            ...ofGroup.map((table) => ({ table, given: { group: id } })),
            { table: 'events', given: { group: id } },
            { table: 'claims', given: { about: `Group~${id}` } },
          ]}
        />
        {internal && (
          <Link className="button" to={link('/history', { group: id })}>
            {t('groups.toHistory')}
          </Link>
        )}
        <PrintButton />
      </NodeActions>
    </header>
  );
}
