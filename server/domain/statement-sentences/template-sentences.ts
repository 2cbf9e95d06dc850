/** Sentences for regions, expected roles, claims and what a source names. */
import type { NodeLabel } from '../change-set.ts';
import type { Localised } from '../localised.ts';
import { claimText } from './claim-text.ts';
import { both, nameOf, say, type LinkName, type SentenceRow } from './sentence-table.ts';

/** A sentence inside another one loses its full stop. */
function inner(text: string): string {
  return text.replace(/\.$/, '');
}

const describing: Readonly<Partial<Record<NodeLabel, Localised>>> = {
  Event: both('da cuenta de', 'reports'),
  ExpectedRole: both('define el rol esperado', 'defines the expected role'),
};

export const templateSentences = {
  regionWithin: {
    relation: 'WITHIN',
    about: (fact) => [fact.region, fact.whole],
    text: (fact, index) =>
      say(nameOf(index, fact.region), both('está dentro de', 'lies within'), nameOf(index, fact.whole)),
  },
  roleMandate: {
    relation: 'ASKS_FOR',
    about: (fact) => [fact.role, fact.mandate],
    text: (fact, index) =>
      say(
        both('el rol', 'the role'),
        nameOf(index, fact.role),
        both('pide el mandato', 'asks for the mandate'),
        nameOf(index, fact.mandate),
      ),
  },
  rolePillar: {
    relation: 'OF_PILLAR',
    about: (fact) => [fact.role, fact.pillar],
    text: (fact, index) =>
      say(
        both('el rol', 'the role'),
        nameOf(index, fact.role),
        both('corresponde al pilar', 'belongs to the pillar'),
        nameOf(index, fact.pillar),
      ),
  },
  roleScope: {
    relation: 'NOT_APPLICABLE_IN',
    about: (fact) => [fact.role, fact.region],
    text: (fact, index) => {
      const { reasonEs = fact.reasonEn, reasonEn = fact.reasonEs } = fact;
      return say(
        both('el rol', 'the role'),
        nameOf(index, fact.role),
        both('no corresponde en', 'does not apply in'),
        nameOf(index, fact.region),
        reasonEs === undefined || reasonEn === undefined ? '' : both(`(${inner(reasonEs)})`, `(${inner(reasonEn)})`),
      );
    },
  },
  about: {
    relation: 'ABOUT',
    about: (fact) => [fact.aboutId],
    text: (fact, index) => {
      const claim = index.claims.get(fact.claim);
      return claim ? claimText(claim, nameOf(index, fact.aboutId)) : say(nameOf(index, fact.aboutId));
    },
  },
  describes: {
    relation: 'DESCRIBES',
    about: (fact) => [fact.describedId],
    text: (fact, index) => {
      const name = nameOf(index, fact.describedId);
      const verb = describing[fact.describedLabel] ?? both('nombra a', 'names');
      const known = [name.es, name.en].some((text) => text.toLowerCase().includes(fact.name.toLowerCase()));
      return say(verb, name, known ? '' : both(`como «${fact.name}»`, `as “${fact.name}”`));
    },
  },
} as const satisfies { readonly [Name in LinkName]?: SentenceRow<Name> };
