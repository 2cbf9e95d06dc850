/** Sets paragraphs of a saved picture: broken to the room, from a top edge downwards. */
import type { TextMark } from './marks.ts';
import { wrapText, type TextWidth } from './text-width.ts';

export interface Type {
  readonly size: number;
  readonly lineHeight: number;
  readonly strong: boolean;
}

export const types = {
  title: { size: 20, lineHeight: 28, strong: true },
  subtitle: { size: 15, lineHeight: 22, strong: false },
  heading: { size: 13, lineHeight: 20, strong: true },
  text: { size: 13, lineHeight: 18, strong: false },
} as const satisfies Readonly<Record<string, Type>>;

export interface Setting {
  readonly left: number;
  readonly top: number;
  readonly room: number;
  readonly type: Type;
  readonly colour: string;
}

export interface SetText {
  readonly mark: TextMark;
  readonly height: number;
  /** Of the longest line. */
  readonly width: number;
}

/** A paragraph in its lines. */
export function setText(text: string, { left, top, room, type, colour }: Setting, widthOf: TextWidth): SetText {
  const { size, lineHeight, strong } = type;
  const width = (part: string): number => widthOf(part, size, strong);
  const lines = wrapText(text, room, width);
  const at = { x: left, y: top + lineHeight / 2 };
  return {
    mark: {
      ...{ kind: 'text', id: undefined, lines, at, align: 'left', size, lineHeight, strong },
      ...{ colour, halo: undefined, opacity: 1 },
    },
    height: lines.length * lineHeight,
    width: Math.max(0, ...lines.map(width)),
  };
}
