/** The result of a comparison: how many of each, then each organisation with its role on either side and its sources. */
import type { ComparisonView } from '#domain/views/group-view.ts';
import { comparisonStates } from '#domain/views/group-view.ts';
import { Citation } from '../../components/citation.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatDate } from '../../components/format-date.ts';
import { formatList } from '../../components/format-number.ts';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { usePillarName } from '../../components/pillar-mark.tsx';
import { useText } from '../../i18n/use-text.ts';
import { ListFilters, useFiltered, type ListFilter } from '../../components/list-filters.tsx';

type Item = ComparisonView['items'][number];

function useItemFilters(items: readonly Item[]): readonly ListFilter<Item>[] {
  const { t, word, name } = useText();
  const regions = new Map(items.flatMap((item) => item.regions.map((region) => [region.id, region] as const)));
  const pillarName = usePillarName();
  const organisations = ({ left, right }: Item) =>
    [left, right].flatMap((seat) => (seat === null ? [] : [seat.organisation]));
  return [
    {
      parameter: 'ofkind',
      label: t('groups.filterKind'),
      values: (item) => organisations(item).map(({ kind }) => kind),
      words: (kind) => word('organisationKindPlural', kind),
    },
    {
      parameter: 'ofpillar',
      label: t('groups.filterPillar'),
      values: (item) => organisations(item).map(({ pillar }) => pillar ?? 'unknown'),
      words: pillarName,
    },
    {
      parameter: 'present',
      label: t('groups.filterPresent'),
      values: (item) => (item.regions.length === 0 ? ['none'] : item.regions.map(({ id }) => id)),
      words: (id) => {
        const region = regions.get(id);
        return region ? name(region) : t('groups.presentNowhere');
      },
    },
  ];
}

/** `change`: the sides are two dates of one group, so that other roles are a change. */
function Row({ item, change }: { readonly item: Item; readonly change: boolean }) {
  const { t, word, name, lang } = useText();
  const { left, right, reason, link } = item;
  const seat = left ?? right;
  if (!seat) return null;
  const rolesOf = ({ roles, state }: NonNullable<Item['left']>): string => {
    if (roles.length === 0) return word('statementState', 'ended');
    const held = formatList(
      roles.map((role) => word('groupRole', role)),
      lang,
    );
    return state === 'undated' && reason === null ? `${held} (${word('statementState', state)})` : held;
  };
  const sides = [left, right].flatMap((side) => (side === null ? [] : [rolesOf(side)]));
  const same = sides[0] === sides[1];
  const through = link.length > 0 && left && right;
  const statements = [...(left?.statements ?? []), ...(right?.statements ?? []), ...link];
  const unique = [...new Map(statements.map((statement) => [statement.id, statement])).values()];
  return (
    <li>
      <OrganisationLink organisation={seat.organisation} mark />
      {through && (
        <>
          {' · '}
          <OrganisationLink organisation={right.organisation} />
        </>
      )}
      <div className="under-mark">
        <p>
          {same ? sides[0] : sides.join(change ? ' → ' : ' / ')}
          {through && (
            <span className="loc">
              {' · '}
              {t('groups.compareThrough', { part: name(left.organisation), whole: name(right.organisation) })}
            </span>
          )}
          {reason !== null && <span className="loc"> · {word('comparisonReason', reason)}</span>}
          {' · '}
          <Citation statements={unique} title={name(seat.organisation)} dated />
        </p>
      </div>
    </li>
  );
}

export function ComparisonList({ comparison }: { readonly comparison: ComparisonView }) {
  const { t, word, say, lang } = useText();
  const filters = useItemFilters(comparison.items);
  const shown = useFiltered(comparison.items, filters);
  const { left, right } = comparison;
  const sideWords = ({ group, at, named, onFile }: ComparisonView['left']): string =>
    at === 'latest'
      ? t('groups.compareSideLatest', { group: say(group.names), onFile })
      : t('groups.compareSide', { group: say(group.names), date: formatDate(at, lang), named, onFile });
  const titleOf = (state: Item['state']): string => {
    if (state === 'only-left') return t('groups.onlyIn', { group: say(left.group.names) });
    if (state === 'only-right') return t('groups.onlyIn', { group: say(right.group.names) });
    return word('comparisonState', state);
  };
  return (
    <>
      <ol className="comparison-sides">
        <li>{sideWords(left)}</li>
        <li>{sideWords(right)}</li>
      </ol>
      {comparison.items.length === 0 ? (
        <EmptyNote>{t('groups.compareEmpty')}</EmptyNote>
      ) : (
        <ListFilters items={comparison.items} filters={filters} label={t('groups.compareTitle')} />
      )}
      {comparison.items.length > 0 && shown.length === 0 && <EmptyNote>{t('groups.noneLeft')}</EmptyNote>}
      {comparisonStates.map((state) => {
        const items = shown.filter((item) => item.state === state);
        if (items.length === 0) return null;
        return (
          <section key={state} className="panel-part">
            <h3>
              {titleOf(state)} <span className="loc">{items.length}</span>
            </h3>
            <ul className="rows two-columns">
              {items.map((item) => (
                <Row
                  key={`${item.left?.organisation.id ?? ''} ${item.right?.organisation.id ?? ''}`}
                  item={item}
                  change={left.group.id === right.group.id}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
