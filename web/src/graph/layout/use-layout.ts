/** The layout of a picture: at once for small ones, in a worker for large ones. */
import { useEffect, useMemo, useState } from 'react';
import type { Picture } from '../picture.ts';
import type { Layout, LayoutName } from './layout.ts';
import { layoutBeside } from './layout-beside.ts';
import type { LayoutAnswer, LayoutTask } from './layout-worker.ts';
import { runLayout } from './run-layout.ts';

/** Above this many nodes the page would stand still for longer than a blink. */
const atOnce = 250;

interface Answer extends LayoutAnswer {
  readonly task: LayoutTask;
}

/** The layout, undefined while a worker is at it; then `share` says how much is done, from 0 to 1. */
export function useLayout(
  name: LayoutName,
  picture: Picture | undefined,
): { readonly layout: Layout | undefined; readonly share: number } {
  const small = picture !== undefined && picture.nodes.length <= atOnce;
  const direct = useMemo(() => (small ? runLayout(name, picture) : undefined), [name, picture, small]);
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (small || picture === undefined) return undefined;
    const task: LayoutTask = { name, picture };
    return layoutBeside(task, (told) => {
      setAnswer({ task, ...told });
    });
  }, [name, picture, small]);
  if (direct !== undefined) return { layout: direct, share: 1 };
  const own = answer?.task.name === name && answer.task.picture === picture ? answer : undefined;
  return { layout: own?.layout, share: own?.share ?? 0 };
}
