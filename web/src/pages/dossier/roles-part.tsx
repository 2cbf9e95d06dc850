/** Expected roles that it could fill, in each region with a group, in their state there. */
import { Link } from 'react-router';
import { Section } from '../../components/section.tsx';
import { StateSymbol, useStateWords } from '../../components/state-symbol.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';
import { useView } from '../../view/use-view.ts';
import { FactRow } from './fact-row.tsx';
import type { PartProps } from './part-props.ts';

export function RolesPart({ view: { roles, canFill } }: PartProps) {
  const { link } = useView();
  const { t, name, word } = useText();
  const words = useStateWords();
  if (roles.length + canFill.length === 0) return null;
  return (
    <Section title={t('dossier.roles')} id="roles">
      <ul className="rows">
        {roles.map(({ role, region, group, state, marks }) => (
          <li key={`${role.id}-${group.id}`} className="dossier-role">
            <StateSymbol state={state} marks={marks} silent />
            <span>
              <Link to={link(`/regions/${region.id}`, { group: group.id, panel: panelText('role', role.id) })}>
                {t('dossier.roleIn', { role: name(role), place: name(region) })}
              </Link>
              <span className="loc"> · {words(state, marks)}</span>
            </span>
          </li>
        ))}
      </ul>
      {canFill.length > 0 && (
        <>
          <h3 className="rows-title">{t('dossier.namedFor')}</h3>
          <ul className="rows">
            {canFill.map(({ role, statements }) => (
              <FactRow key={role.id} statements={statements} title={name(role)} editable="CAN_FILL">
                {name(role)} <span className="loc">{word('theme', role.theme)}</span>
              </FactRow>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
