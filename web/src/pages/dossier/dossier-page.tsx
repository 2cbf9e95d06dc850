/** One organisation on one page: all that is on file about it, each fact with its source, and what is not known. */
import type { OrganisationView } from '#domain/views/record-view.ts';
import { isNotFound } from '../../api/api-error.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { ClaimsPart, DisagreementsPart, NotKnownPart } from './claims-parts.tsx';
import { DossierHead } from './dossier-head.tsx';
import { EventsPart } from './events-part.tsx';
import { GroupsPart } from './groups-part.tsx';
import { MandatesPart, NamesPart, PillarsPart, PlacesPart, SourcesPart } from './identity-parts.tsx';
import { RolesPart } from './roles-part.tsx';
import { SaidPart } from './said-part.tsx';
import { StructurePart, TiesPart } from './ties-parts.tsx';
import './dossier.css';

function Dossier({ view }: { readonly view: OrganisationView }) {
  return (
    <article className="page dossier">
      <DossierHead view={view} />
      <div className="dossier-columns">
        <DisagreementsPart view={view} />
        <RolesPart view={view} />
        <NotKnownPart view={view} />
        <GroupsPart view={view} />
        <TiesPart view={view} />
        <StructurePart view={view} />
        <SaidPart view={view} />
        <EventsPart view={view} />
        <ClaimsPart view={view} />
        <PlacesPart view={view} />
        <MandatesPart view={view} />
        <PillarsPart view={view} />
        <NamesPart view={view} />
        <SourcesPart view={view} />
      </div>
    </article>
  );
}

export function DossierPage() {
  const { workspace, id = '', at } = useView();
  const { name } = useText();
  const query = useEndpoint('organisation', { workspace, id }, { at });
  usePageTitle(query.data && name(query.data.organisation));
  if (isNotFound(query.error)) return <NotFoundPage />;
  return (
    <QueryBoundary query={query} lines={9}>
      {(view) => <Dossier view={view} />}
    </QueryBoundary>
  );
}
