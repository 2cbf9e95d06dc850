/** Writes the marks of a picture as SVG elements. */
import type {
  ArrowMark,
  DisagreementMark,
  FigureMark,
  FigurePoint,
  LineMark,
  NumberMark,
  OrganisationMark,
  PlateMark,
  RingStroke,
  StateMark,
  Stroke,
} from './marks.ts';
import { shapePaths } from './pillar-shapes.ts';
import { stateDrawings } from './state-drawings.ts';
import { element, svgNumber, textElement, type Attributes } from './svg-element.ts';
import { writeText } from './write-text.ts';

function strength(opacity: number): Attributes {
  return { opacity: opacity === 1 ? undefined : opacity };
}

function strokeOf({ colour, width, dash }: Stroke): Attributes {
  const dashes = dash.length === 0 ? undefined : dash.map(svgNumber).join(' ');
  return { stroke: colour, 'stroke-width': width, 'stroke-dasharray': dashes };
}

function place({ x, y }: FigurePoint): string {
  return `${svgNumber(x)} ${svgNumber(y)}`;
}

function writeLine({ id, points, control, stroke, round, opacity }: LineMark): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const bent = control === undefined ? '' : `Q${place(control)} `;
  const path = `M${place(first)}${rest.map((point) => (bent === '' ? `L${place(point)}` : bent + place(point))).join('')}`;
  const ends = { 'stroke-linecap': round ? 'round' : undefined, 'stroke-linejoin': round ? 'round' : undefined };
  return element('path', {
    ...{ class: 'line', 'data-id': id, d: path, fill: 'none' },
    ...strokeOf(stroke),
    ...ends,
    ...strength(opacity),
  });
}

function writeArrow({ tip, angle, colour, opacity }: ArrowMark): string {
  const corner = (turn: number): FigurePoint => ({
    x: tip.x - Math.cos(angle + turn) * 9,
    y: tip.y - Math.sin(angle + turn) * 9,
  });
  const path = `M${place(tip)}L${place(corner(-0.42))}L${place(corner(0.42))}Z`;
  return element('path', { class: 'arrow', d: path, fill: colour, ...strength(opacity) });
}

function writeDisagreement({ id, at, colour, ground, opacity }: DisagreementMark): string {
  const attributes = { class: 'disagreement', 'data-id': id, transform: `translate(${place(at)})` };
  const stroke = { stroke: colour, 'stroke-width': 1.25 };
  return element(
    'g',
    { ...attributes, ...strength(opacity) },
    element('circle', { r: 7.5, fill: ground, ...stroke }) +
      element('path', { d: 'M-3.5 -1.75h7M-3.5 1.75h7M2 -4.5L-2 4.5', fill: 'none', ...stroke }),
  );
}

function writeRing({ radius, ...stroke }: RingStroke): string {
  return element('circle', { class: 'ring', r: radius, fill: 'none', ...strokeOf(stroke) });
}

function writeOrganisation(mark: OrganisationMark): string {
  const { shape, colour, hollow, reach, clearing } = mark;
  const scale = (reach / 8) * (hollow === undefined ? 1 : 0.88);
  const outline = element('path', {
    ...{ class: 'mark', d: shapePaths[shape], 'data-shape': shape },
    transform: `scale(${svgNumber(scale)}) translate(-8 -8)`,
    fill: hollow ?? colour,
    ...(hollow === undefined ? {} : { stroke: colour, 'stroke-width': 2.25 / scale }),
    ...(mark.dash ? { 'stroke-dasharray': mark.dash.map((length) => svgNumber(length / scale)).join(' ') } : {}),
  });
  return element(
    'g',
    { class: 'organisation', 'data-id': mark.id, transform: `translate(${place(mark.at)})` },
    textElement('title', {}, mark.name) +
      (clearing === undefined ? '' : element('circle', { r: clearing.radius, fill: clearing.colour })) +
      element('g', strength(mark.opacity), outline + mark.rings.map(writeRing).join('')) +
      mark.chosen.map(writeRing).join(''),
  );
}

function writePlate({ id, name, box, ground, stroke, opacity }: PlateMark): string {
  const size = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top, rx: 2 };
  return element(
    'g',
    { class: 'group', 'data-id': id },
    textElement('title', {}, name) +
      element('rect', { ...size, fill: ground }) +
      element('rect', { ...size, fill: 'none', ...strokeOf(stroke), ...strength(opacity) }),
  );
}

function writeNumber({ at, text, colour, ground }: NumberMark): string {
  const letters = { x: 0, y: 4.5, 'text-anchor': 'middle', 'font-size': 13, 'font-weight': 600, fill: colour };
  return element(
    'g',
    { class: 'step', transform: `translate(${place(at)})` },
    element('circle', { r: 9, fill: ground }) + textElement('text', letters, text),
  );
}

function writeState({ id, name, at, shape, colour }: StateMark): string {
  const parts = stateDrawings[shape].map(({ path, filled = false, width = 2, dash }) =>
    element('path', {
      d: path,
      ...(filled ? { fill: colour } : { fill: 'none', stroke: colour, 'stroke-width': width }),
      'stroke-dasharray': dash,
    }),
  );
  return element(
    'g',
    {
      class: 'state',
      'data-id': id,
      'data-state': shape,
      transform: `translate(${place({ x: at.x - 8, y: at.y - 8 })})`,
    },
    textElement('title', {}, name) + parts.join(''),
  );
}

/** One mark. */
export function writeMark(mark: FigureMark): string {
  switch (mark.kind) {
    case 'line':
      return writeLine(mark);
    case 'arrow':
      return writeArrow(mark);
    case 'disagreement':
      return writeDisagreement(mark);
    case 'organisation':
      return writeOrganisation(mark);
    case 'ring':
      return element('g', { transform: `translate(${place(mark.at)})` }, writeRing(mark.ring));
    case 'plate':
      return writePlate(mark);
    case 'text':
      return writeText(mark);
    case 'number':
      return writeNumber(mark);
    case 'state':
      return writeState(mark);
    case 'ground': {
      const { left, top, right, bottom } = mark.box;
      return element('rect', { x: left, y: top, width: right - left, height: bottom - top, fill: mark.colour });
    }
  }
}
