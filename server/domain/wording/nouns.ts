/** Nouns of the closed lists, with the article that they take where they introduce something. */
import type { Localised } from '../localised.ts';
import type { Basis, ClaimAspect, GroupRole, OrganisationKind } from '../vocabularies.ts';

export const organisationWords = {
  /** What an organisation is, after "is". */
  organisationKind: {
    government: { es: 'una institución pública', en: 'a government institution' },
    'foreign-government': { es: 'un gobierno extranjero', en: 'a foreign government' },
    'extractive-company': { es: 'una empresa extractiva', en: 'an extractive company' },
    'civil-society': { es: 'una organización de la sociedad civil', en: 'a civil society organisation' },
    embassy: { es: 'una embajada', en: 'an embassy' },
    'international-organisation': { es: 'un organismo internacional', en: 'an international organisation' },
    'private-security': { es: 'una empresa de seguridad privada', en: 'a private security company' },
    academia: { es: 'una institución académica', en: 'an academic institution' },
    community: { es: 'una organización comunitaria', en: 'a community organisation' },
    media: { es: 'un medio de comunicación', en: 'a news outlet' },
    'other-company': { es: 'una empresa', en: 'a company' },
  } satisfies Record<OrganisationKind, Localised>,
} as const;

export const roleWords = {
  /** A role in a group as a name. */
  groupRole: {
    secretariat: { es: 'secretaría', en: 'secretariat' },
    coordinator: { es: 'coordinación', en: 'coordinator' },
    'core-member': { es: 'integrante del Grupo Impulsor', en: 'core member' },
    member: { es: 'integrante', en: 'member' },
    observer: { es: 'observación', en: 'observer' },
    contact: { es: 'contacto', en: 'contact' },
  } satisfies Record<GroupRole, Localised>,
} as const;

export const countedThings = {
  /** What statements are by their basis, after "afirmaciones" and before "statements". */
  statementBasis: {
    documented: { es: 'documentadas', en: 'documented' },
    reported: { es: 'referidas', en: 'reported' },
    reference: { es: 'de referencia', en: 'reference' },
    assumed: { es: 'supuestas', en: 'assumed' },
  } satisfies Record<Basis, Localised>,
  /** What a claim is, by its aspect. */
  claimAspect: {
    figure: { es: 'cifra', en: 'figure' },
    rule: { es: 'regla', en: 'rule' },
    criterion: { es: 'criterio', en: 'criterion' },
    step: { es: 'paso', en: 'step' },
    status: { es: 'situación', en: 'status' },
    tie: { es: 'vínculo', en: 'tie' },
    note: { es: 'nota', en: 'note' },
    'not-stated': { es: 'no se indica', en: 'not stated' },
  } satisfies Record<ClaimAspect, Localised>,
  /** What a claim measures; datasets add measures of their own. */
  measure: {
    activities: { es: 'actividades', en: 'activities' },
    attendance: { es: 'asistencia', en: 'attendance' },
    attendees: { es: 'asistentes', en: 'attendees' },
    budget: { es: 'presupuesto', en: 'budget' },
    confidentiality: { es: 'confidencialidad', en: 'confidentiality' },
    conflicts: { es: 'conflictos sociales', en: 'social conflicts' },
    'core-members': { es: 'integrantes del grupo impulsor', en: 'core members' },
    courses: { es: 'cursos', en: 'courses' },
    events: { es: 'eventos', en: 'events' },
    decision: { es: 'decisión de crear el grupo', en: 'decision to found the group' },
    founded: { es: 'año de creación', en: 'founding' },
    group: { es: 'situación del grupo', en: 'state of the group' },
    'group-status': { es: 'situación del grupo', en: 'state of the group' },
    growth: { es: 'crecimiento', en: 'growth' },
    interviewed: { es: 'personas entrevistadas', en: 'people interviewed' },
    interviews: { es: 'entrevistas', en: 'interviews' },
    meetings: { es: 'reuniones', en: 'meetings' },
    'meeting-frequency': { es: 'frecuencia de las reuniones', en: 'frequency of meetings' },
    members: { es: 'integrantes', en: 'members' },
    'members-growth': { es: 'crecimiento en integrantes', en: 'growth in members' },
    'new-members': { es: 'nuevos integrantes', en: 'new members' },
    'next-region': { es: 'próxima región', en: 'next region' },
    participants: { es: 'participantes', en: 'participants' },
    'people-trained': { es: 'personas capacitadas', en: 'people trained' },
    plenaries: { es: 'plenarias', en: 'plenary meetings' },
    'secretariat-funding': { es: 'financiamiento de la secretaría', en: 'funding of the secretariat' },
    'social-conflicts': { es: 'conflictos sociales', en: 'social conflicts' },
    standing: { es: 'calidad en que participa', en: 'standing in the group' },
    trainings: { es: 'capacitaciones', en: 'trainings' },
    workshops: { es: 'talleres', en: 'workshops' },
  } satisfies Record<string, Localised>,
  /** Signs before a figure; equality is not written. */
  comparator: {
    '=': { es: '', en: '' },
    '>': { es: 'más de', en: 'more than' },
    '>=': { es: 'al menos', en: 'at least' },
    '<': { es: 'menos de', en: 'less than' },
    '<=': { es: 'como máximo', en: 'at most' },
    '~': { es: 'unos', en: 'about' },
  } satisfies Record<string, Localised>,
} as const;
