/** Runs a layout in a worker; where there can be none, or it breaks down, on the page itself: late is better than never. */
import type { LayoutAnswer, LayoutTask } from './layout-worker.ts';
import { runLayout } from './run-layout.ts';

/** What is needed of a worker. */
export type LayoutThread = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

const startThread = (): LayoutThread => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });

/** Tells how far the layout is and then the layout; the returned function stops it. */
export function layoutBeside(
  task: LayoutTask,
  hear: (answer: LayoutAnswer) => void,
  start: () => LayoutThread = startThread,
): () => void {
  const thread = start();
  thread.addEventListener('message', (event: MessageEvent<LayoutAnswer>) => {
    hear(event.data);
  });
  thread.addEventListener('error', () => {
    thread.terminate();
    hear({ share: 1, layout: runLayout(task.name, task.picture) });
  });
  thread.postMessage(task);
  return () => {
    thread.terminate();
  };
}
