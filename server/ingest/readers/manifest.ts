/** `dataset.json`: which workspace a dataset fills, what it uses, and the defaults of its statements. */
import { z } from 'zod';
import { longestId } from '#domain/dataset/parse-cell.ts';
import { personalData } from '#domain/dataset/personal-data.ts';
import { bases } from '#domain/vocabularies.ts';
import { importRejected } from '../reject-import.ts';
import { decodeText } from './decode-text.ts';
import type { InputFile } from '../input-file.ts';
import type { RawTable } from './raw-table.ts';

const name = z
  .string()
  .max(longestId)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and hyphens');
/** What a person writes: it goes into the graph as it is, so it is looked at like a cell. */
const text = z
  .string()
  .max(1000)
  .refine((written) => personalData(written) === undefined, 'personal data');

export const Manifest = z.object({
  workspace: name.optional(),
  title_es: text.optional(),
  title_en: text.optional(),
  fictional: z.boolean().optional(),
  uses: z.array(name).default([]),
  defaults: z
    .object({ source: text.optional(), locator: text.optional(), basis: z.enum(bases).optional() })
    .default({}),
});
export type Manifest = z.infer<typeof Manifest>;

function parsed(file: string, value: unknown): Manifest {
  const result = Manifest.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue ? `${issue.path.join('.')}: ${issue.message}` : '';
  throw importRejected(file, { es: `contenido no válido (${where})`, en: `its content is not valid (${where})` });
}

/** @throws AppError IMPORT_REJECTED when the file is no such JSON */
export function readManifest(file: string, input: InputFile): Manifest {
  const { text } = decodeText(file, input.bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw importRejected(file, { es: 'no es JSON válido', en: 'not valid JSON' }, cause);
  }
  return parsed(file, value);
}

/** The same from a sheet `dataset` of two columns: name and value; `uses` is a list, the defaults stand by their name. */
export function manifestOfSheet({ file, header, rows }: RawTable): Manifest {
  const entries = [header, ...rows.map(({ cells }) => cells)].map(([key = '', value = '']): [string, string] => [
    String(key).trim().toLowerCase(),
    String(value).trim(),
  ]);
  const said = new Map(entries.filter(([, value]) => value !== ''));
  const fictional = said.get('fictional');
  return parsed(file, {
    workspace: said.get('workspace'),
    title_es: said.get('title_es'),
    title_en: said.get('title_en'),
    fictional: fictional === undefined ? undefined : ['yes', 'sí', 'si', 'true'].includes(fictional.toLowerCase()),
    uses: (said.get('uses') ?? '')
      .split('|')
      .map((used) => used.trim())
      .filter(Boolean),
    defaults: { source: said.get('source'), locator: said.get('locator'), basis: said.get('basis') },
  });
}
