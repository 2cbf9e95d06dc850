/** Runs a layout off the page's own thread: one message in, one out. */
import type { Picture } from '../picture.ts';
import type { Layout, LayoutName } from './layout.ts';
import { runLayout } from './run-layout.ts';

export interface LayoutTask {
  readonly name: LayoutName;
  readonly picture: Picture;
}

self.addEventListener('message', (event: MessageEvent<LayoutTask>) => {
  const answer: Layout = runLayout(event.data.name, event.data.picture);
  self.postMessage(answer);
});
