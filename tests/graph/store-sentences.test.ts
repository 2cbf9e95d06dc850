/** Every failure of the data folder says in one sentence, in Spanish and in English, what is safe and what to do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorTable, type ErrorCode } from '#domain/errors.ts';
import { explainError } from '../../server/cli/explain-error.ts';
import { processStart } from '../../server/graph/embedded/process-start.ts';
import { openGraph } from '../../server/open-graph.ts';
import { sampleChange } from '../support/sample-workspace.ts';

let dataDir = '';
let file = '';
let other: ChildProcess | undefined;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-sentences-'));
  file = join(dataDir, 'journal', '00000001.jsonl');
});

afterEach(async () => {
  other?.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

async function failureOf(folder = dataDir): Promise<unknown> {
  return openGraph({ dataDir: folder }).then(
    ({ graph }) => graph.close(),
    (error: unknown) => error,
  );
}

describe('the sentence of', () => {
  it('a damaged journal names file, line and what is wrong', async () => {
    const { graph } = await openGraph({ dataDir });
    await graph.apply(sampleChange('w'), { author: 'test', reason: 'because' });
    await graph.close();
    await writeFile(file, 'x\n');
    const failure = await failureOf();
    expect(explainError(failure, 'es')).toBe(
      `El registro de cambios está dañado. ${file}: línea 1: no dice la versión de formato. No se modificó nada y los cambios anteriores a esa línea están intactos: restaure una copia de la carpeta de datos, o guarde aparte la carpeta journal y vuelva a cargar los datos.`,
    );
    expect(explainError(failure, 'en')).toContain('Nothing was changed and the changes before that line are intact: ');
    await writeFile(file, '{"formatVersion":9,"new":true}\n');
    const newer = await failureOf();
    expect(explainError(newer, 'es')).toContain('No se modificó nada y los datos están a salvo: actualice Tinkuy, o ');
    expect(explainError(newer, 'en')).toContain('Nothing was changed and the data is safe: update Tinkuy, or ');
  });

  it('a folder in use names the process', async () => {
    other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(other, 'spawn');
    const info = { pid: other.pid, processStart: processStart(other.pid ?? 0), token: 't' };
    await writeFile(join(dataDir, 'lock'), JSON.stringify(info));
    const failure = await failureOf();
    expect(explainError(failure, 'en')).toBe(
      `Another process uses this data folder. Process ${String(other.pid)} uses ${dataDir}. Nothing was touched and the other process goes on working: stop it, or use another folder with DATA_DIR.`,
    );
    expect(explainError(failure, 'es')).toContain('No se tocó nada y el otro proceso sigue trabajando: deténgalo, o ');
  });

  it('a folder that cannot be written names the folder and the reason', async () => {
    await writeFile(join(dataDir, 'plain'), '');
    const folder = join(dataDir, 'plain', 'data');
    const failure = await failureOf(folder);
    expect(explainError(failure, 'en')).toBe(
      `The data folder cannot be read or written. ${folder} (ENOTDIR). Everything confirmed so far is safe: free disk space or correct the permissions of the folder, then try again.`,
    );
    expect(explainError(failure, 'es')).toContain('Todo lo confirmado hasta ahora está a salvo: libere espacio');
  });

  it('each is one', () => {
    const codes: ErrorCode[] = ['STORE_DAMAGED', 'STORE_LOCKED', 'STORE_TOO_NEW', 'STORE_UNWRITABLE'];
    for (const code of codes) {
      for (const text of Object.values(errorTable[code].action)) expect(text).toMatch(/^[^.]+: [^.]+\.$/);
    }
  });
});
