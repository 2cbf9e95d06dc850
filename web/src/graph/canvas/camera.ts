/** Moves the view: fit, zoom, pan, fly to a node; at once where the reader asks for reduced motion. */
import type { Core } from 'cytoscape';
import { boxAt, hull, type Box, type Point } from '../geometry.ts';
import type { Scene } from './scene.ts';

export const zoomRange = { least: 0.12, most: 3 };

/** Room that something covers at the edges of the canvas, in pixels. */
export interface Inset {
  readonly top: number;
  readonly bottom: number;
}

function motionTime(): number {
  return globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250;
}

function move(cy: Core, zoom: number, middle: { x: number; y: number }, inset: Inset, animate: boolean): void {
  const pan = {
    x: cy.width() / 2 - middle.x * zoom,
    y: inset.top + (cy.height() - inset.top - inset.bottom) / 2 - middle.y * zoom,
  };
  const duration = animate ? motionTime() : 0;
  cy.stop();
  if (duration === 0) cy.viewport({ zoom, pan });
  else cy.animate({ zoom, pan }, { duration, easing: 'ease-in-out' });
}

/** The box in world units that holds the path, else all visible nodes, with their names. */
export function contentBox({ picture, positions, trace, zones }: Scene): Box | undefined {
  const path = new Set(trace.flatMap(({ from, over, to }) => [from, over, to]));
  const rooms = picture.nodes.flatMap(({ id, room }) => {
    const at = path.size === 0 || path.has(id) ? positions.get(id) : undefined;
    return at === undefined ? [] : [boxAt(room, at)];
  });
  if (path.size > 0) return hull(rooms);
  const grounds = zones
    .filter((zone) => picture.nodes.some(({ id }) => zone.nodes.includes(id)))
    .map(({ at, width }) => ({ left: at.x - 12, right: at.x + width + 12, top: at.y, bottom: at.y + 8 }));
  return hull([...rooms, ...grounds]);
}

export interface View {
  readonly zoom: number;
  /** The place in the middle of the free part of the canvas. */
  readonly middle: Point;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The view that shows the path, else everything, no larger than 1.2 times; undefined for nothing or no canvas. */
function fittedView(scene: Scene, { width, height }: Size, inset: Inset): View | undefined {
  const box = contentBox(scene);
  if (box === undefined || width === 0) return undefined;
  const room = { width: width - 32, height: height - inset.top - inset.bottom - 24 };
  const zoom = Math.min(1.2, room.width / (box.right - box.left), room.height / (box.bottom - box.top));
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return { zoom: Math.max(zoomRange.least, zoom), middle };
}

/** Below this width a picture that shows everything shows nothing. */
const narrow = 560;

/** The first view: everything, or on a narrow canvas the chosen group and what is around it. */
export function firstView(scene: Scene, size: Size, inset: Inset): View | undefined {
  const view = fittedView(scene, size, inset);
  const anchor = scene.trace.length > 0 ? null : scene.picture.chosenGroup;
  const at = anchor === null ? undefined : scene.positions.get(anchor);
  if (at === undefined || size.width >= narrow || (view?.zoom ?? 1) >= 0.6) return view;
  return { zoom: 0.62, middle: at };
}

function sizeOf(cy: Core): Size {
  return { width: cy.width(), height: cy.height() };
}

/** Shows the path, else everything. */
export function fit(cy: Core, scene: Scene, inset: Inset, animate: boolean): void {
  const view = fittedView(scene, sizeOf(cy), inset);
  if (view !== undefined) move(cy, view.zoom, view.middle, inset, animate);
}

/** Shows the first view at once. */
export function begin(cy: Core, scene: Scene, inset: Inset): void {
  const view = firstView(scene, sizeOf(cy), inset);
  if (view !== undefined) move(cy, view.zoom, view.middle, inset, false);
}

/** Zooms around the middle of the canvas. */
export function zoomBy(cy: Core, factor: number): void {
  const level = Math.min(zoomRange.most, Math.max(zoomRange.least, cy.zoom() * factor));
  cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** Brings a node to the middle of what the inset leaves free, near enough to read its neighbours. */
export function flyTo(cy: Core, scene: Scene, id: string, inset: Inset, animate: boolean): void {
  const at = scene.positions.get(id);
  if (at === undefined) return;
  move(cy, Math.min(1.4, Math.max(0.8, cy.zoom())), at, inset, animate);
}

/** Whether a node is well inside the part of the canvas that the inset leaves free. */
export function isInView(cy: Core, scene: Scene, id: string, inset: Inset): boolean {
  const at = scene.positions.get(id);
  if (at === undefined) return true;
  const x = at.x * cy.zoom() + cy.pan().x;
  const y = at.y * cy.zoom() + cy.pan().y;
  return x > 48 && x < cy.width() - 48 && y > inset.top + 32 && y < cy.height() - inset.bottom - 48;
}
