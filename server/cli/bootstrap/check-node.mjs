/** Refuses a Node that is too old, before anything else can fail for that reason. */
import { readIfThere } from './project.mjs';
import { giveUp } from './terminal.mjs';

/** The version that package.json asks for as `>=MAJOR.MINOR`, against the one that runs. */
export function checkNode(running = process.versions.node) {
  const wanted = JSON.parse(readIfThere('package.json')).engines.node.replace('>=', '');
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [hasMajor = 0, hasMinor = 0] = running.split('.').map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  giveUp({
    es: `Tinkuy necesita Node ${wanted} o posterior; este es Node ${running}. Instale una versión nueva desde nodejs.org.`,
    en: `Tinkuy needs Node ${wanted} or newer; this is Node ${running}. Install a newer version from nodejs.org.`,
  });
}
