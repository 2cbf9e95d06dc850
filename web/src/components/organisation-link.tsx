/** The name of an organisation as a link to its dossier, with its mark where asked. */
import { Link } from 'react-router';
import type { OrganisationRef } from '#domain/views/pieces.ts';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';
import { fullName, shortName } from './names.ts';
import { PillarMark } from './pillar-mark.tsx';
import './organisation-link.css';

interface Props {
  readonly organisation: OrganisationRef;
  /** Show the pillar's mark before the name. */
  readonly mark?: boolean;
  /** Its short name; the full one is the title. */
  readonly short?: boolean;
}

/** A link to the dossier of an organisation. */
export function OrganisationLink({ organisation, mark = false, short = false }: Props) {
  const { link } = useView();
  const { lang } = useText();
  const full = fullName(organisation, lang);
  const name = short ? shortName(organisation, lang) : full;
  const title = name === full ? {} : { title: full };
  const anchor = (
    <Link to={link(`/organisations/${organisation.id}`)} {...title}>
      {name}
    </Link>
  );
  if (!mark) return anchor;
  return (
    <span className="organisation-link">
      <PillarMark pillar={organisation.pillar} reference={organisation.reference} />
      {anchor}
    </span>
  );
}
