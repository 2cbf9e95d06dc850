/** Gould and Fernandez's roles: between whom, by pillar, an organisation stands. */
import type { Localised } from '../../localised.ts';
import { defined, type Measure } from '../measure.ts';
import type { BrokerageRole } from '../kernels/kernel-outputs.ts';
import { countUnit, fromZero, noParameters } from '../texts.ts';

interface RoleTexts {
  readonly name: Localised;
  readonly short: Localised;
  readonly says: Localised;
  readonly example: Localised;
}

const roleTexts: Readonly<Record<BrokerageRole, RoleTexts>> = {
  coordinator: {
    name: { es: 'Mediación dentro de su pilar', en: 'Brokerage within its pillar' },
    short: { es: 'Coordina', en: 'Coordinator' },
    says: {
      es: 'Entre cuántos pares de su mismo pilar, sin línea entre sí, está de por medio (coordinadora).',
      en: 'Between how many pairs of its own pillar, without a line to each other, it stands (coordinator).',
    },
    example: {
      es: 'Una empresa une a otras dos empresas sin línea entre sí: 2, una en cada sentido.',
      en: 'A company joins two other companies without a line to each other: 2, one each way.',
    },
  },
  itinerant: {
    name: { es: 'Mediación dentro de otro pilar', en: 'Brokerage within another pillar' },
    short: { es: 'Itinerante', en: 'Itinerant' },
    says: {
      es: 'Entre cuántos pares de un mismo pilar, que no es el suyo, está de por medio (itinerante o consultora).',
      en: 'Between how many pairs of one pillar that is not its own it stands (itinerant or consultant).',
    },
    example: {
      es: 'Una ONG une a dos empresas sin línea entre sí: 2, una en cada sentido.',
      en: 'An NGO joins two companies without a line to each other: 2, one each way.',
    },
  },
  representative: {
    name: { es: 'Mediación de su pilar hacia otro', en: 'Brokerage from its pillar to another' },
    short: { es: 'Representa', en: 'Representative' },
    says: {
      es: 'Cuántas veces une a alguien de su pilar con alguien de otro, hacia afuera (representante).',
      en: 'How often it joins one of its pillar to one of another, outwards (representative).',
    },
    example: {
      es: 'Una empresa une a otra empresa con una ONG: 1.',
      en: 'A company joins another company to an NGO: 1.',
    },
  },
  gatekeeper: {
    name: { es: 'Mediación de otro pilar hacia el suyo', en: 'Brokerage from another pillar into its own' },
    short: { es: 'Da acceso', en: 'Gatekeeper' },
    says: {
      es: 'Cuántas veces une a alguien de otro pilar con alguien del suyo, hacia adentro (portera). Con líneas sin dirección es igual a la anterior.',
      en: 'How often it joins one of another pillar to one of its own, inwards (gatekeeper). With lines without direction it equals the one before.',
    },
    example: {
      es: 'Una empresa une a una ONG con otra empresa: 1.',
      en: 'A company joins an NGO to another company: 1.',
    },
  },
  liaison: {
    name: { es: 'Mediación entre otros dos pilares', en: 'Brokerage between two other pillars' },
    short: { es: 'Enlaza', en: 'Liaison' },
    says: {
      es: 'Entre cuántos pares de dos pilares distintos, ninguno el suyo, está de por medio (enlace).',
      en: 'Between how many pairs of two different pillars, neither its own, it stands (liaison).',
    },
    example: {
      es: 'Una embajada une a una ONG con una empresa sin línea entre sí: 2, una en cada sentido.',
      en: 'An embassy joins an NGO to a company without a line to each other: 2, one each way.',
    },
  },
};

function brokerageMeasure(role: BrokerageRole): Measure {
  return {
    id: `brokerage-${role}`,
    family: 'position',
    about: 'organisation',
    ...roleTexts[role],
    saysNot: {
      es: 'Solo dice algo junto a la cifra esperada: quien tiene muchas líneas media mucho por azar. No prueba que medie de hecho.',
      en: 'It means something beside the expected number only: who has many lines brokers much by chance. It is no proof that it does broker.',
    },
    formula: {
      es: 'Los pares ordenados de vecinas sin línea entre sí cuyos pilares caben en el rol. Al lado, lo esperado para estos tamaños de pilares si las mismas líneas cayeran al azar.',
      en: 'The ordered pairs of neighbours without a line to each other whose pillars fit the role. Beside it, what these sizes of pillars would give if the same lines fell by chance.',
    },
    unit: countUnit,
    range: fromZero,
    edgeCases: {
      es: 'Sin pilar registrado no tiene valor. «Observadores y cooperación» cuenta como un pilar. Los pares con alguien sin pilar no cuentan.',
      en: 'Without a pillar on file it has no value. "Observers and cooperation" counts as a pillar. Pairs with one without a pillar do not count.',
    },
    source: {
      es: 'Gould y Fernandez (1989), Sociological Methodology 19:89-126. Sin valores z: sus supuestos no se cumplen aquí.',
      en: 'Gould and Fernandez (1989), Sociological Methodology 19:89-126. No z-scores: their assumptions do not hold here.',
    },
    parameters: noParameters,
    shown: 'count',
    first: 'highest',
    valueAt: ({ kernels }, node) => defined(kernels.brokerage[role].counts[node]),
    expectedAt: ({ kernels }, node) => defined(kernels.brokerage[role].expected[node]),
  };
}

export const coordinator = brokerageMeasure('coordinator');
export const itinerant = brokerageMeasure('itinerant');
export const representative = brokerageMeasure('representative');
export const gatekeeper = brokerageMeasure('gatekeeper');
export const liaison = brokerageMeasure('liaison');
