/** "2010–2017", one year alone once; empty where nothing is dated. */
export function yearsText(years: { readonly first: string; readonly last: string } | null): string {
  if (!years) return '';
  return years.first === years.last ? years.first : `${years.first}–${years.last}`;
}
