/** How a source without a short title is called where it is cited: the beginning of a long title, with its year. */

/** Titles up to this length are cited whole. */
const longest = 60;
const kept = 46;
/** Words that say nothing at the end of a shortened title. */
const loose =
  /[\s,;:–—-]+(?:a|al|and|by|con|de|del|e|el|en|for|in|la|las|los|o|of|on|or|para|por|sobre|the|to|u|y)?$/iu;

function withoutLooseEnd(text: string): string {
  const shorter = text.replace(loose, '');
  return shorter === text ? text : withoutLooseEnd(shorter);
}

/** "Informe de sistematización de los procesos… (2023)"; a title of at most 60 letters as it is. */
export function shortTitle(title: string, date?: string): string {
  const letters = Array.from(title);
  if (letters.length <= longest) return title;
  const cut = letters.slice(0, kept + 1).join('');
  const words = cut.replace(/\s+\S*$/u, '');
  const beginning = words === cut ? letters.slice(0, kept).join('') : withoutLooseEnd(words);
  const year = date?.slice(0, 4) ?? '';
  return /^\d{4}$/u.test(year) ? `${beginning}… (${year})` : `${beginning}…`;
}
