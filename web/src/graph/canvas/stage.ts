/** The canvas: Cytoscape for gestures and the view, a pointer over marks, plates and lines, an overlay that shows them. */
import cytoscape, { type Core, type EventObject } from 'cytoscape';
import { begin, fit, flyTo, isInView, zoomBy, zoomRange, type Inset } from './camera.ts';
import type { PlannedSight } from '../figure/sight.ts';
import { followSize } from './follow-size.ts';
import { litIds } from './highlight.ts';
import { listenForKeys } from './keyboard.ts';
import { Painter } from './painter.ts';
import { pickAt } from './pick.ts';
import type { Scene } from './scene.ts';
import type { StageEvents, StageParts } from './stage-parts.ts';
import { onThemeChange } from './theme.ts';
import { nextNode } from './walk.ts';

function traceKey(scene: Scene | undefined): string {
  return scene?.trace.map(({ from, to }) => `${from} ${to}`).join() ?? '';
}

/** After so many milliseconds without a move the view rests, and names are placed anew. */
const restAfter = 140;

export class Stage {
  private readonly cy: Core;
  private readonly parts: StageParts;
  private readonly events: StageEvents;
  private readonly endings: (() => void)[] = [];
  private readonly painter: Painter;
  private scene: Scene | undefined;
  private inset: Inset = { top: 0, bottom: 0 };
  private hovered: string | null = null;
  private focused: string | null = null;
  /** Whether the reader has left the view as it was fitted: then it follows the size of the canvas. */
  private fitted = true;
  private shownInset: Inset | undefined;
  private scheduled = 0;
  private moving = false;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: StageParts, events: StageEvents) {
    this.parts = parts;
    this.events = events;
    this.painter = new Painter(parts);
    this.cy = cytoscape({
      container: parts.host,
      // It holds no elements: it would lay out, style and draw what the overlay draws.
      style: [],
      minZoom: zoomRange.least,
      maxZoom: zoomRange.most,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
    });
    this.listen();
  }

  /** Shows a scene. The first one, one with another key and one with another path are fitted to the canvas. */
  show(scene: Scene, inset: Inset, { refit }: { refit: boolean }): void {
    const before = this.scene;
    this.scene = scene;
    this.inset = inset;
    const newPath = traceKey(scene) !== traceKey(before);
    if (refit || before === undefined || newPath) {
      if (before === undefined) begin(this.cy, scene, inset);
      else fit(this.cy, scene, inset, true);
      this.fitted = before !== undefined || this.cy.width() > 560;
    }
    if (scene.selected !== before?.selected || inset !== this.shownInset) this.follow(before !== undefined);
    this.shownInset = inset;
    this.schedule();
  }

  /** Brings what is chosen into view, unless it is there. */
  private follow(animate: boolean): void {
    const { scene, inset } = this;
    if (
      scene === undefined ||
      scene.selected === null ||
      (inset.bottom === 0 && isInView(this.cy, scene, scene.selected, inset))
    )
      return;
    flyTo(this.cy, scene, scene.selected, inset, animate);
    this.fitted = false;
  }

  fit(): void {
    if (this.scene) fit(this.cy, this.scene, this.inset, true);
    this.fitted = true;
  }

  zoom(factor: number): void {
    zoomBy(this.cy, factor);
    this.fitted = false;
  }

  /** What is on screen with its text in place; undefined before the first picture. */
  get shown(): PlannedSight | undefined {
    return this.painter.shown;
  }

  destroy(): void {
    for (const end of this.endings) end();
    cancelAnimationFrame(this.scheduled);
    clearTimeout(this.resting);
    this.cy.destroy();
  }

  private listen(): void {
    const { cy } = this;
    cy.on('tap', (event: EventObject) => {
      this.events.onSelect(this.under(event));
    });
    cy.on('mousemove', (event: EventObject) => {
      if (!this.moving) this.hover(this.under(event));
    });
    cy.on('mouseout', (event: EventObject) => {
      if (event.target === cy) this.hover(null);
    });
    cy.on('dragpan pinchzoom scrollzoom', () => {
      this.fitted = false;
    });
    cy.on('viewport', () => {
      this.move();
    });
    this.endings.push(
      onThemeChange(() => {
        this.repaint();
      }),
      followSize(cy, this.parts.host, (otherRoom) => {
        this.resized(otherRoom);
      }),
      listenForKeys(this.parts.frame, {
        pan: (x, y) => {
          cy.panBy({ x, y });
          this.fitted = false;
        },
        zoom: (factor) => {
          this.zoom(factor);
        },
        fit: () => {
          this.fit();
        },
        walk: (step) => {
          this.walk(step);
        },
        choose: () => {
          if (this.focused !== null) this.events.onSelect(this.focused);
        },
        clear: () => {
          this.focus(null);
          this.events.onSelect(null);
        },
      }),
    );
    void document.fonts.ready.then(() => {
      this.repaint();
    });
  }

  /** A filter that makes the legend grow moves nothing; another window or panel leaves other room to fit. */
  private resized(otherRoom: boolean): void {
    if (otherRoom) {
      if (this.scene && this.fitted) fit(this.cy, this.scene, this.inset, false);
      this.follow(false);
    }
    this.schedule();
  }

  /** Id under the pointer; null for the ground. */
  private under({ renderedPosition, originalEvent }: EventObject): string | null {
    const { shown } = this.painter;
    if (shown === undefined) return null;
    const touch = 'touches' in originalEvent;
    return pickAt(shown.sight, shown.plan.plates, renderedPosition, touch ? 'touch' : 'mouse');
  }

  private hover(id: string | null): void {
    if (id === this.hovered) return;
    this.hovered = id;
    this.parts.host.style.cursor = id === null ? '' : 'pointer';
    this.schedule();
  }

  private focus(id: string | null): void {
    this.focused = id;
    this.events.onFocus(id);
    this.schedule();
  }

  private walk(step: 1 | -1): void {
    if (!this.scene) return;
    const id = nextNode(this.scene, this.focused ?? this.scene.selected, step);
    this.focus(id);
    if (id !== null && !isInView(this.cy, this.scene, id, this.inset)) flyTo(this.cy, this.scene, id, this.inset, true);
  }

  private lit(): Set<string> | null {
    if (!this.scene) return null;
    const { picture, selected, trace } = this.scene;
    return litIds(picture, { selected, hovered: this.hovered, trace });
  }

  private repaint(): void {
    this.painter.renew();
    this.schedule();
  }

  private move(): void {
    this.moving = true;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      this.moving = false;
      this.schedule();
    }, restAfter);
    this.schedule();
  }

  private schedule(): void {
    cancelAnimationFrame(this.scheduled);
    const draw = (): void => {
      this.draw();
    };
    this.scheduled = requestAnimationFrame(() => {
      // Cytoscape sets up its own layers in the first frame: the first picture leaves it that one.
      if (this.painter.shown === undefined) this.scheduled = requestAnimationFrame(draw);
      else draw();
    });
  }

  private draw(): void {
    const { cy, scene, hovered, focused, moving } = this;
    if (scene === undefined || cy.destroyed()) return;
    const [zoom, pan, width, height] = [cy.zoom(), cy.pan(), cy.width(), cy.height()];
    const project = ({ x, y }: { x: number; y: number }) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
    this.painter.paint({ scene, zoom, project, width, height, lit: this.lit(), hovered, focused }, moving);
  }
}
