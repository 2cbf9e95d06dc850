/** What a citation shows: short source and locators, each source once, in the order given. */
import type { Evidence } from '#domain/views/pieces.ts';
import type { SourceItem } from '#domain/views/record-view.ts';
import type { Locale } from '#domain/vocabularies.ts';

/** "DCAF 2017, The Project"; the locator is left out where it only repeats the source in either language (laws). */
export function citationParts(
  statements: Evidence,
  sources: ReadonlyMap<string, Pick<SourceItem, 'short' | 'title'>>,
  lang: Locale,
  withLocators = true,
): readonly string[] {
  const locators = new Map<string, string[]>();
  for (const { source, locator } of statements) {
    const list = locators.get(source) ?? [];
    if (!list.includes(locator)) list.push(locator);
    locators.set(source, list);
  }
  return [...locators].map(([id, places]) => {
    const source = sources.get(id);
    const short = source?.short[lang] ?? id;
    const names = source ? Object.values(source.short) : [id];
    const own = places.filter(
      (place) =>
        place !== '' &&
        source?.title !== place &&
        !names.some((name) => name.includes(place) || place.startsWith(name)),
    );
    return withLocators && own.length > 0 && own.length <= 2 ? `${short}, ${own.join('; ')}` : short;
  });
}
