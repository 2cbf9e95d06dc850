/** Asks for the measures of a network, under a word by which its progress can be asked. */
import { useEndpoint } from '../api/use-endpoint.ts';
import { useView } from '../view/use-view.ts';
import { measuresQuery } from './lines-choice.ts';

const tasks = new Map<string, string>();

/** A word of our own for a question; the same question has the same. */
export function taskOf(question: string): string {
  // Not `randomUUID`: it is missing where the page is not served over HTTPS.
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0'));
  const task = tasks.get(question) ?? letters.join('');
  tasks.set(question, task);
  return task;
}

interface Asked {
  /** Id of a region; `all` for the whole workspace. */
  readonly region: string;
  readonly enabled?: boolean;
}

/** The measures that the address asks for; an answer that nobody waits for any more is not computed to its end. */
export function useMeasures({ region, enabled = true }: Asked) {
  const view = useView();
  const params = { workspace: view.workspace, id: region };
  const query = measuresQuery(view);
  const task = taskOf(JSON.stringify([params, query]));
  const answer = useEndpoint('regionMeasures', params, query, { enabled, beside: { task } });
  return { answer, task };
}
