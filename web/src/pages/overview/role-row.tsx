/** One expected role: state, name, who could fill it, on which basis. */
import type { Candidate, CoveredRole } from '#domain/views/coverage-view.ts';
import type { Evidence } from '#domain/views/pieces.ts';
import { Citation } from '../../components/citation.tsx';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { PanelLink } from '../../components/panel-link.tsx';
import { StateSymbol } from '../../components/state-symbol.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';

interface Props {
  readonly item: CoveredRole;
  readonly quiet: boolean;
}

const shown = 2;

/** What the basis column cites: contact where there is some (own, else with a linked group), else why it is a candidate. */
function basisOf(candidates: readonly Candidate[]): { readonly statements: Evidence; readonly dated: boolean } {
  const contact = candidates.flatMap(({ engagement, linked }) => {
    if (engagement && engagement.value > 0) return engagement.statements;
    return linked.flatMap(({ statements }) => statements);
  });
  if (contact.length > 0) return { statements: contact, dated: false };
  const laws = candidates.flatMap(({ statements }) => statements.filter(({ basis }) => basis === 'reference'));
  const all = candidates.flatMap(({ statements }) => statements);
  return laws.length > 0 ? { statements: laws, dated: false } : { statements: all, dated: false };
}

export function RoleRow({ item, quiet }: Props) {
  const { t, name } = useText();
  const { role, state, marks, candidates } = item;
  const first = candidates.slice(0, shown);
  const more = candidates.length - first.length;
  const basis = basisOf(first);
  return (
    <tr>
      <td className="roles-state">
        <StateSymbol state={state} marks={marks} quiet={quiet} />
      </td>
      <th scope="row">
        <PanelLink panel={panelText('role', role.id)}>{name(role)}</PanelLink>
      </th>
      <td className="roles-who">
        {candidates.length === 0 && (
          <span className={quiet ? 'loc' : 'missing'}>
            {t('components.noCandidates').replace(/\.$/, '').toLowerCase()}
          </span>
        )}
        {first.map(({ organisation }, place) => (
          <span key={organisation.id}>
            <OrganisationLink organisation={organisation} />
            {place < first.length - 1 && <span className="roles-comma">, </span>}
          </span>
        ))}
        {more > 0 && (
          <>
            {' '}
            <PanelLink panel={panelText('role', role.id)} className="loc">
              {t('overview.moreCandidates', { count: more })}
            </PanelLink>
          </>
        )}
      </td>
      <td className="roles-basis">
        <Citation statements={basis.statements} title={name(role)} dated={basis.dated} brief />
      </td>
    </tr>
  );
}
