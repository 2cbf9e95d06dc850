/** Writes elements of an SVG document; whatever comes from data is escaped here and nowhere else. */

/** What XML 1.0 does not allow even escaped, halves of characters, and what would turn the direction of other words. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202D\u202E\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text as XML may hold it: characters that it may not are left out; line ends and tabs become spaces. */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(/[\t\n\r\u2028\u2029]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A number as SVG reads it, to a hundredth; anything that is no number is 0. */
export function svgNumber(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100 + 0) : '0';
}

/** Values of attributes; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with content that is written already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [` ${key}="${typeof value === 'number' ? svgNumber(value) : escapeXml(value)}"`];
  });
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** An element that holds text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  const escaped = escapeXml(text);
  return escaped === '' ? '' : element(name, attributes, escaped);
}
