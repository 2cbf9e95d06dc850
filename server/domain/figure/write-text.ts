/** Writes text marks: the letters, and under them their halo, as two elements that every program draws alike. */
import type { FigurePoint, TextMark } from './marks.ts';
import { element, textElement } from './svg-element.ts';

/** From the middle of a line to its base line, in ems of Source Sans 3: where a canvas puts "middle". */
const middleToBase = 0.219;

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

interface Line {
  readonly text: string;
  readonly at: FigurePoint;
}

function rows({ lines, at, lineHeight, size }: TextMark): Line[] {
  return lines.map((text, place) => ({ text, at: { x: at.x, y: at.y + place * lineHeight + size * middleToBase } }));
}

function spans(mark: TextMark): string {
  return rows(mark)
    .map(({ text, at }) => textElement('tspan', { x: at.x, y: at.y }, text))
    .join('');
}

/** The mark; nothing for one without words. */
export function writeText(mark: TextMark): string {
  const content = spans(mark);
  if (content === '') return '';
  const type = {
    'font-size': mark.size,
    'font-weight': mark.strong ? 600 : 400,
    'text-anchor': anchors[mark.align],
    opacity: mark.opacity === 1 ? undefined : mark.opacity,
  };
  const halo =
    mark.halo === undefined
      ? ''
      : element(
          'text',
          {
            ...{ class: 'halo', 'aria-hidden': 'true', ...type },
            ...{ fill: mark.halo, stroke: mark.halo, 'stroke-width': 4, 'stroke-linejoin': 'round' },
          },
          content,
        );
  return halo + element('text', { class: 'words', 'data-for': mark.id, ...type, fill: mark.colour }, content);
}
