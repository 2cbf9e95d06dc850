/** The small picture of a saved view: data that the page draws in its own colours, never markup. */
import { z } from 'zod';
import { coverageStates } from '../vocabularies.ts';

/** The box that it is drawn in. */
export const thumbnailBox = { width: 160, height: 100 } as const;
/** Marks and lines, or cells: more is not told apart at this size. */
export const thumbnailLimits = { marks: 200, lines: 100, columns: 40, cells: 300 } as const;

export const thumbnailShapes = [
  'square',
  'diamond',
  'circle',
  'triangle',
  'pentagon',
  'hexagon',
  'cross',
  'group',
] as const;
export type ThumbnailShape = (typeof thumbnailShapes)[number];

/** A state of an expected role as the matrix draws it; `none` where a region has no group. */
export const thumbnailCells = [...coverageStates, 'none'] as const;
export type ThumbnailCell = (typeof thumbnailCells)[number];

const x = z.number().int().min(0).max(thumbnailBox.width);
const y = z.number().int().min(0).max(thumbnailBox.height);

export const NetworkThumbnail = z.strictObject({
  kind: z.literal('network'),
  /** Place, shape of the pillar, and 1 for what is on file by law only. */
  marks: z
    .array(z.tuple([x, y, z.enum(thumbnailShapes), z.union([z.literal(0), z.literal(1)])]))
    .max(thumbnailLimits.marks),
  /** From and to. */
  lines: z.array(z.tuple([x, y, x, y])).max(thumbnailLimits.lines),
});
export const MatrixThumbnail = z.strictObject({
  kind: z.literal('matrix'),
  columns: z.number().int().min(1).max(thumbnailLimits.columns),
  /** Row by row; the last row may be short. */
  cells: z.array(z.enum(thumbnailCells)).max(thumbnailLimits.cells),
});
export const Thumbnail = z.discriminatedUnion('kind', [NetworkThumbnail, MatrixThumbnail]);
export type Thumbnail = z.infer<typeof Thumbnail>;
