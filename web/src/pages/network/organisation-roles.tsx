/** Expected roles that the chosen organisation could fill here. */
import type { OrganisationView } from '#domain/views/record-view.ts';
import { StateSymbol, useStateWords } from '../../components/state-symbol.tsx';
import { useText } from '../../i18n/use-text.ts';

/** Nothing where there is no such role. */
export function OrganisationRoles({
  dossier,
  region,
}: {
  readonly dossier: OrganisationView;
  readonly region: string;
}) {
  const { t, name } = useText();
  const words = useStateWords();
  const roles = dossier.roles.filter((one) => one.region.id === region);
  if (roles.length === 0) return null;
  return (
    <>
      <h3>{t('network.panel.roles', { place: roles[0] ? name(roles[0].region) : '' })}</h3>
      <ul className="side-list">
        {roles.map(({ role, group, state, marks }) => (
          <li key={`${role.id} ${group.id}`} className="symbol">
            <StateSymbol state={state} marks={marks} silent />
            <span>
              {name(role)} <span className="quiet">({words(state, marks)})</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
