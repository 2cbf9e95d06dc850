/** `npm run dev`: the server, restarted when its files change, and the page with hot reload, which asks it for /api. */
import { checkNode } from './bootstrap/check-node.mjs';
import { installDependencies } from './bootstrap/install-dependencies.mjs';
import { runNode } from './bootstrap/run-program.mjs';

checkNode();
await installDependencies();
const codes = await Promise.all([
  runNode(['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'server/main.ts']),
  runNode(['node_modules/vite/bin/vite.js']),
]);
process.exitCode = Math.max(...codes);
