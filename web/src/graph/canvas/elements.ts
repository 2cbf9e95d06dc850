/** The nodes of a picture as Cytoscape elements: it keeps their places, and what is on screen is drawn above it. */
import type { ElementDefinition } from 'cytoscape';
import type { Positions } from '../geometry.ts';
import type { Picture } from '../picture.ts';

/** Elements of the nodes that have a place. */
export function elementsOf(picture: Picture, positions: Positions): ElementDefinition[] {
  return picture.nodes.flatMap(({ id }): ElementDefinition[] => {
    const at = positions.get(id);
    return at === undefined ? [] : [{ group: 'nodes', data: { id }, position: { x: at.x, y: at.y } }];
  });
}
