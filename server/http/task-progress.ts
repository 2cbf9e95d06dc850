/** How far questions are that clients gave a word to. */
import type { ProgressView } from '#domain/views/progress-view.ts';

export interface TaskProgress {
  /** Notes a question under its word; the function that comes back takes the share done, `end` forgets the word. */
  begin(task: string): { readonly onProgress: (share: number) => void; readonly end: () => void };
  of(task: string): ProgressView;
}

/** A table of the questions that are being answered; of two under one word the later is told. */
export function taskProgress(): TaskProgress {
  const shares = new Map<string, number[]>();
  return {
    begin: (task) => {
      const share: number[] = [0];
      shares.set(task, share);
      return {
        onProgress: (done) => {
          share[0] = done;
        },
        end: () => {
          if (shares.get(task) === share) shares.delete(task);
        },
      };
    },
    of: (task) => {
      const [share] = shares.get(task) ?? [];
      if (share === undefined) return { state: 'unknown', share: null };
      return share > 0 ? { state: 'computing', share } : { state: 'waiting', share: null };
    },
  };
}
