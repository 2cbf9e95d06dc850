/** The page's type as text, to stand inside a saved picture: an image sees no font of the page around it. */
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { ApiError } from '../api/api-error.ts';

let known: string | undefined;

/** The Latin letters of Source Sans 3 (29 kB) in Base64; rejects with `ApiError` when the service does not answer. */
export async function embeddedFont(): Promise<string> {
  if (known !== undefined) return known;
  const response = await fetch(sans).catch(() => undefined);
  if (response?.ok !== true) throw new ApiError('network', 'the font of the page did not arrive');
  const bytes = new Uint8Array(await response.arrayBuffer());
  known = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return known;
}
