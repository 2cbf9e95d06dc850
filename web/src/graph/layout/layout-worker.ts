/** Runs a layout off the page's own thread: one message in; shares of the work and then the layout out. */
import type { Picture } from '../picture.ts';
import type { Layout, LayoutName } from './layout.ts';
import { runLayout } from './run-layout.ts';

export interface LayoutTask {
  readonly name: LayoutName;
  readonly picture: Picture;
}

export interface LayoutAnswer {
  /** How much is done, from 0 to 1. */
  readonly share: number;
  readonly layout?: Layout;
}

self.addEventListener('message', (event: MessageEvent<LayoutTask>) => {
  const { name, picture } = event.data;
  const say = (answer: LayoutAnswer): void => {
    self.postMessage(answer);
  };
  const layout = runLayout(name, picture, (share) => {
    say({ share });
  });
  say({ share: 1, layout });
});
