/** A view that somebody saved by name: a record with its name in the open and the rest in its body. */
import { z } from 'zod';
import type { NodeRecord } from '../change-set.ts';
import { personalData } from '../dataset/personal-data.ts';
import { keyOf } from '../keys.ts';
import { sha256 } from '../sha256.ts';
import { Thumbnail } from './thumbnail.ts';
import { ViewAddress } from './view-address.ts';

export const savedViewKind = 'saved-view';
const schemaVersion = 1;

function text(most: number) {
  return z
    .string()
    .trim()
    .max(most)
    .refine((value) => personalData(value) === undefined, 'personal data');
}

export const ViewName = text(120).min(1);
export const ViewNote = text(500);

export const SavedViewBody = z.strictObject({
  ...ViewAddress.shape,
  /** The day on which it was saved. */
  saved: z.iso.date(),
  thumbnail: Thumbnail.optional(),
});
export type SavedViewBody = z.infer<typeof SavedViewBody>;

export interface SavedView extends SavedViewBody {
  readonly id: string;
  readonly name: string;
  readonly note?: string | undefined;
}

const Json = z.string().transform((json, context): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    context.addIssue({ code: 'custom', message: 'no JSON' });
    return z.NEVER;
  }
});

/** The properties of the record of a saved view of this version. */
const SavedViewRecord = z.object({
  kind: z.literal(savedViewKind),
  schemaVersion: z.literal(schemaVersion),
  name: ViewName,
  note: ViewNote.optional(),
  body: Json.pipe(SavedViewBody),
});

/** A record of any kind; a saved view of this version must be one that can be shown. */
export const RecordFact = z
  .object({ kind: z.string(), body: z.string(), schemaVersion: z.number().optional() })
  .loose()
  .superRefine((properties, context) => {
    if (properties.kind !== savedViewKind || (properties.schemaVersion ?? 0) > schemaVersion) return;
    const parsed = SavedViewRecord.safeParse(properties);
    for (const { message, path } of parsed.error?.issues ?? []) context.addIssue({ code: 'custom', message, path });
  });

/** The saved view of a record; `undefined` for a record of another kind, of a newer version, or that is none. */
export function readSavedView(id: string, properties: object): SavedView | undefined {
  const parsed = SavedViewRecord.safeParse(properties);
  if (!parsed.success) return undefined;
  const { name, note, body } = parsed.data;
  return { id, name, ...(note === undefined ? {} : { note }), ...body };
}

/** The record of a saved view in a workspace; an empty note is none. */
export function savedViewRecord(workspace: string, { id, name, note, ...body }: SavedView): NodeRecord {
  const key = keyOf(workspace, id);
  return {
    label: 'Record',
    key,
    properties: {
      ...{ id, key, workspace, kind: savedViewKind, schemaVersion, name },
      ...(note === undefined || note === '' ? {} : { note }),
      body: JSON.stringify(SavedViewBody.parse(body)),
    },
  };
}

/** Changes with the view, so that nobody overwrites what somebody else has just changed. */
export function savedViewVersion(view: SavedView): string {
  return sha256(JSON.stringify(savedViewRecord('', view).properties)).slice(0, 16);
}
