/** Widths of letters of the canvas's type at 13 px, as Chromium measures them: real sizes without a browser. */
import type { Measure } from '../../../web/src/graph/canvas/scene.ts';

const letters = " !'&()+,-./0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÁÉÍÓÚÑÜáéíóúñü–…’";
/** Hundredths of a pixel, in the order of the letters. */
const regular =
  '260 376 324 792 394 394 646 324 404 324 455 646 646 646 646 646 646 646 646 646 646 324 706 764 742 800 685 ' +
  '642 802 848 342 623 753 632 945 841 863 736 863 740 694 697 839 670 1022 667 619 701 655 719 593 722 645 380 ' +
  '655 707 320 321 644 332 1078 711 705 722 722 451 545 439 707 607 935 580 607 553 707 685 342 863 839 841 839 ' +
  '655 645 320 705 707 711 707 624 1232 324';
const heavy =
  '260 410 357 831 421 421 667 357 419 357 447 667 667 667 667 667 667 667 667 667 667 357 725 776 749 813 699 ' +
  '663 816 862 367 642 776 653 969 854 876 757 876 770 709 710 852 697 1040 703 651 702 671 732 601 733 659 412 ' +
  '676 725 341 342 679 352 1096 728 714 733 733 485 560 469 723 644 972 625 644 576 725 699 367 876 852 853 852 ' +
  '671 659 341 714 723 728 723 624 1253 357';

function table(widths: string): ReadonlyMap<string, number> {
  const numbers = widths.split(' ').map(Number);
  return new Map(Array.from(letters, (letter, index) => [letter, (numbers[index] ?? 0) / 100]));
}

const tables = { regular: table(regular), heavy: table(heavy) };

/** Width of a text in pixels; a letter that is not in the table is as wide as an m. */
export const measure: Measure = (text, strong) => {
  const widths = strong ? tables.heavy : tables.regular;
  return Array.from(text).reduce((sum, letter) => sum + (widths.get(letter) ?? 10.8), 0);
};
