/** Every screen of the product, for tests and pictures that go through all of them. */
export interface Screen {
  readonly name: string;
  /** Path and query without the language. */
  readonly path: string;
}

export const screens: readonly Screen[] = [
  { name: 'regions', path: '/peru/regions' },
  { name: 'overview-cusco', path: '/peru/regions/PE-CUS' },
  { name: 'overview-peru', path: '/peru/regions/PE' },
  { name: 'overview-macro-sur', path: '/peru/regions/macro-sur' },
  { name: 'overview-puno', path: '/peru/regions/PE-PUN' },
  { name: 'gaps-cusco', path: '/peru/regions/PE-CUS/gaps' },
  { name: 'gaps-environment', path: '/peru/regions/PE-CUS/gaps?theme=environment' },
  { name: 'gaps-cusco-list', path: '/peru/regions/PE-CUS/gaps?view=list&theme=environment' },
  { name: 'gaps-cell', path: '/peru/regions/PE-CUS/gaps?theme=security&cell=role-police~PE-CUS~cusco-working-group' },
  { name: 'gaps-puno', path: '/peru/regions/PE-PUN/gaps' },
  { name: 'network-cusco', path: '/peru/regions/PE-CUS/network' },
  { name: 'network-chosen', path: '/peru/regions/PE-CUS/network?sel=oefa' },
  { name: 'network-path', path: '/peru/regions/PE-CUS/network?from=cusco-working-group&to=oefa' },
  { name: 'network-table', path: '/peru/regions/PE-CUS/network?view=table' },
  { name: 'connections', path: '/peru/regions/PE-CUS/connections' },
  { name: 'network-peru', path: '/peru/regions/PE/network' },
  { name: 'measures-cusco', path: '/peru/regions/PE-CUS/measures?panel=why:degree~socios-peru' },
  { name: 'dossier-socios-peru', path: '/peru/organisations/socios-peru' },
  { name: 'dossier-oefa', path: '/peru/organisations/oefa' },
  { name: 'groups', path: '/peru/groups' },
  { name: 'group-lima', path: '/peru/groups/lima-working-group?at=2016-08' },
  {
    name: 'group-compared',
    path: '/peru/groups/cusco-working-group?with=voluntary-principles-initiative&then=2017',
  },
  { name: 'group-empty', path: '/peru/groups/ghana-pilot-group' },
  { name: 'panel-source', path: '/peru/about?panel=source:dcaf-2017' },
  { name: 'panel-members', path: '/peru/regions/PE-CUS?panel=members:cusco-working-group' },
  { name: 'sources', path: '/peru/sources' },
  { name: 'source', path: '/peru/sources/annual-report-2017' },
  { name: 'events', path: '/peru/events' },
  { name: 'events-table', path: '/peru/events?view=table&year=2017' },
  { name: 'panel-event', path: '/peru/events?panel=event:lima-activities-2010-2015' },
  { name: 'topics', path: '/peru/topics' },
  { name: 'topic', path: '/peru/topics/voluntary-principles' },
  { name: 'compare', path: '/peru/compare?regions=PE-CUS,macro-sur,PE-ANC,PE' },
  {
    name: 'compare-networks',
    path: '/peru/compare/networks?left=lima-working-group&at=2016-08&right=cusco-working-group&then=2017-08',
  },
  { name: 'compare-none', path: '/peru/compare' },
  { name: 'saved-views', path: '/peru/views' },
  { name: 'form-save-view', path: '/peru/regions/PE-CUS/network?pillar=state&edit=save-view' },
  { name: 'history', path: '/peru/history' },
  { name: 'history-organisation', path: '/peru/history?organisation=oefa' },
  { name: 'history-change', path: '/peru/history/2' },
  { name: 'history-empty', path: '/peru/history?author=facilitator' },
  { name: 'workspaces', path: '/workspaces' },
  { name: 'add', path: '/peru/add' },
  { name: 'form-members', path: '/peru/regions/PE-CUS?edit=members:cusco-working-group' },
  { name: 'form-event', path: '/peru/add?edit=add:events' },
  { name: 'form-tie', path: '/peru/organisations/oefa?edit=add:ties:organisation=Organisation~oefa' },
  { name: 'form-remove', path: '/peru/about?edit=remove:Source:dcaf-2017' },
  { name: 'form-correct', path: '/peru/organisations/oefa?edit=correct:Organisation:oefa' },
  { name: 'keys', path: '/peru/regions/PE-CUS?help=keys' },
  { name: 'about', path: '/peru/about' },
  { name: 'not-found', path: '/peru/nothing-here' },
  { name: 'rio-claro-regions', path: '/rio-claro/regions' },
  { name: 'tour', path: '/rio-claro/regions?tour=regions' },
  { name: 'rio-claro-overview', path: '/rio-claro/regions/RC-RIO' },
  { name: 'rio-claro-gaps', path: '/rio-claro/regions/RC-RIO/gaps' },
  { name: 'rio-claro-chart', path: '/rio-claro/regions/RC-RIO/gaps?view=chart&theme=environment' },
  { name: 'rio-claro-network', path: '/rio-claro/regions/RC-RIO/network' },
  { name: 'rio-claro-measures', path: '/rio-claro/regions/RC-RIO/measures' },
  { name: 'rio-claro-public', path: '/rio-claro/regions/RC-RIO?audience=public' },
  { name: 'rio-claro-public-gaps', path: '/rio-claro/regions/RC-RIO/gaps?audience=public' },
  { name: 'rio-claro-dossier', path: '/rio-claro/organisations/vigilancia-ambiental' },
];

/** The address of a screen in a language. */
export function addressOf({ path }: Screen, lang: 'es' | 'en'): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
}
