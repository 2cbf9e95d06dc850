/** What a group consists of: which expected roles are covered, and whether its pillars and kinds are those of the region. */
import type { Measure } from '../measure.ts';
import { fromZero, noParameters, noUnitShare, zeroToOne } from '../texts.ts';

export const coverage: Measure = {
  id: 'coverage',
  family: 'group',
  about: 'group',
  name: { es: 'Cobertura de roles', en: 'Role coverage' },
  short: { es: 'Cobertura', en: 'Coverage' },
  says: {
    es: 'Qué parte de los roles esperados de una plantilla tiene en el grupo a quien los cubra.',
    en: 'What share of the expected roles of a template has somebody in the group to fill them.',
  },
  saysNot: {
    es: 'No dice que el grupo trabaje bien. Nunca se muestra sin su lista de roles.',
    en: 'It does not say that the group works well. It is never shown without its list of roles.',
  },
  formula: {
    es: 'El peso de los roles cubiertos entre el peso de los que corresponden a la región. Un rol está cubierto cuando una candidata llega a la meta de vinculación del rol.',
    en: 'The weight of the roles covered over the weight of those that apply in the region. A role is covered when a candidate reaches its target of engagement.',
  },
  unit: noUnitShare,
  range: zeroToOne,
  edgeCases: {
    es: 'Una región sin grupo no tiene cobertura; se ve solo a quién se conoce. Un rol reservado no entra en el número.',
    en: 'A region without a group has no coverage; only who is known is shown. A withheld role does not enter the number.',
  },
  source: {
    es: 'Es una proporción ponderada; roles, pesos y metas son los de la plantilla, que cita su fuente.',
    en: 'A weighted share; roles, weights and targets are those of the template, which cites its source.',
  },
  parameters: {
    es: 'Pesos de 1 a 3 y metas mayores que 0, los de la plantilla.',
    en: 'Weights of 1 to 3 and targets above 0, those of the template.',
  },
  example: {
    es: 'Roles de peso 3, 2 y 1; cubiertos el de 3 y el de 1: (3 + 1) ÷ 6 = 0.67.',
    en: 'Roles of weight 3, 2 and 1; those of 3 and 1 covered: (3 + 1) ÷ 6 = 0.67.',
  },
  shown: 'share',
  first: null,
};

export const representation: Measure = {
  id: 'representation',
  family: 'group',
  about: 'group',
  name: { es: 'Representación', en: 'Representation' },
  short: { es: 'Representación', en: 'Representation' },
  says: {
    es: 'Si un pilar o un tipo pesa en el grupo lo mismo que entre las organizaciones presentes en la región que están registradas: 1 es lo mismo, 2 el doble, 0 nadie.',
    en: 'Whether a pillar or kind weighs as much in the group as among the organisations on file that are present in the region: 1 is the same, 2 twice as much, 0 nobody.',
  },
  saysNot: {
    es: 'La referencia es lo registrado, no la región: si se buscó más a un pilar que a otro, se nota. El balance de Blau nunca va solo: es alto en un grupo sin ninguna institución ambiental.',
    en: 'The reference is what is on file, not the region: where one pillar was searched for more than another, it shows. Blau balance never stands alone: it is high for a group without any environmental body.',
  },
  formula: {
    es: 'La parte que tiene entre integrantes y observadores del grupo, dividida entre la parte que tiene en la región. Balance de Blau: 1 menos la suma de los cuadrados de las partes de los pilares, entre quienes tienen pilar registrado en el grupo.',
    en: 'Its share of the members and observers of the group over its share in the region. Blau balance: 1 less the sum of the squares of the pillars’ shares of those in the group with a pillar on file.',
  },
  unit: { es: 'razón entre dos proporciones', en: 'ratio of two shares' },
  range: fromZero,
  edgeCases: {
    es: 'Sin grupo, o sin nadie de ese pilar o tipo registrado en la región, no está definida. Quien no tiene pilar registrado cuenta en el total y en ningún pilar.',
    en: 'Without a group, or with nobody of that pillar or kind on file in the region, it is not defined. Who has no pillar on file counts in the total and in no pillar.',
  },
  source: {
    es: 'Razón de representación, como en el cociente de localización; balance: Blau (1977), Inequality and Heterogeneity.',
    en: 'Ratio of representation, as in the location quotient; balance: Blau (1977), Inequality and Heterogeneity.',
  },
  parameters: noParameters,
  example: {
    es: 'De 10 en el grupo, 2 son empresas (0.2); de 40 en la región, 16 (0.4): 0.2 ÷ 0.4 = 0.5.',
    en: 'Of 10 in the group 2 are companies (0.2); of 40 in the region 16 (0.4): 0.2 ÷ 0.4 = 0.5.',
  },
  shown: 'share',
  first: null,
};

export const introductions: Measure = {
  id: 'introductions',
  family: 'group',
  about: 'way',
  name: { es: 'Quién puede presentarnos', en: 'Who can introduce us' },
  short: { es: 'Presentaciones', en: 'Introductions' },
  says: {
    es: 'Hasta tres caminos cortos desde quienes están en el grupo hasta una organización, con la evidencia de cada paso.',
    en: 'Up to three short paths from those in the group to an organisation, with the evidence of each step.',
  },
  saysNot: {
    es: 'No dice que la presentación vaya a ocurrir ni que la relación sea buena hoy. Un conflicto nunca es un camino.',
    en: 'It does not say that the introduction will happen or that the relation is good today. A conflict is never a step.',
  },
  formula: {
    es: 'Cada paso es un vínculo, un grupo o una actividad en común en fechas que coinciden. Un vínculo cuesta 1; un grupo o una actividad, tanto como participantes tenga menos uno. Ganan los caminos que cuestan menos y no pasan dos veces por la misma organización.',
    en: 'Each step is a tie, or a group or event shared at overlapping times. A tie costs 1; a group or event as much as it has participants, less one. Paths that cost least and pass no organisation twice win.',
  },
  unit: { es: 'caminos', en: 'paths' },
  range: fromZero,
  edgeCases: {
    es: 'Cuando hay menos de tres caminos, se dice cuántos hay.',
    en: 'Where there are fewer than three paths, how many there are is said.',
  },
  source: {
    es: 'Yen (1971), Management Science 17:712-716; el costo por tamaño sigue a Newman (2001), Phys. Rev. E 64:016132.',
    en: 'Yen (1971), Management Science 17:712-716; the cost by size follows Newman (2001), Phys. Rev. E 64:016132.',
  },
  parameters: { es: 'Tres caminos.', en: 'Three paths.' },
  example: {
    es: 'Por una reunión de cinco organizaciones el paso cuesta 4; por dos vínculos seguidos, 2: gana el segundo.',
    en: 'Through a meeting of five organisations the step costs 4; by two ties in a row, 2: the second wins.',
  },
  shown: 'list',
  first: null,
};
