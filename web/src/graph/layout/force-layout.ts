/** ForceAtlas2 from start positions that follow from the ids, then boxes apart: same data, same picture. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Point } from '../geometry.ts';
import type { Picture } from '../picture.ts';
import { clearMarks } from './clear-marks.ts';
import { byId, type Layout, type Progress } from './layout.ts';
import { separate } from './separate.ts';
import { shelfLayout } from './shelf-layout.ts';
import { worldOf, type World } from './world.ts';

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

function iterationsFor(order: number): number {
  return order <= 200 ? 600 : Math.max(120, Math.round(120_000 / order));
}

/** Positions by attraction along lines; organisations without one stand on shelves. */
export function forceLayout(picture: Picture, progress: Progress): Layout {
  const nodes = picture.nodes.filter(({ shelf }) => shelf === null).sort(byId);
  const graph = new Graph({ type: 'undirected', multi: true });
  for (const [index, { id }] of nodes.entries()) {
    const radius = 10 * Math.sqrt(index + 1);
    graph.addNode(id, { x: Math.cos(index * goldenAngle) * radius, y: Math.sin(index * goldenAngle) * radius });
  }
  for (const { from, to, sources } of [...picture.lines].sort(byId)) {
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { weight: Math.min(3, sources) });
  }
  const world = worldOf(nodes);
  const start = graph.order < 2 ? new Map<string, Point>() : scaled(graph, world);
  for (const { id } of nodes) if (!start.has(id)) start.set(id, { x: 0, y: 0 });
  const positions = separate(
    start,
    nodes.map(({ id, room }) => ({ id, room, fixed: false })),
    { left: 0, top: 0, right: world.width, bottom: world.height },
    (share) => {
      progress((1 + share) / 2);
    },
  );
  const clear = clearMarks(positions, picture.nodes);
  const shelf = shelfLayout(picture.nodes, clear);
  return { positions: new Map([...clear, ...shelf.positions]), zones: shelf.zones };
}

/** Runs the algorithm and fits its answer to the world. */
function scaled(graph: Graph, world: World): Map<string, Point> {
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 1.4,
    linLogMode: true,
    barnesHutOptimize: graph.order > 400,
  };
  const raw = forceAtlas2(graph, { iterations: iterationsFor(graph.order), settings, getEdgeWeight: 'weight' });
  const points = Object.values(raw);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const factorX = world.width / Math.max(1e-6, Math.max(...xs) - left);
  const factorY = world.height / Math.max(1e-6, Math.max(...ys) - top);
  return new Map(
    Object.entries(raw).map(([id, { x, y }]) => [id, { x: (x - left) * factorX, y: (y - top) * factorY }]),
  );
}
