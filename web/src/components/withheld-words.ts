/** How much is withheld of each kind, in words. */
import type { WithheldView } from '#domain/views/withheld-view.ts';
import type { Text } from '../i18n/use-text.ts';

/** The kinds of which something can be withheld, in the order in which they are told. */
const kinds = [
  'restricted',
  'chathamHouse',
  'ownKnowledge',
  'statements',
  'organisations',
  'groups',
  'regions',
  'events',
  'claims',
  'expectedRoles',
  'topics',
  'mandates',
  'interviews',
  'influence',
] as const;
export type WithheldKind = (typeof kinds)[number];

function countOf({ sources, interviews, ...rest }: WithheldView, kind: WithheldKind): number {
  if (kind === 'restricted' || kind === 'chathamHouse' || kind === 'ownKnowledge') return sources[kind];
  if (kind === 'interviews') return interviews.leftOut;
  if (kind === 'influence') return interviews.organisations;
  return rest[kind];
}

/** Kinds of which nothing is withheld are left out; `among` narrows to what a page tells of. */
export function withheldWords(
  withheld: WithheldView,
  { t }: Pick<Text, 't'>,
  among: readonly WithheldKind[] = kinds,
): string[] {
  return kinds
    .filter((kind) => among.includes(kind) && countOf(withheld, kind) > 0)
    .map((kind) => t(`audience.counts.${kind}`, { count: countOf(withheld, kind) }));
}
