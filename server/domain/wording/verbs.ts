/** Verb phrases of the relationships, to stand between the names of their two ends. */
import type { Localised } from '../localised.ts';
import type {
  EngagementLevel,
  GroupLinkKind,
  GroupRole,
  PartOfKind,
  ParticipationRole,
  PresenceMode,
  tieKinds,
} from '../vocabularies.ts';

export const relationVerbs = {
  /** Organisation to group, while the seat is on file. */
  seat: {
    secretariat: { es: 'ejerce la secretaría de', en: 'is the secretariat of' },
    coordinator: { es: 'coordina', en: 'coordinates' },
    'core-member': { es: 'es parte del Grupo Impulsor de', en: 'is a core member of' },
    member: { es: 'integra', en: 'is a member of' },
    observer: { es: 'participa como observador en', en: 'is an observer in' },
    contact: { es: 'es la organización de contacto de', en: 'is the contact organisation of' },
  } satisfies Record<GroupRole, Localised>,
  /** The same, after it ended or passed to somebody else. */
  pastSeat: {
    secretariat: { es: 'ejerció la secretaría de', en: 'was the secretariat of' },
    coordinator: { es: 'coordinó', en: 'coordinated' },
    'core-member': { es: 'fue parte del Grupo Impulsor de', en: 'was a core member of' },
    member: { es: 'integró', en: 'was a member of' },
    observer: { es: 'participó como observador en', en: 'was an observer in' },
    contact: { es: 'fue la organización de contacto de', en: 'was the contact organisation of' },
  } satisfies Record<GroupRole, Localised>,
  presence: {
    headquarters: { es: 'tiene su sede en', en: 'has its headquarters in' },
    operation: { es: 'opera en', en: 'operates in' },
    jurisdiction: { es: 'tiene jurisdicción en', en: 'has jurisdiction in' },
    programme: { es: 'tiene un programa en', en: 'runs a programme in' },
    unspecified: { es: 'está presente en', en: 'is present in' },
  } satisfies Record<PresenceMode, Localised>,
  partOf: {
    operation: { es: 'es una operación de', en: 'is an operation of' },
    office: { es: 'es una oficina de', en: 'is an office of' },
    subsidiary: { es: 'es una filial de', en: 'is a subsidiary of' },
    body: { es: 'es un órgano de', en: 'is a body of' },
    represents: { es: 'representa a', en: 'represents' },
  } satisfies Record<PartOfKind, Localised>,
  /** Group to organisation: the group is who informs, consults and approaches. */
  engagement: {
    participates: { es: 'cuenta con la participación de', en: 'works with the participation of' },
    consulted: { es: 'consultó a', en: 'consulted' },
    informed: { es: 'informó a', en: 'informed' },
    approached: { es: 'se acercó a', en: 'approached' },
  } satisfies Record<EngagementLevel, Localised>,
  participation: {
    convener: { es: 'convocó', en: 'convened' },
    organiser: { es: 'organizó', en: 'organised' },
    speaker: { es: 'expuso en', en: 'spoke at' },
    participant: { es: 'participó en', en: 'took part in' },
    host: { es: 'fue sede de', en: 'hosted' },
    funder: { es: 'financió', en: 'funded' },
    partner: { es: 'colaboró en', en: 'was a partner in' },
    implementer: { es: 'ejecutó', en: 'carried out' },
  } satisfies Record<ParticipationRole, Localised>,
  tie: {
    funds: { es: 'financia a', en: 'funds' },
    'partners-with': { es: 'colabora con', en: 'partners with' },
    'coordinates-with': { es: 'coordina con', en: 'coordinates with' },
    regulates: { es: 'regula a', en: 'regulates' },
    advises: { es: 'asesora a', en: 'advises' },
    trains: { es: 'capacita a', en: 'trains' },
    contracts: { es: 'contrata a', en: 'contracts' },
    'agreement-with': { es: 'tiene un convenio con', en: 'has an agreement with' },
    'in-conflict-with': { es: 'está en conflicto con', en: 'is in conflict with' },
  } satisfies Record<(typeof tieKinds)[number], Localised>,
  groupLink: {
    'takes-part-in': { es: 'participa en', en: 'takes part in' },
    'modelled-on': { es: 'sigue el modelo de', en: 'is modelled on' },
    succeeds: { es: 'sucede a', en: 'succeeds' },
    'part-of': { es: 'forma parte de', en: 'is part of' },
  } satisfies Record<GroupLinkKind, Localised>,
} as const;
