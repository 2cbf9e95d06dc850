/** Labels of long names that begin and end alike: what tells them apart stands in them, whatever has to be left out. */
import { labelColumns, wrapLabel } from './wrap-label.ts';

function wordsOf(label: string): string[] {
  return label.split(/\s+/u).filter((word) => word !== '');
}

/** How many words all lists begin with. */
function shared(lists: readonly (readonly string[])[]): number {
  const [first = []] = lists;
  const end = first.findIndex((word, place) => lists.some((list) => list[place] !== word));
  return end < 0 ? first.length : end;
}

/** As many first words as stand in one line. */
function head(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of words) {
    if ([...kept, word].join(' ').length > labelColumns) break;
    kept.push(word);
  }
  return kept;
}

/** The words of labels that would be written alike, with what they share shortened. */
function apart(labels: readonly string[]): string[] {
  const lists = labels.map(wordsOf);
  const before = shared(lists);
  const rests = lists.map((words) => words.slice(before));
  const after = shared(rests.map((words) => [...words].reverse()));
  return rests.map((rest, place) => {
    const own = rest.slice(0, rest.length - after);
    if (own.length === 0) return labels[place] ?? '';
    const start = head(lists[place]?.slice(0, before) ?? []);
    return [...start, `${start.length < before ? '…' : ''}${own.join(' ')}${after > 0 ? '…' : ''}`].join(' ');
  });
}

/**
 * The labels in their order. Two different ones that would be broken into the same lines get the words that differ:
 * "Frente de Defensa …Sandia…" and "Frente de Defensa …Lampa…". All others stay as they are.
 */
export function distinctLabels(labels: readonly string[]): string[] {
  const alike = new Map<string, Set<string>>();
  for (const label of labels) {
    const written = wrapLabel(label).join('\n');
    alike.set(written, (alike.get(written) ?? new Set()).add(label));
  }
  const renamed = new Map<string, string>();
  for (const group of alike.values()) {
    if (group.size < 2) continue;
    const own = [...group];
    for (const [place, text] of apart(own).entries()) renamed.set(own[place] ?? '', text);
  }
  return labels.map((label) => renamed.get(label) ?? label);
}
