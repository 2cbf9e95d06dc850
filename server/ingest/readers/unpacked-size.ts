/** How large a ZIP archive says it is unpacked: read from its directory, before anything is unpacked. */

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/** Sum of the unpacked sizes in bytes; `undefined` when the bytes are no ZIP archive. */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const earliest = Math.max(0, end - 0xffff);
  while (end >= earliest && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < earliest || end < 0) return undefined;
  let size = 0;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === entrySignature) {
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}
