/** Every key of the product by where it works; the sheet shows them in this order. */

const everywhere = [
  ['search', ['Ctrl K']],
  ['undo', ['Ctrl Z']],
  ['redo', ['Ctrl Y', 'Ctrl Shift Z']],
  ['undoSaved', ['Alt Z']],
  ['help', ['?']],
  ['next', ['Tab', 'Shift Tab']],
  ['close', ['Esc']],
] as const;
const search = [
  ['walkHits', ['↑', '↓']],
  ['openHit', ['Enter']],
] as const;
const network = [
  ['pan', ['←', '↑', '→', '↓']],
  ['zoom', ['+', '-']],
  ['fit', ['0']],
  ['walkNodes', ['N', 'P', 'PgDn', 'PgUp']],
  ['choose', ['Enter']],
  ['clear', ['Esc']],
] as const;
const matrix = [
  ['walkCells', ['←', '↑', '→', '↓']],
  ['ends', ['Home', 'End']],
  ['openCell', ['Enter']],
] as const;

export const shortcuts = [
  ['everywhere', everywhere],
  ['inSearch', search],
  ['inNetwork', network],
  ['inMatrix', matrix],
] as const;
