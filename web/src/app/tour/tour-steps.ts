/** The steps of the tour through the fictional workspace: which screen each opens, in order. */

/** What of the workspace the screens are about; what is not on file leaves its steps out. */
export interface TourPlaces {
  readonly workspace: string;
  /** A region with a group. */
  readonly region?: string;
  readonly group?: string;
  /** The first organisation of the list of gaps. */
  readonly organisation?: string;
  /** Whether whoever looks may write: what was written is in no other view. */
  readonly internal: boolean;
}

export type TourStepName =
  'regions' | 'overview' | 'matrix' | 'reasons' | 'introductions' | 'dossier' | 'update' | 'own';

export interface TourStep {
  readonly name: TourStepName;
  /** From the workspace on, with its query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** The steps that the places allow; the first and the last always. */
export function tourSteps({ workspace, region, group, organisation, internal }: TourPlaces): readonly TourStep[] {
  const step = (name: TourStepName, path: string, query: Readonly<Record<string, string>> = {}): TourStep => ({
    name,
    path: `/${workspace}${path}`,
    query,
  });
  const place = region === undefined ? undefined : `/regions/${region}`;
  return [
    step('regions', '/regions'),
    ...(place === undefined
      ? []
      : [step('overview', place), step('matrix', `${place}/gaps`), step('reasons', `${place}/gaps`, { view: 'list' })]),
    ...(place === undefined || group === undefined || organisation === undefined
      ? []
      : [step('introductions', `${place}/network`, { from: group, to: organisation })]),
    ...(organisation === undefined ? [] : [step('dossier', `/organisations/${organisation}`)]),
    ...(group === undefined || !internal ? [] : [step('update', '/history')]),
    step('own', '/regions'),
  ];
}
