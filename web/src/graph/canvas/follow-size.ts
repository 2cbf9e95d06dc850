/** Follows the size of the canvas: what stays on screen stays in its place when only the legend or a bar grows. */
import type { Core } from 'cytoscape';

interface Seat {
  readonly left: number;
  /** From the top of the page, so that scrolling is no change. */
  readonly top: number;
  readonly width: number;
  readonly window: string;
}

function seatOf(host: HTMLElement): Seat {
  const { left, top, width } = host.getBoundingClientRect();
  const { innerWidth, innerHeight, scrollX, scrollY } = globalThis;
  return { left: left + scrollX, top: top + scrollY, width, window: `${String(innerWidth)} ${String(innerHeight)}` };
}

/**
 * Calls back after each change of size until the returned function is called, with whether the picture has other room:
 * another window or width. Where only a bar above or below has grown, every node keeps its place on the screen.
 */
export function followSize(cy: Core, host: HTMLElement, changed: (otherRoom: boolean) => void): () => void {
  let before = seatOf(host);
  const observer = new ResizeObserver(() => {
    const now = seatOf(host);
    const otherRoom = now.width !== before.width || now.window !== before.window;
    cy.resize();
    if (!otherRoom) cy.panBy({ x: before.left - now.left, y: before.top - now.top });
    before = now;
    changed(otherRoom);
  });
  observer.observe(host);
  return () => {
    observer.disconnect();
  };
}
