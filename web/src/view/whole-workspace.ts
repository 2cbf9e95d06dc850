/** The word that stands for the whole workspace where an address has the id of a region. */
export const wholeWorkspace = 'all';
