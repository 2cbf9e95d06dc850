/** Who is missing: open roles, environment first; without a group, who is on file for each role, by theme. */
import { Link } from 'react-router';
import type { CoveredRole, CoverageView } from '#domain/views/coverage-view.ts';
import { useSources } from '../../api/shared-answers.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { capitalised } from '../../components/format-number.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { byLaw, missingGroups, type MissingGroup } from './missing-groups.ts';
import { RoleRow } from './role-row.tsx';
import { orderedThemes } from './theme-strip.tsx';
import './missing-part.css';

const titles = {
  environment: 'overview.groupEnvironment',
  linked: 'overview.groupLinked',
  others: 'overview.groupOthers',
  contact: 'overview.groupContact',
} as const satisfies Record<MissingGroup, string>;

/** "7 roles, none covered, 7 institutions hold them by law". */
function useGroupWords(coverage: CoverageView) {
  const { t } = useText();
  return (group: MissingGroup | undefined, roles: readonly CoveredRole[]): string => {
    const words: string[] = [t('overview.rolesCount', { count: roles.length })];
    const environment = coverage.themes.find(({ theme }) => theme === 'environment');
    if (group === 'environment' && environment?.covered === 0) words.push(t('overview.noneCovered'));
    const law = group === 'environment' ? byLaw(roles) : 0;
    if (law > 0) words.push(t('overview.lawCount', { count: law }));
    const nobody = roles.filter(({ state }) => state === 'nobody').length;
    if (nobody > 0) words.push(t('overview.nobodyCount', { count: nobody }));
    return words.join(', ');
  };
}

interface PartOfTable {
  readonly key: string;
  readonly title: string;
  readonly words: string;
  readonly roles: readonly CoveredRole[];
}

function RolesTable({ parts, quiet }: { readonly parts: readonly PartOfTable[]; readonly quiet: boolean }) {
  const { t } = useText();
  return (
    <table className="roles">
      <colgroup>
        <col className="roles-state" />
        <col className="roles-role" />
        <col />
        <col className="roles-basis" />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('overview.columnState')}</th>
          <th scope="col">{t('overview.columnRole')}</th>
          <th scope="col">{t('overview.columnWho')}</th>
          <th scope="col">{t('overview.columnBasis')}</th>
        </tr>
      </thead>
      {parts.map(({ key, title, words, roles }) => (
        <tbody key={key}>
          <tr className="roles-group">
            <th colSpan={4} scope="rowgroup">
              {title} <span>· {words}</span>
            </th>
          </tr>
          {roles.map((item) => (
            <RoleRow key={item.role.id} item={item} quiet={quiet} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

export function MissingPart({ coverage }: { readonly coverage: CoverageView }) {
  const { link } = useView();
  const { t, word, group } = useText();
  const sources = useSources();
  const words = useGroupWords(coverage);
  const quiet = coverage.group === null;
  const within = coverage.status === 'groups-within' ? coverage.group : null;
  const missing = within ? t('overview.missingIn', { group: group(within) }) : t('overview.missing');
  const title = quiet ? t('overview.known') : missing;
  const shown = coverage.items.filter(({ state }) => state !== 'not-applicable');
  const parts: readonly PartOfTable[] = quiet
    ? orderedThemes(coverage).map((theme) => {
        const roles = shown.filter(({ role }) => role.theme === theme);
        return { key: theme, title: capitalised(word('theme', theme)), words: words(undefined, roles), roles };
      })
    : missingGroups(coverage).map(({ group, roles }) => ({
        key: group,
        title: t(titles[group]),
        words: words(group, roles),
        roles,
      }));
  const cited = shown.flatMap(({ candidates }) => candidates.flatMap(({ statements }) => statements));
  const unverified = cited.some(({ source }) => sources.get(source)?.unverified === true);
  if (coverage.items.length === 0) return null;
  return (
    <Section
      id="falta"
      title={title}
      aside={
        <Link to={link(`/regions/${coverage.region.id}/gaps`, { group: coverage.group?.id })}>
          {quiet ? t('overview.matrixLink') : t('overview.gapsLink')}
        </Link>
      }
    >
      {parts.length === 0 ? (
        <EmptyNote>{t('overview.nothingMissing')}</EmptyNote>
      ) : (
        <RolesTable parts={parts.filter(({ roles }) => roles.length > 0)} quiet={quiet} />
      )}
      {unverified && <p className="loc roles-note">{t('overview.lawsUnverified')}</p>}
    </Section>
  );
}
