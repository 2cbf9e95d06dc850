/** Shows the panel that the address asks for, over whatever page is open. */
import type { ReactNode } from 'react';
import { useView } from '../view/use-view.ts';
import { readPanel, type Panel } from '../view/panel.ts';
import { EventPanel } from './panels/event-panel.tsx';
import { MembersPanel } from './panels/members-panel.tsx';
import { OrganisationsPanel } from './panels/organisations-panel.tsx';
import { RolePanel } from './panels/role-panel.tsx';
import { RolesPanel } from './panels/roles-panel.tsx';
import type { PanelProps } from './panels/panel-props.ts';
import { SourcePanel } from './panels/source-panel.tsx';
import { WhyPanel } from './panels/why-panel.tsx';

const panels: Record<Panel['kind'], (props: PanelProps) => ReactNode> = {
  source: SourcePanel,
  members: MembersPanel,
  event: EventPanel,
  role: RolePanel,
  roles: RolesPanel,
  organisations: OrganisationsPanel,
  why: WhyPanel,
};

export function PanelHost() {
  const { get, set } = useView();
  const panel = readPanel(get('panel'));
  if (!panel) return null;
  const Shown = panels[panel.kind];
  return (
    <Shown
      key={`${panel.kind}:${panel.id}`}
      id={panel.id}
      onClose={() => {
        set({ panel: undefined });
      }}
    />
  );
}
