/** Brings a Cytoscape instance to a picture: adds, removes and moves only what differs. */
import type { Core } from 'cytoscape';
import type { Positions } from '../geometry.ts';
import type { Picture } from '../picture.ts';
import { elementsOf } from './elements.ts';

/** Applies picture and positions in one batch. */
export function syncElements(cy: Core, picture: Picture, positions: Positions): void {
  const wanted = elementsOf(picture, positions);
  const ids = new Set(wanted.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    cy.add(wanted.filter(({ data }) => cy.getElementById(data.id ?? '').empty()));
    for (const { data, position } of wanted) {
      if (position !== undefined) cy.getElementById(data.id ?? '').position(position);
    }
  });
}
