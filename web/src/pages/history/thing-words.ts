/** Things of the history in words, and what a link needs to know of them. */
import type { NodeThing, Thing } from '#domain/views/history-view.ts';
import type { NodeType } from '#domain/views/pieces.ts';
import type { Text } from '../../i18n/use-text.ts';

const types: Readonly<Partial<Record<NodeThing['label'], NodeType>>> = {
  Organisation: 'organisation',
  Pillar: 'pillar',
  Mandate: 'mandate',
  Region: 'region',
  Group: 'group',
  Event: 'event',
  Topic: 'topic',
  Source: 'source',
  ExpectedRole: 'expected-role',
};

/** What the page can link it to as; undefined for what has no place of its own. */
export function typeOfNode({ label }: NodeThing): NodeType | undefined {
  return types[label];
}

/** "organización «OEFA»", or for a statement its type and the names at its ends. */
export function thingInWords(thing: Thing, { word, name, lang }: Text): string {
  const quoted = (node: NodeThing): string => (lang === 'es' ? `«${name(node)}»` : `“${name(node)}”`);
  if (thing.what === 'node') return `${word('thingOne', thing.label)} ${quoted(thing)}`;
  return `${word('thingOne', thing.type)}: ${thing.about.map(name).join(' · ')}`;
}

/** An id for lists. */
export function thingKey(thing: Thing): string {
  return thing.what === 'node'
    ? `${thing.label} ${thing.id}`
    : `${thing.type} ${thing.id} ${thing.about.map(({ id }) => id).join(' ')}`;
}
