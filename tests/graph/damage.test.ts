/** A journal that was harmed: whatever byte it is, the start stops with file and line, and the file stays as it is. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '#domain/errors.ts';
import { readSegment } from '../../server/graph/embedded/segment.ts';
import { openGraph } from '../../server/open-graph.ts';
import { changeOf, node } from '../support/change-builder.ts';

const context = { author: 'test', reason: 'because' };
let dataDir = '';
let file = '';
let text = '';

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-damage-'));
  file = join(dataDir, 'journal', '00000001.jsonl');
  const { graph } = await openGraph({ dataDir });
  for (const name of ['ñandú ✓', '𝒳 "x"', 'c']) {
    await graph.apply(changeOf('w', { upsertNodes: [node('w', 'Organisation', 'a', { name })] }), context);
  }
  await graph.close();
  text = await readFile(file, 'utf8');
});

afterEach(() => rm(dataDir, { recursive: true, force: true }));

async function revisionOrFailure(): Promise<unknown> {
  try {
    const { graph } = await openGraph({ dataDir });
    const revision = await graph.revision();
    await graph.close();
    return revision;
  } catch (error) {
    return error;
  }
}

describe('a harmed byte', () => {
  it('is found wherever it is: checksum, body, newline, version', async () => {
    const bytes = Buffer.from(text);
    const lineOf = (at: number): number => bytes.subarray(0, at).toString('latin1').split('\n').length;
    const missed: string[] = [];
    let newlines = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const flip = [0x01, 0x80, 0xff][at % 3] ?? 0;
      const harmed = Buffer.from(bytes);
      harmed[at] = (harmed[at] ?? 0) ^ flip;
      await writeFile(file, harmed);
      const failure = await readSegment(file).catch((error: unknown) => error);
      const found = failure instanceof AppError ? failure : undefined;
      const isNamed = found?.details['file'] === file && found.details['line'] === lineOf(at);
      if (!isNamed || !/^STORE_(DAMAGED|TOO_NEW)$/.test(found.code))
        missed.push(`byte ${String(at)} ^ ${String(flip)}`);
      newlines += bytes[at] === 0x0a ? 1 : 0;
    }
    expect(missed).toEqual([]);
    expect([bytes.length > 1500, newlines]).toEqual([true, 3]);
  });

  it.each([
    ['the version', 18],
    ['the checksum', 40],
    ['the body', 250],
    ['the newline', -1],
  ])('in %s of any line stops the start', async (_what, offset) => {
    const starts = [0, text.indexOf('\n') + 1, text.lastIndexOf('\n', text.length - 2) + 1];
    for (const [index, start] of starts.entries()) {
      const at = offset < 0 ? text.indexOf('\n', start) : start + offset;
      const harmed = `${text.slice(0, at)}#${text.slice(at + 1)}`;
      await writeFile(file, harmed);
      const details = { file, line: index + 1 };
      expect(await revisionOrFailure()).toMatchObject({ code: 'STORE_DAMAGED', details });
      expect(await readFile(file, 'utf8')).toBe(harmed);
    }
  });
});

describe('lines', () => {
  it('missing, repeated or exchanged stop the start', async () => {
    const [first = '', second = '', third = ''] = text.trimEnd().split('\n');
    for (const [lines, line] of [
      [[first, third], 2],
      [[first, second, second, third], 3],
      [[first, third, second], 2],
      [[second, third], 1],
    ] as const) {
      await writeFile(file, `${lines.join('\n')}\n`);
      expect(await revisionOrFailure()).toMatchObject({ code: 'STORE_DAMAGED', details: { file, line } });
    }
  });

  it('of a segment that was cut stop the start when another follows it', async () => {
    const [first = '', second = '', third = ''] = text.trimEnd().split('\n');
    await writeFile(join(dataDir, 'journal', '00000003.jsonl'), `${third}\n`);
    for (const cut of [second.slice(0, 50), second, '']) {
      await writeFile(file, `${first}\n${cut}`);
      const details = cut === '' ? { line: 1 } : { file, line: 2 };
      expect(await revisionOrFailure()).toMatchObject({ code: 'STORE_DAMAGED', details });
      expect(await readFile(file, 'utf8')).toBe(`${first}\n${cut}`);
    }
  });

  it('harmed leave the data folder free, and mended it opens', async () => {
    await writeFile(file, text.replace('checksum', 'chacksum'));
    expect(await revisionOrFailure()).toMatchObject({ code: 'STORE_DAMAGED' });
    await writeFile(file, text);
    expect(await revisionOrFailure()).toBe(3);
  });

  it('harmed while the graph is open are told when the change is asked for', async () => {
    const { graph } = await openGraph({ dataDir });
    await writeFile(file, text.replace('𝒳', '𝒴'));
    await expect(graph.recorded(2)).rejects.toMatchObject({ code: 'STORE_DAMAGED', details: { file, line: 2 } });
    await writeFile(file, text.slice(0, -30));
    await expect(graph.recorded(3)).rejects.toMatchObject({ code: 'STORE_DAMAGED', details: { file, line: 3 } });
    await rm(file);
    await expect(graph.recorded(1)).rejects.toMatchObject({ code: 'STORE_UNWRITABLE', details: { reason: 'ENOENT' } });
    await graph.close();
  });
});

describe('a journal of a newer version', () => {
  it('is told apart from a damaged one', async () => {
    await writeFile(file, text.replaceAll('{"formatVersion":1,', '{"formatVersion":2,'));
    const details = { file, line: 1, formatVersion: 2 };
    expect(await revisionOrFailure()).toMatchObject({ code: 'STORE_TOO_NEW', details });
    for (const end of ['\n', '']) {
      await writeFile(file, `${text}{"formatVersion":7,"new":true}${end}`);
      expect(await revisionOrFailure()).toMatchObject({
        code: 'STORE_TOO_NEW',
        details: { line: 4, formatVersion: 7 },
      });
    }
  });
});
