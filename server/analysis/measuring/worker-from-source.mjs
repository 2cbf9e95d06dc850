/** A worker thread where nothing is built (development, tests): a thread has to load TypeScript for itself. */
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.source);
