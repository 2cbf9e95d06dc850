/** Installs what the lock file says, when that has not been done yet. */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readIfThere, root } from './project.mjs';
import { runNode, runProgram } from './run-program.mjs';
import { giveUp, say } from './terminal.mjs';

const marker = 'node_modules/.installed-lock';
const lock = 'package-lock.json';

/** npm's own record of an install is younger than the lock file after `npm ci` or `npm install` by hand. */
function installedByHand() {
  const record = join(root, 'node_modules/.package-lock.json');
  return existsSync(record) && statSync(record).mtimeMs >= statSync(join(root, lock)).mtimeMs;
}

async function runInstall() {
  // npm says where it lies; without it, the one in the path (a script on Windows, which needs its ending).
  const npm = process.env.npm_execpath;
  const args = ['ci', '--loglevel=error'];
  if (npm !== undefined && npm.endsWith('.js')) return runNode([npm, ...args]);
  return runProgram(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
}

/** Nothing when the installed packages are those of the lock file, on this platform; else `npm ci`. */
export async function installDependencies() {
  const wanted = fingerprint([lock], process.platform, process.arch);
  const present = readIfThere(marker);
  if (present === wanted) return;
  if (present !== undefined || !installedByHand()) {
    say({ es: 'Instalando dependencias (alrededor de un minuto) …', en: 'Installing dependencies (about a minute) …' });
    const started = Date.now();
    if ((await runInstall()) !== 0) {
      giveUp({
        es: 'No se pudieron instalar las dependencias: revise la conexión y vuelva a intentarlo.',
        en: 'The dependencies could not be installed: check the connection and try again.',
      });
    }
    const seconds = String(Math.round((Date.now() - started) / 1000));
    say({ es: `Dependencias instaladas en ${seconds} s.`, en: `Dependencies installed in ${seconds} s.` });
  }
  writeFileSync(join(root, marker), wanted);
}
