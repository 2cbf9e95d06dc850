/** How much is withheld of each kind, in words. */
import type { WithheldView } from '#domain/views/withheld-view.ts';
import type { Text } from '../i18n/use-text.ts';

/** Kinds of which nothing is withheld are left out. */
export function withheldWords({ sources, interviews, ...rest }: WithheldView, { t }: Pick<Text, 't'>): string[] {
  const counted = [
    [sources.restricted, 'restricted'],
    [sources.chathamHouse, 'chathamHouse'],
    [sources.ownKnowledge, 'ownKnowledge'],
    [rest.statements, 'statements'],
    [rest.organisations, 'organisations'],
    [rest.groups, 'groups'],
    [rest.regions, 'regions'],
    [rest.events, 'events'],
    [rest.claims, 'claims'],
    [rest.expectedRoles, 'expectedRoles'],
    [rest.topics, 'topics'],
    [rest.mandates, 'mandates'],
    [interviews.leftOut, 'interviews'],
    [interviews.organisations, 'influence'],
  ] as const;
  return counted.filter(([count]) => count > 0).map(([count, kind]) => t(`audience.counts.${kind}`, { count }));
}
