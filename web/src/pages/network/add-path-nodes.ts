/** Adds the organisations of a path to a network that does not hold them, so that the way can be drawn. */
import type { NetworkView } from '#domain/views/network-view.ts';
import type { OrganisationRef } from '#domain/views/pieces.ts';
import type { PathStep } from './path-steps.ts';

/** Organisations of the steps, each once. */
function organisationsOf(steps: readonly PathStep[], first: OrganisationRef | undefined): OrganisationRef[] {
  const all = [...(first === undefined ? [] : [first]), ...steps.map(({ to }) => to)];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** The view with what the path needs; the same view when nothing is missing. */
export function addPathNodes(view: NetworkView, steps: readonly PathStep[], first?: OrganisationRef): NetworkView {
  const known = new Set(view.organisations.map(({ id }) => id));
  const missing = organisationsOf(steps, first).filter(({ id }) => !known.has(id));
  if (missing.length === 0) return view;
  const added = missing.map((one) => ({
    ...one,
    ...{ themes: [], mandates: [], roles: [], presence: 'neighbour' as const, degree: 0 },
  }));
  return { ...view, organisations: [...view.organisations, ...added] };
}
