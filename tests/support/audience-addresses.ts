/** The addresses of every reading endpoint in the guarded workspace, for the test of audiences. */
import { endpoints, type EndpointName } from '#contract/endpoints.ts';

const named = {
  region: ['XX', 'XX-A', 'XX-B'],
  network: ['XX', 'XX-A'],
  regionCoverage: ['XX', 'XX-A'],
  gaps: ['XX', 'XX-A'],
  regionMeasures: ['XX', 'XX-A', 'all'],
  why: ['XX', 'all'],
  organisation: ['alpha', 'beta', 'gamma', 'hidden-org', 'minuted-org'],
  members: ['north-group', 'hidden-group'],
  source: ['open', 'minutes', 'talks', 'letters', 'round', 'closed-round'],
} as const satisfies Partial<Record<EndpointName, readonly string[]>>;
/** For endpoints that are not named above and take an id: all of them. */
const everyId = [...new Set([...Object.values(named).flat(), 'hidden-day', 'open-day', 'water', 'hidden-topic'])];

const queries: Readonly<Partial<Record<EndpointName, readonly string[]>>> = {
  paths: ['from=north-group&to=alpha', 'from=north-group&to=hidden-org', 'from=beta&to=gamma'],
  search: ['q=alfa', 'q=oculta', 'q=acta', 'q=QZ', 'q=reunion', 'q=grupo', 'q=ronda', 'q=tema'],
  regionComparison: ['regions=XX,XX-A'],
  networkComparison: ['left=XX&then=2023', 'left=north-group&right=XX-A', 'left=XX&without=reported'],
  gaps: ['', 'order=difference&staleAfter=1', 'fills=yes&stale=no'],
  groupComparison: ['', 'with=north-group&then=2022', 'then=2023'],
  network: ['', 'expand=alpha,hidden-org', 'at=2023'],
  regions: ['', 'at=2024'],
  regionMeasures: ['', 'coMembership=yes&coAttendance=yes&partOf=yes', 'at=2023'],
  why: ['', 'coMembership=yes&coAttendance=yes&partOf=yes'],
};

/** The address for one measure of each family and several organisations. */
function ofMeasures(place: string): string[] {
  return ['degree', 'betweenness', 'perceived-influence', 'engagement'].flatMap((measure) =>
    named.organisation.map((id) => place.replace(':measure', measure).replace(':organisation', id)),
  );
}

/** What stands in addresses beside ids. */
const fixed: Record<string, string> = { ':type': 'Organisation', ':sequence': '1', ':task': 'nobody-asked-this' };

/** Every address of a reading endpoint in a workspace; a new endpoint is asked without anybody adding it here. */
export function addresses(name: EndpointName, workspace: string): string[] {
  const { path } = endpoints[name];
  const ids: readonly string[] = name in named ? named[name as keyof typeof named] : everyId;
  const filled = (path.includes(':id') ? ids : ['']).map((id) =>
    path
      .replace(':workspace', workspace)
      .replace(':id', id)
      .replace(/:(type|sequence|task)/, (word) => fixed[word] ?? word),
  );
  return (path.includes(':measure') ? filled.flatMap(ofMeasures) : filled).flatMap((place) =>
    (queries[name] ?? ['']).map((query) => `${place}?${query}`),
  );
}
