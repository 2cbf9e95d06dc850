/** `npm start`: install, build, run - each only where needed, so that it is the one command on a clean clone. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './bootstrap/build.mjs';
import { checkNode } from './bootstrap/check-node.mjs';
import { endWithNpm } from './bootstrap/end-with-npm.mjs';
import { installDependencies } from './bootstrap/install-dependencies.mjs';
import { root } from './bootstrap/project.mjs';

checkNode();
endWithNpm();
await installDependencies();
await buildIfStale();
// In this process: signals and the exit code are the server's own.
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(root, 'dist/server/main.js')).href);
