/** Sentences for what is said of organisations. */
import { noPillar } from '../vocabularies.ts';
import { hasWord, words } from '../wording.ts';
import { both, nameOf, say, type LinkName, type SentenceRow } from './sentence-table.ts';

export const organisationSentences = {
  belongsTo: {
    relation: 'BELONGS_TO',
    about: (fact) => [fact.organisation, fact.pillar],
    text: (fact, index) =>
      fact.pillar === noPillar
        ? say(
            nameOf(index, fact.organisation),
            both('figura entre observadores y cooperación', 'stands with observers and cooperation'),
          )
        : say(
            nameOf(index, fact.organisation),
            both('pertenece al pilar', 'belongs to the pillar'),
            nameOf(index, fact.pillar),
          ),
  },
  hasMandate: {
    relation: 'HAS_MANDATE',
    about: (fact) => [fact.organisation, fact.mandate],
    text: (fact, index) =>
      say(
        fact.basis === 'reference' ? both('por ley,', 'by law,') : '',
        nameOf(index, fact.organisation),
        both('tiene el mandato', 'holds the mandate'),
        nameOf(index, fact.mandate),
      ),
  },
  presentIn: {
    relation: 'PRESENT_IN',
    about: (fact) => [fact.organisation, fact.region],
    text: (fact, index) =>
      say(nameOf(index, fact.organisation), words('presence', fact.mode), nameOf(index, fact.region)),
  },
  partOf: {
    relation: 'PART_OF',
    about: (fact) => [fact.organisation, fact.whole],
    text: (fact, index) => say(nameOf(index, fact.organisation), words('partOf', fact.kind), nameOf(index, fact.whole)),
  },
  memberOf: {
    relation: 'MEMBER_OF',
    about: (fact) => [fact.organisation, fact.group],
    text: (fact, index) => say(nameOf(index, fact.organisation), words('seat', fact.role), nameOf(index, fact.group)),
  },
  engagedWith: {
    relation: 'ENGAGED_WITH',
    about: (fact) => [fact.organisation, fact.group],
    text: (fact, index) =>
      say(nameOf(index, fact.group), words('engagement', fact.level), nameOf(index, fact.organisation)),
  },
  tookPartIn: {
    relation: 'TOOK_PART_IN',
    about: (fact) => [fact.organisation, fact.event],
    text: (fact, index) =>
      say(nameOf(index, fact.organisation), words('participation', fact.role), nameOf(index, fact.event)),
  },
  tiedTo: {
    relation: 'TIED_TO',
    about: (fact) => [fact.fromId, fact.toId],
    text: (fact, index) => {
      const kind = words('tie', fact.kind);
      const verb = hasWord('tie', fact.kind)
        ? kind
        : both(`tiene un vínculo de tipo «${kind.es}» con`, `has a tie of the kind “${kind.en}” to`);
      const strength = fact.strength === undefined ? undefined : String(fact.strength);
      return say(
        nameOf(index, fact.fromId),
        verb,
        nameOf(index, fact.toId),
        strength === undefined ? '' : both(`(fuerza ${strength} de 5)`, `(strength ${strength} of 5)`),
      );
    },
  },
  canFill: {
    relation: 'CAN_FILL',
    about: (fact) => [fact.organisation, fact.role],
    text: (fact, index) =>
      say(nameOf(index, fact.organisation), both('puede cubrir el rol', 'can fill the role'), nameOf(index, fact.role)),
  },
} as const satisfies { readonly [Name in LinkName]?: SentenceRow<Name> };
