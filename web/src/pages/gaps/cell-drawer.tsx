/** Who could fill a role in a region, and how that is known: the candidates of one cell. */
import type { Candidate, CoveredRole, CoverageView } from '#domain/views/coverage-view.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { Citation } from '../../components/citation.tsx';
import { Drawer } from '../../components/drawer.tsx';
import { capitalised } from '../../components/format-number.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { StateSymbol, useStateWords } from '../../components/state-symbol.tsx';
import { RoleActions } from '../../editing/role-actions.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import type { CellAddress } from './cell-address.ts';
import { IntroduceLink } from './introduce-link.tsx';
import './cell-drawer.css';

/** "by pillar and mandate; by inherited jurisdiction". */
function useCandidateWords(): (candidate: Candidate) => string {
  const { t } = useText();
  const presences = {
    group: t('components.presenceGroup'),
    region: t('components.presenceRegion'),
    jurisdiction: t('components.presenceJurisdiction'),
    country: t('components.presenceCountry'),
  };
  return ({ by, presence }) =>
    `${by === 'named' ? t('components.candidateNamed') : t('components.candidateMandate')}; ${presences[presence]}`;
}

function Contact({ candidate }: { readonly candidate: Candidate }) {
  const { t, word, name } = useText();
  const { engagement, through, linked } = candidate;
  const lines = [
    ...(engagement && engagement.value > 0 ? [{ ...engagement, part: undefined }] : []),
    ...through.map((one) => ({ ...one.engagement, part: one.organisation })),
    ...linked.map((one) => ({ ...one, part: undefined })),
  ];
  if (lines.length === 0) return engagement === null ? null : <p className="missing">{t('gaps.noContact')}</p>;
  return lines.map(({ group, rung, statements, part }) => {
    const rungWord = word('engagementRung', rung);
    const contact = `${part ? rungWord : capitalised(rungWord)}: ${name(group)}`;
    const text = part ? t('gaps.contactThrough', { organisation: name(part), contact }) : contact;
    return (
      <p key={`${group.id} ${rung} ${part?.id ?? ''}`}>
        {text} <Citation statements={statements} title={text} dated />
      </p>
    );
  });
}

function Candidates({ covered, coverage }: { readonly covered: CoveredRole; readonly coverage: CoverageView }) {
  const { t, name, say } = useText();
  const words = useStateWords();
  const how = useCandidateWords();
  const group = coverage.group;
  return (
    <div className="cell-drawer">
      <p className="cell-state">
        <StateSymbol state={covered.state} marks={covered.marks} quiet={group === null} silent />
        {words(covered.state, covered.marks)}
        <span className="loc">{t('components.weight', { weight: covered.role.weight })}</span>
      </p>
      <p className="loc">{group === null ? t('gaps.cellNoGroup', { place: name(coverage.region) }) : name(group)}</p>
      {covered.notApplicable?.reason && <p>{say(covered.notApplicable.reason)}</p>}
      {covered.candidates.length === 0 && covered.state === 'nobody' && (
        <EmptyNote>{t('components.noCandidates')}</EmptyNote>
      )}
      <ul className="rows">
        {covered.candidates.map((candidate) => (
          <li key={candidate.organisation.id}>
            <OrganisationLink organisation={candidate.organisation} mark />
            <div className="cell-candidate">
              <p>
                {capitalised(how(candidate))}.{' '}
                <Citation statements={candidate.statements} title={name(candidate.organisation)} />
              </p>
              <Contact candidate={candidate} />
              {group !== null && candidate.engagement?.value === 0 && candidate.through.length === 0 && (
                <IntroduceLink region={coverage.region.id} group={group.id} organisation={candidate.organisation.id} />
              )}
            </div>
          </li>
        ))}
      </ul>
      <RoleActions role={covered.role.id} name={name(covered.role)} region={coverage.region.id} />
    </div>
  );
}

/** The drawer of a cell; asked when it opens. */
export function CellDrawer({ cell }: { readonly cell: CellAddress }) {
  const { t, name } = useText();
  const { workspace, at, set } = useView();
  const query = useEndpoint(
    'regionCoverage',
    { workspace, id: cell.region },
    { at, group: cell.group },
    { keep: false },
  );
  const covered = query.data?.items.find(({ role }) => role.id === cell.role);
  const title =
    covered && query.data ? `${name(covered.role)}, ${name(query.data.region)}` : t('components.candidates');
  return (
    <Drawer
      title={title}
      onClose={() => {
        set({ cell: undefined });
      }}
    >
      <QueryBoundary query={query}>
        {(coverage) => {
          const own = coverage.items.find(({ role }) => role.id === cell.role);
          return own ? <Candidates covered={own} coverage={coverage} /> : <EmptyNote>{t('components.none')}</EmptyNote>;
        }}
      </QueryBoundary>
    </Drawer>
  );
}
