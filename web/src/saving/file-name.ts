/** Names of files from words: place, view and date, as every system takes them. */

function plain(text: string): string {
  const letters = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return letters.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/gu, '');
}

/** "cusco-red-2026-11-23"; parts without letters are left out, long ones shortened. */
export function fileName(parts: readonly string[]): string {
  const words = parts.map((part) => Array.from(plain(part)).slice(0, 60).join('').replace(/-+$/u, ''));
  return words.filter((part) => part !== '').join('-') || 'tinkuy';
}

/** A day where the reader is, as written in names and dates: "2026-11-23". */
export function dayOf(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(date.getFullYear())}-${month ?? ''}-${day ?? ''}`;
}
