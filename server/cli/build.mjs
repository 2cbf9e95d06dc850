/** `npm run build`: the page and the server, whatever was built before. */
import { build } from './bootstrap/build.mjs';
import { checkNode } from './bootstrap/check-node.mjs';
import { installDependencies } from './bootstrap/install-dependencies.mjs';

checkNode();
await installDependencies();
await build();
