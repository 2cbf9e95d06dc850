/** Saved views as they are listed, and what became of one that was saved, renamed or removed. */
import { z } from 'zod';
import { Localised } from '../localised.ts';
import { SavedViewBody } from '../saved-views/saved-view.ts';
import { listOf } from './pieces.ts';

export const SavedViewItem = SavedViewBody.extend({
  id: z.string(),
  /** Of this state; sent back with what changes it. */
  version: z.string(),
  name: z.string(),
  note: z.string().optional(),
  /** Names of what the address mentions and is on file. */
  mentioned: z.array(z.object({ id: z.string(), names: Localised })),
});
export type SavedViewItem = z.infer<typeof SavedViewItem>;

/** By name. */
export const SavedViewsView = listOf(SavedViewItem);
export type SavedViewsView = z.infer<typeof SavedViewsView>;

export const SavedViewChanged = z.object({
  id: z.string(),
  /** Its entry in the history; absent when nothing changed. */
  sequence: z.number().optional(),
  revision: z.number(),
});
export type SavedViewChanged = z.infer<typeof SavedViewChanged>;
