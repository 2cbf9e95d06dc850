/** Statements that make one thing part of another (or its successor): what they make may not go in a circle. */
import type { RelationshipRecord } from '#domain/change-set.ts';
import type { Localised } from '#domain/localised.ts';

interface Chain {
  /** Which statements make it together. */
  readonly name: string;
  /** The field of the cell that names the whole. */
  readonly field: string;
  /** Why a statement that closes a circle is refused: `whole` leads to `part` already. */
  readonly closed: (part: string, whole: string) => Localised;
}

const partOf = (part: string, whole: string): Localised => ({
  es: `lo uno y lo otro forman un círculo: ${whole} ya es parte de ${part}`,
  en: `the parts go in a circle: ${whole} is part of ${part} already`,
});

const chains: Readonly<Partial<Record<string, Chain>>> = {
  WITHIN: {
    name: 'WITHIN',
    field: 'within',
    closed: (part, whole) => ({
      es: `las regiones forman un círculo: ${whole} ya está dentro de ${part}`,
      en: `the regions go in a circle: ${whole} lies within ${part} already`,
    }),
  },
  PART_OF: { name: 'PART_OF', field: 'whole', closed: partOf },
  PART_OF_EVENT: { name: 'PART_OF_EVENT', field: 'part_of', closed: partOf },
  'LINKED_TO part-of': { name: 'LINKED_TO part-of', field: 'other', closed: partOf },
  'LINKED_TO succeeds': {
    name: 'LINKED_TO succeeds',
    field: 'other',
    closed: (part, whole) => ({
      es: `los grupos se suceden en círculo: ${whole} ya sucede a ${part}`,
      en: `the groups succeed each other in a circle: ${whole} succeeds ${part} already`,
    }),
  },
};

/** The chain that a statement is a link of; `undefined` for those that may lead anywhere. */
export function chainOf({ type, properties }: RelationshipRecord): Chain | undefined {
  return chains[type === 'LINKED_TO' ? `${type} ${String(properties.kind)}` : type];
}
