/** The panel beside a page, in the address as `panel=source:dcaf-2017`; any page can link to one. */
import type { NodeType } from '#domain/views/pieces.ts';

export const panelKinds = ['source', 'members', 'event', 'role', 'roles', 'organisations', 'why'] as const;
export type PanelKind = (typeof panelKinds)[number];

export interface Panel {
  readonly kind: PanelKind;
  /** Id of what it shows; for `roles` a theme or a state, or empty for all; for `why` measure and organisation: `degree~oefa`. */
  readonly id: string;
}

/** Reads the `panel` parameter; undefined for anything else. */
export function readPanel(text: string | undefined): Panel | undefined {
  const [kind, ...rest] = (text ?? '').split(':');
  const known = panelKinds.find((candidate) => candidate === kind);
  return known === undefined ? undefined : { kind: known, id: rest.join(':') };
}

/** The value of the `panel` parameter. */
export function panelText(kind: PanelKind, id = ''): string {
  return id === '' ? kind : `${kind}:${id}`;
}

/** The panel that shows a node; undefined for nodes that have a page of their own or no place. */
export function panelOf({ type, id }: { readonly type: NodeType; readonly id: string }): string | undefined {
  if (type === 'source') return panelText('source', id);
  if (type === 'group') return panelText('members', id);
  if (type === 'event') return panelText('event', id);
  return type === 'expected-role' ? panelText('role', id) : undefined;
}
