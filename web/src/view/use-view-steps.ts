/** Taking a step of the view back, and making it again: filters, choices, dates, pages; never what is on file. */
import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { noSteps, stepped, stepsAhead, stepsBack, type ViewSteps } from './view-steps.ts';

let current: ViewSteps = noSteps;
const listeners = new Set<() => void>();
const currentSteps = (): ViewSteps => current;

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Keeps the steps of this visit; part of the frame, once. */
export function useKeptSteps(): void {
  const { key, search } = useLocation();
  const action = useNavigationType();
  // With the view itself, not after it: the next key may follow at once.
  useLayoutEffect(() => {
    current = stepped(current, action, { key, form: new URLSearchParams(search).has('edit') });
    for (const listener of listeners) listener();
  }, [key, search, action]);
}

/** `undo` and `redo` go to the view before and after; undefined where there is none. */
export function useViewSteps(): { readonly undo: (() => void) | undefined; readonly redo: (() => void) | undefined } {
  const steps = useSyncExternalStore(onChange, currentSteps);
  const navigate = useNavigate();
  return useMemo(() => {
    const going = (distance: number): (() => void) | undefined =>
      distance === 0
        ? undefined
        : () => {
            void navigate(distance);
          };
    return { undo: going(stepsBack(steps)), redo: going(stepsAhead(steps)) };
  }, [steps, navigate]);
}
