/** Starts a program in a worker thread: the built file, or the source where nothing is built. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../../graph/project-root.ts';

/** The built file of a program is called as its source is, and lies where the build puts inputs of its own. */
export function startWorker(source: URL): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const [name = ''] = /[^/]+(?=[.]ts$)/.exec(source.pathname) ?? [];
  // Without the options of this process, which are not the thread's.
  if (!isSource) return new Worker(join(projectRoot(), `dist/server/${name}.js`), { execArgv: [] });
  const loader = fileURLToPath(new URL('worker-from-source.mjs', import.meta.url));
  return new Worker(loader, { execArgv: [], workerData: { source: source.href } });
}
