/** Sentences for what is said of groups and events. */
import { words } from '../wording.ts';
import { both, nameOf, say, type LinkName, type SentenceRow } from './sentence-table.ts';

export const groupSentences = {
  groupRegion: {
    relation: 'OF_REGION',
    about: (fact) => [fact.group, fact.region],
    text: (fact, index) =>
      say(nameOf(index, fact.group), both('corresponde a', 'is a group of'), nameOf(index, fact.region)),
  },
  groupLink: {
    relation: 'LINKED_TO',
    about: (fact) => [fact.group, fact.toGroup],
    text: (fact, index) => say(nameOf(index, fact.group), words('groupLink', fact.kind), nameOf(index, fact.toGroup)),
  },
  groupTopic: {
    relation: 'DEALS_WITH',
    about: (fact) => [fact.group, fact.topic],
    text: (fact, index) =>
      say(nameOf(index, fact.group), both('trabaja el tema', 'deals with the topic'), nameOf(index, fact.topic)),
  },
  eventGroup: {
    relation: 'OF_GROUP',
    about: (fact) => [fact.event, fact.group],
    text: (fact, index) =>
      say(nameOf(index, fact.event), both('es una actividad de', 'is an activity of'), nameOf(index, fact.group)),
  },
  eventRegion: {
    relation: 'HELD_IN',
    about: (fact) => [fact.event, fact.region],
    text: (fact, index) =>
      say(nameOf(index, fact.event), both('tuvo lugar en', 'took place in'), nameOf(index, fact.region)),
  },
  eventTopic: {
    relation: 'ABOUT_TOPIC',
    about: (fact) => [fact.event, fact.topic],
    text: (fact, index) =>
      say(nameOf(index, fact.event), both('trató el tema', 'was about the topic'), nameOf(index, fact.topic)),
  },
  eventPart: {
    relation: 'PART_OF_EVENT',
    about: (fact) => [fact.event, fact.whole],
    text: (fact, index) =>
      say(nameOf(index, fact.event), both('forma parte de', 'is part of'), nameOf(index, fact.whole)),
  },
} as const satisfies { readonly [Name in LinkName]?: SentenceRow<Name> };
