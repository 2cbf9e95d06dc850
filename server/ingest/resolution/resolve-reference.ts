/** A reference in a cell to the node that it means. */
import type { NodeLabel, NodeRecord } from '#domain/change-set.ts';
import type { Localised } from '#domain/localised.ts';
import type { RowPlace } from '../findings.ts';
import type { NameIndex } from './name-index.ts';

export type Resolution =
  { readonly node: NodeRecord; readonly byId: boolean } | { readonly problem: Localised; readonly unknown: boolean };

/** Of each label: what it is called, and the table to add one to. */
const words: Readonly<Partial<Record<NodeLabel, { es: string; en: string; table: string; tabla: string }>>> = {
  Source: { es: 'fuente', en: 'source', table: 'sources', tabla: 'fuentes' },
  Pillar: { es: 'pilar', en: 'pillar', table: 'pillars', tabla: 'pilares' },
  Topic: { es: 'tema', en: 'topic', table: 'topics', tabla: 'temas' },
  Mandate: { es: 'mandato', en: 'mandate', table: 'mandates', tabla: 'mandatos' },
  Region: { es: 'región', en: 'region', table: 'regions', tabla: 'regiones' },
  Organisation: { es: 'organización', en: 'organisation', table: 'organisations', tabla: 'organizaciones' },
  Group: { es: 'grupo', en: 'group', table: 'groups', tabla: 'grupos' },
  Event: { es: 'evento', en: 'event', table: 'events', tabla: 'eventos' },
  ExpectedRole: { es: 'rol esperado', en: 'expected role', table: 'expected_roles', tabla: 'roles_esperados' },
  Interview: { es: 'entrevista', en: 'interview', table: 'interviews', tabla: 'entrevistas' },
  Claim: { es: 'afirmación', en: 'claim', table: 'claims', tabla: 'afirmaciones' },
};

/** What a node of this label is called. */
export function labelWords(label: NodeLabel): Localised {
  const { es, en } = words[label] ?? { es: label, en: label };
  return { es, en };
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

export interface ResolutionTools {
  readonly index: NameIndex;
  /** The rejected row that would have defined what a table calls by this name. */
  readonly rejected: (table: string, name: string) => RowPlace | undefined;
}

function unknown({ index, rejected }: ResolutionTools, labels: readonly NodeLabel[], text: string): Localised {
  const known = labels.flatMap((label) => words[label] ?? []);
  const [place] = known.flatMap(({ table }) => rejected(table, text) ?? []);
  if (place) {
    const { file, row } = place;
    return {
      es: `está en ${file}, fila ${String(row)}, que fue rechazada: corrija primero esa fila`,
      en: `it stands in ${file}, row ${String(row)}, which was rejected: correct that row first`,
    };
  }
  const other = index.byId(text);
  const near = index.nearest(labels, text);
  const es = [
    other && `"${text}" es ${labelWords(other.label).es}`,
    near && `¿quiso decir "${near.name}" (${near.id})?`,
    `agréguelo a la tabla ${known.map(({ table, tabla }) => `${table} (${tabla})`).join(' o ')}`,
  ].filter((part) => typeof part === 'string');
  const en = [
    other && `"${text}" is ${withArticle(labelWords(other.label).en)}`,
    near && `did you mean "${near.name}" (${near.id})?`,
    `add it to the table ${known.map(({ table }) => table).join(' or ')}`,
  ].filter((part) => typeof part === 'string');
  return {
    es: `no hay ${known.map((word) => word.es).join(' ni ')} con ese nombre: ${es.join('; ')}`,
    en: `no ${known.map((word) => word.en).join(' or ')} of that name is known: ${en.join('; ')}`,
  };
}

/** By id first, then by any name; several bearers of the name are a problem that lists them. */
export function resolveReference(tools: ResolutionTools, labels: readonly NodeLabel[], text: string): Resolution {
  const { index } = tools;
  const exact = index.byId(text);
  if (exact && labels.includes(exact.label)) return { node: exact, byId: true };
  const named = index.named(labels, text);
  const [node] = named;
  if (node === undefined) return { problem: unknown(tools, labels, text), unknown: true };
  if (named.length === 1) return { node, byId: false };
  const candidates = named.map(({ properties }) => String(properties.id)).join(', ');
  return {
    problem: {
      es: `el nombre es de varios: escriba el identificador de uno (${candidates})`,
      en: `several bear this name: write the id of one (${candidates})`,
    },
    unknown: false,
  };
}
