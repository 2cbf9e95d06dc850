/** One expected role in the current region: its state, and who could fill it with the evidence of each. */
import type { Candidate, CoveredRole } from '#domain/views/coverage-view.ts';
import { Citation } from '../../components/citation.tsx';
import { Drawer } from '../../components/drawer.tsx';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { StateSymbol, useStateWords } from '../../components/state-symbol.tsx';
import { RoleActions } from '../../editing/role-actions.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { PanelProps } from './panel-props.ts';
import { useCoverageOfView } from './use-coverage-of-view.ts';
import './panels.css';

const presences = {
  group: 'components.presenceGroup',
  region: 'components.presenceRegion',
  jurisdiction: 'components.presenceJurisdiction',
  country: 'components.presenceCountry',
} as const;

function CandidateRow({ candidate }: { readonly candidate: Candidate }) {
  const { t, word, name } = useText();
  const by = candidate.by === 'named' ? t('components.candidateNamed') : t('components.candidateMandate');
  const rung = candidate.engagement ? [word('engagementRung', candidate.engagement.rung)] : [];
  const linked = candidate.linked
    .filter(({ value }) => value > 0)
    .map(({ group, rung: level }) => `${name(group)}: ${word('engagementRung', level)}`);
  const statements = [...candidate.statements, ...(candidate.engagement?.statements ?? [])];
  return (
    <li>
      <OrganisationLink organisation={candidate.organisation} mark />
      <span className="panel-loc loc">{[...rung, t(presences[candidate.presence]), by, ...linked].join(' · ')}</span>
      <Citation statements={statements} title={name(candidate.organisation)} dated />
    </li>
  );
}

/** A role with its state in words and its candidates. */
export function RoleDetail({ item, quiet }: { readonly item: CoveredRole; readonly quiet: boolean }) {
  const { say, word } = useText();
  const words = useStateWords();
  const rest = item.marks.filter(
    (mark) => !['linked-group-only', 'jurisdiction-only', 'single-candidate'].includes(mark),
  );
  return (
    <>
      <p className="panel-state">
        <StateSymbol state={item.state} marks={item.marks} quiet={quiet} silent />
        <span>
          {[words(item.state, item.marks), ...rest.map((mark) => word('coverageMark', mark))].join('; ')}
          {item.notApplicable?.reason && `: ${say(item.notApplicable.reason)}`}
        </span>
      </p>
      <ul className="rows">
        {item.candidates.map((candidate) => (
          <CandidateRow key={candidate.organisation.id} candidate={candidate} />
        ))}
      </ul>
    </>
  );
}

export function RolePanel({ id, onClose }: PanelProps) {
  const { t, name, say, word } = useText();
  const query = useCoverageOfView();
  const item = query.data?.items.find(({ role }) => role.id === id);
  return (
    <Drawer title={item ? name(item.role) : t('components.rolesTitle', { place: '' })} onClose={onClose}>
      <QueryBoundary query={query}>
        {({ region, group }) =>
          item && (
            <>
              <p className="panel-lead">
                {name(region)}
                {group && `, ${name(group)}`} · {word('theme', item.role.theme)} ·{' '}
                {t('components.weight', { weight: item.role.weight })}
                {item.role.note && <span className="panel-loc">{say(item.role.note)}</span>}
              </p>
              <RoleDetail item={item} quiet={group === null} />
              <RoleActions role={item.role.id} name={name(item.role)} region={region.id} />
            </>
          )
        }
      </QueryBoundary>
    </Drawer>
  );
}
