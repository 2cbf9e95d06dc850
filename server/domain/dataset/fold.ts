/** Texts made comparable: what a person takes for the same word is the same folded text. */

/** Letters and digits only, lower case, without accents: `IDEH-PUCP`, `Idehpucp` and `IDEH PUCP` fold to one text. */
export function fold(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return folded === '' ? text.trim().toLowerCase() : folded;
}

/** An id from a name: `Guamán Poma de Ayala` gives `guaman-poma-de-ayala`; empty when no letter or digit is left. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
}
