/** A layout in a worker: what it tells is passed on, it ends with the page, and what breaks it down breaks no picture. */
import { expect, it } from 'vitest';
import { layoutBeside, type LayoutThread } from '../../../web/src/graph/layout/layout-beside.ts';
import type { LayoutAnswer } from '../../../web/src/graph/layout/layout-worker.ts';
import { runLayout } from '../../../web/src/graph/layout/run-layout.ts';
import { pictureOf } from './network-fixture.ts';

const task = { name: 'force', picture: pictureOf() } as const;

/** A worker that does what it is told to. */
function thread() {
  const target = new EventTarget();
  const [posted, ended]: [unknown[], true[]] = [[], []];
  const worker = {
    addEventListener: target.addEventListener.bind(target),
    postMessage: (message: unknown) => posted.push(message),
    terminate: () => ended.push(true),
  } as unknown as LayoutThread;
  return { worker, posted, ended, emit: (event: Event) => target.dispatchEvent(event) };
}

it('passes on what the worker tells, and ends it when nobody looks any more', () => {
  const { worker, posted, ended, emit } = thread();
  const heard: LayoutAnswer[] = [];
  const stop = layoutBeside(
    task,
    (answer) => heard.push(answer),
    () => worker,
  );
  expect(posted).toEqual([task]);
  emit(new MessageEvent('message', { data: { share: 0.5 } }));
  expect(heard).toEqual([{ share: 0.5 }]);
  expect(ended).toHaveLength(0);
  stop();
  expect(ended).toHaveLength(1);
});

it('is made on the page when the worker breaks down', () => {
  const { worker, ended, emit } = thread();
  const heard: LayoutAnswer[] = [];
  layoutBeside(
    task,
    (answer) => heard.push(answer),
    () => worker,
  );
  emit(new Event('error'));
  expect(heard).toEqual([{ share: 1, layout: runLayout('force', task.picture) }]);
  expect(ended).toHaveLength(1);
});
