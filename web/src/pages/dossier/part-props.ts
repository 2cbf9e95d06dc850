/** What every part of the dossier is given. */
import type { OrganisationView } from '#domain/views/record-view.ts';

export interface PartProps {
  readonly view: OrganisationView;
}
