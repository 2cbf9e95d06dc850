/** How an entry of the history says that it brought a fictional workspace back to what was shipped. */

/** Stands before the `dataset@digest` of what the workspace was brought back to. */
export const resetMark = 'reset:';
