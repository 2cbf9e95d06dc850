/** The picture as Cytoscape elements: it draws the lines and finds what is under a pointer; marks are drawn above. */
import type { ElementDefinition } from 'cytoscape';
import type { Positions } from '../geometry.ts';
import { bend } from '../line-curve.ts';
import { weightOf, type Picture, type PictureLine } from '../picture.ts';

/** On which side of its direction a line bends, so that it always bends upwards. */
function bendOf({ from, to }: PictureLine, positions: Positions): number {
  const right = (positions.get(to)?.x ?? 0) >= (positions.get(from)?.x ?? 0);
  return right ? -bend : bend;
}

function classesOf(line: PictureLine, groups: ReadonlySet<string>): string {
  const bent = groups.has(line.from) && groups.has(line.to) ? ' bent' : '';
  return `weight-${String(weightOf(line))}${bent}`;
}

/** Elements in drawing order: nodes first, then lines between nodes that have a place. */
export function elementsOf(picture: Picture, positions: Positions): ElementDefinition[] {
  const nodes = picture.nodes.flatMap(({ id, type }): ElementDefinition[] => {
    const at = positions.get(id);
    return at === undefined ? [] : [{ group: 'nodes', data: { id }, position: { x: at.x, y: at.y }, classes: type }];
  });
  const placed = new Set(nodes.map(({ data }) => data.id));
  const groups = new Set(picture.nodes.filter(({ type }) => type === 'group').map(({ id }) => id));
  const lines = picture.lines
    .filter(({ from, to }) => placed.has(from) && placed.has(to))
    .map((line): ElementDefinition => ({
      group: 'edges',
      data: { id: line.id, source: line.from, target: line.to, bend: bendOf(line, positions) },
      classes: classesOf(line, groups),
    }));
  return [...nodes, ...lines];
}
