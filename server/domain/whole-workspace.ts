/** The word that stands for the whole workspace where an address or a question has the id of a region. */
export const wholeWorkspace = 'all';

/** The id of the region that is asked for; undefined for the whole workspace. */
export function regionAsked(id: string): string | undefined {
  return id === wholeWorkspace ? undefined : id;
}
