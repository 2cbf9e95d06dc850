/** Which lines count for measured values, as the address says it, and the question that follows from it. */
import type { QueryOf } from '../api/client.ts';
import { networkQuery, readNetworkState } from '../pages/network/network-state.ts';
import type { QueryChanges } from '../view/view-address.ts';
import type { View } from '../view/use-view.ts';

export const lineSwitches = ['conflict', 'partOf', 'coMembership', 'coAttendance', 'weighted'] as const;
export type LineSwitch = (typeof lineSwitches)[number];

/** Lines that join are there or not: their strength plays no part. */
export const joiningSwitches = lineSwitches.filter((name) => name !== 'weighted');

type Address = Pick<View, 'get' | 'list' | 'at'>;

/** What counts where the address is silent: conflict does; strengths only beside groups or events in common. */
function byDefault(get: View['get'], name: LineSwitch): boolean {
  if (name === 'weighted') return get('coMembership') === 'yes' || get('coAttendance') === 'yes';
  return name === 'conflict';
}

/** The switches that are on. */
export function linesChosen({ get }: Pick<View, 'get'>): LineSwitch[] {
  return lineSwitches.filter((name) => {
    const asked = get(name);
    return asked === 'yes' || (asked !== 'no' && byDefault(get, name));
  });
}

/** The change of the address that turns a switch over. */
export function lineToggled(view: Pick<View, 'get'>, name: LineSwitch): QueryChanges {
  const on = !linesChosen(view).includes(name);
  return { [name]: on === byDefault(view.get, name) ? undefined : on ? 'yes' : 'no' };
}

/** Whatever narrows or weights the lines, as the address has it: what links between measured pages keep. */
const measuredParameters = [
  ...['pillar', 'kind', 'theme', 'mandate', 'tie', 'group', 'basis', 'source', 'reference', 'jurisdiction', 'expand'],
  ...lineSwitches,
  'with',
];

/** The part of the address that decides the values. */
export function measuredPart({ get }: Pick<View, 'get'>): QueryChanges {
  return Object.fromEntries(measuredParameters.map((name) => [name, get(name)]));
}

function linesQuery(view: Address, switches: readonly LineSwitch[]): QueryOf<'network'> {
  const lines = switches.flatMap((name): [string, string][] => {
    const asked = view.get(name);
    return asked === 'yes' || asked === 'no' ? [[name, asked]] : [];
  });
  return { ...networkQuery(readNetworkState(view), view.at), ...Object.fromEntries(lines) };
}

/** The address as the question for who connects. */
export function connectionsQuery(view: Address): QueryOf<'connections'> {
  return linesQuery(view, joiningSwitches);
}

/** The address as the question for measures; equal questions are asked once. */
export function measuresQuery(view: Address): QueryOf<'regionMeasures'> {
  const group = view.get('with');
  return {
    ...linesQuery(view, lineSwitches),
    ...(group === undefined ? {} : { with: group }),
  };
}
