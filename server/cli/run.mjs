/** Runs a TypeScript file of ours, installing first where needed: `node server/cli/run.mjs FILE [ARGUMENTS]`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkNode } from './bootstrap/check-node.mjs';
import { endWithNpm } from './bootstrap/end-with-npm.mjs';
import { installDependencies } from './bootstrap/install-dependencies.mjs';
import { root } from './bootstrap/project.mjs';

checkNode();
endWithNpm();
await installDependencies();
const { register } = await import('tsx/esm/api');
register();
// The file sees its own arguments, as if Node had been given it.
const [file = ''] = process.argv.splice(1, 2).slice(1);
const path = join(root, file);
process.argv.splice(1, 0, path);
await import(pathToFileURL(path).href);
