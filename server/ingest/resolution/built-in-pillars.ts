/** The pillars that exist without being declared: created when a row first refers to one. */
import type { NodeRecord } from '#domain/change-set.ts';
import { fold } from '#domain/dataset/fold.ts';
import { keyOf } from '#domain/keys.ts';
import { noPillar } from '#domain/vocabularies.ts';

const pillars = [
  { id: 'state', nameEs: 'Estado', nameEn: 'State', aliases: ['Sector público', 'Public sector'] },
  { id: 'companies', nameEs: 'Empresas', nameEn: 'Companies', aliases: ['Empresa', 'Company', 'Sector privado'] },
  { id: 'civil-society', nameEs: 'Sociedad civil', nameEn: 'Civil society', aliases: [] },
  {
    id: noPillar,
    nameEs: 'Observadores y cooperación',
    nameEn: 'Observers and cooperation',
    aliases: ['Ninguno', 'Cooperación'],
  },
] as const;

/** The node of the built-in pillar that the text means, or `undefined`. */
export function builtInPillar(workspace: string, text: string): NodeRecord | undefined {
  const folded = fold(text);
  const index = pillars.findIndex(({ id, nameEs, nameEn, aliases }) =>
    [id, nameEs, nameEn, ...aliases].some((name) => fold(name) === folded),
  );
  const pillar = pillars[index];
  if (!pillar) return undefined;
  const key = keyOf(workspace, pillar.id);
  const properties = { ...pillar, aliases: [...pillar.aliases], workspace, key, order: index + 1 };
  return { label: 'Pillar', key, properties };
}
