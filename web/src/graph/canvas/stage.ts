/** The canvas: Cytoscape for lines, gestures and what is under a pointer; an overlay for marks and names. */
import cytoscape, { type Core, type EventObject } from 'cytoscape';
import { idOf } from './event-id.ts';
import { begin, fit, flyTo, isInView, zoomBy, zoomRange, type Inset } from './camera.ts';
import { drawFrame } from './draw-frame.ts';
import { applyLit, litIds } from './highlight.ts';
import { listenForKeys } from './keyboard.ts';
import { readPalette, type Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import type { StageEvents, StageParts } from './stage-parts.ts';
import { styleSheet } from './style-sheet.ts';
import { syncElements } from './sync-elements.ts';
import { onThemeChange } from './theme.ts';
import { nextNode } from './walk.ts';

function traceKey(scene: Scene | undefined): string {
  return scene?.trace.map(({ from, to }) => `${from} ${to}`).join() ?? '';
}

/** By how much the legend grows and shrinks with the filters, in pixels: that must not move what stays. */
const legendGrowth = 64;

export class Stage {
  private readonly cy: Core;
  private readonly parts: StageParts;
  private readonly events: StageEvents;
  private readonly endings: (() => void)[] = [];
  private palette: Palette;
  private scene: Scene | undefined;
  private inset: Inset = { top: 0, bottom: 0 };
  private hovered: string | null = null;
  private focused: string | null = null;
  private styledZoom = 0;
  /** Whether the reader has left the view as it was fitted: then it follows the size of the canvas. */
  private fitted = true;
  /** Whether filters have changed the picture since it was first shown. */
  private changed = false;
  private shownInset: Inset | undefined;
  private scheduled = 0;

  constructor(parts: StageParts, events: StageEvents) {
    this.parts = parts;
    this.events = events;
    this.palette = readPalette(parts.frame);
    this.cy = cytoscape({
      container: parts.host,
      style: styleSheet(this.palette, 1),
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
    syncElements(this.cy, scene.picture, scene.positions);
    this.light();
    this.changed ||= before !== undefined && before.picture !== scene.picture;
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

  destroy(): void {
    for (const end of this.endings) end();
    cancelAnimationFrame(this.scheduled);
    this.cy.destroy();
  }

  private listen(): void {
    const { cy } = this;
    cy.on('tap', (event: EventObject) => {
      this.events.onSelect(idOf(event));
    });
    cy.on('mouseover', 'node, edge', (event: EventObject) => {
      this.hover(idOf(event));
    });
    cy.on('mouseout', 'node, edge', () => {
      this.hover(null);
    });
    cy.on('dragpan pinchzoom scrollzoom', () => {
      this.fitted = false;
    });
    cy.on('viewport resize', () => {
      this.schedule();
    });
    this.endings.push(
      onThemeChange(() => {
        this.repaint();
      }),
      this.followSize(),
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
      this.schedule();
    });
  }

  private followSize(): () => void {
    let size = { width: this.cy.width(), height: this.cy.height() };
    const observer = new ResizeObserver(() => {
      const { cy } = this;
      cy.resize();
      const legendOnly = cy.width() === size.width && Math.abs(cy.height() - size.height) <= legendGrowth;
      if (!this.changed || !legendOnly) {
        size = { width: cy.width(), height: cy.height() };
        if (this.scene && this.fitted) fit(cy, this.scene, this.inset, false);
      }
      this.follow(false);
      this.schedule();
    });
    observer.observe(this.parts.host);
    return () => {
      observer.disconnect();
    };
  }

  private hover(id: string | null): void {
    this.hovered = id;
    this.parts.host.style.cursor = id === null ? '' : 'pointer';
    this.light();
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

  private light(): void {
    applyLit(this.cy, this.lit(), this.scene?.selected ?? null);
  }

  private repaint(): void {
    this.palette = readPalette(this.parts.frame);
    this.styledZoom = 0;
    this.schedule();
  }

  private schedule(): void {
    cancelAnimationFrame(this.scheduled);
    this.scheduled = requestAnimationFrame(() => {
      this.draw();
    });
  }

  private draw(): void {
    const { cy, scene, palette } = this;
    const context = this.parts.overlay.getContext('2d');
    if (scene === undefined || context === null || cy.destroyed()) return;
    const zoom = cy.zoom();
    if (Math.abs(zoom / (this.styledZoom || 99) - 1) > 0.02) {
      cy.style(styleSheet(palette, zoom));
      this.styledZoom = zoom;
    }
    const ratio = globalThis.devicePixelRatio || 1;
    const [width, height] = [cy.width(), cy.height()];
    const { overlay } = this.parts;
    const pixels = [Math.round(width * ratio), Math.round(height * ratio)] as const;
    if (overlay.width !== pixels[0] || overlay.height !== pixels[1]) [overlay.width, overlay.height] = pixels;
    const pan = cy.pan();
    const project = ({ x, y }: { x: number; y: number }) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
    const { hovered, focused } = this;
    drawFrame({ scene, palette, context, zoom, project, width, height, lit: this.lit(), hovered, focused }, ratio);
  }
}
