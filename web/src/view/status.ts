/** What has just been done, for the line that every frame shows; kept outside the pages so that it outlives a change of page. */

export interface Status {
  /** A sentence in the language of the view. */
  readonly text: string;
  /** Where to look at what was done. */
  readonly link?: { readonly to: string; readonly label: string };
  /** Takes it back at once, once: by its button or Alt Z; the message stays until it is replaced. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Milliseconds of `performance.now()` when it was said. */
  readonly since: number;
}

let current: Status | undefined;
const listeners = new Set<() => void>();

function put(status: Status | undefined): void {
  current = status;
  for (const listener of listeners) listener();
}

/** The last message that has not been closed. */
export function currentStatus(): Status | undefined {
  return current;
}

/** Says that something was done; replaces the message before. */
export function announce({ action, ...status }: Omit<Status, 'since'>): void {
  let isDone = false;
  const once = action && {
    label: action.label,
    run: () => {
      if (!isDone) action.run();
      isDone = true;
    },
  };
  put({ ...status, ...(once && { action: once }), since: performance.now() });
}

/** Takes the message away. */
export function clearStatus(): void {
  if (current) put(undefined);
}

/** Calls back when the message changes; returns how to stop. */
export function onStatusChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
