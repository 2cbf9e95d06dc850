/** The worker thread where nothing is built (development, tests): a thread has to load TypeScript for itself. */
import { register } from 'tsx/esm/api';

register();
await import('./kernel-worker.ts');
