/** Themes of compared roles, environment first, the others as the service orders them. */
import type { ComparedRole } from '#domain/views/region-comparison-view.ts';

export function themesInOrder(roles: readonly ComparedRole[]): readonly string[] {
  const themes = [...new Set(roles.map(({ role }) => role.theme))];
  return themes.sort((a, b) => Number(b === 'environment') - Number(a === 'environment'));
}
