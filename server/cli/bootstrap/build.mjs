/** Builds the page (dist/web) and the server (dist/server). */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readIfThere, root } from './project.mjs';
import { runNode } from './run-program.mjs';
import { giveUp, say } from './terminal.mjs';

const sources = ['server', 'web', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
const marker = 'dist/built-from';
const vite = 'node_modules/vite/bin/vite.js';

async function buildOne(args) {
  if ((await runNode([vite, 'build', '--logLevel', 'error', ...args])) !== 0) {
    giveUp({ es: 'La compilación falló; el motivo está arriba.', en: 'The build failed; the reason stands above.' });
  }
}

/** Builds both, whatever was there. A build that was cut short is never taken for a whole one. */
export async function build() {
  const from = fingerprint(sources);
  const started = Date.now();
  say({ es: 'Compilando la página y el servidor …', en: 'Building the page and the server …' });
  rmSync(join(root, marker), { force: true });
  await buildOne([]);
  await buildOne(['--ssr']);
  writeFileSync(join(root, marker), from);
  const seconds = String(Math.round((Date.now() - started) / 1000));
  say({ es: `Compilado en ${seconds} s.`, en: `Built in ${seconds} s.` });
}

/** Builds when the sources are not those of the last build. */
export async function buildIfStale() {
  if (readIfThere(marker) !== fingerprint(sources)) await build();
}
