/** Expected roles of the current region by theme: all, of one theme, or in one state (the id says which). */
import { coverageStates } from '#domain/vocabularies.ts';
import { Drawer } from '../../components/drawer.tsx';
import { capitalised } from '../../components/format-number.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { PanelProps } from './panel-props.ts';
import { RoleDetail } from './role-panel.tsx';
import { useCoverageOfView } from './use-coverage-of-view.ts';
import './panels.css';

export function RolesPanel({ id, onClose }: PanelProps) {
  const { t, name, say, word } = useText();
  const query = useCoverageOfView();
  const shown = query.data;
  const place = shown ? (shown.group ? say(shown.group.short) : name(shown.region)) : '';
  const asState = coverageStates.find((state) => state === id);
  const theme = asState === undefined ? word('theme', id) : word('coverageState', id);
  const title = id === '' ? t('components.rolesTitle', { place }) : t('components.rolesTheme', { place, theme });
  return (
    <Drawer title={title} onClose={onClose}>
      <QueryBoundary query={query}>
        {({ items, group }) => {
          const asked = items.filter(({ role, state }) => id === '' || role.theme === id || state === id);
          if (asked.length === 0) return <EmptyNote>{t('components.none')}</EmptyNote>;
          return asked.map((item) => (
            <section key={item.role.id} className="panel-part">
              <h3>{name(item.role)}</h3>
              <p className="loc">
                {capitalised(word('theme', item.role.theme))} · {t('components.weight', { weight: item.role.weight })}
              </p>
              <RoleDetail item={item} quiet={group === null} />
            </section>
          ));
        }}
      </QueryBoundary>
    </Drawer>
  );
}
