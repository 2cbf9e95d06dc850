/** A yes or no from the person at the terminal; the end of the input (Ctrl+D) is a no. */
import { createInterface } from 'node:readline/promises';

/** Asks on the error stream, so that the output stays what was asked for. */
export async function confirmed(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
    const answer = await Promise.race([terminal.question(question), ended]);
    return /^\s*(?:y|yes|s|si|sí)\s*$/i.test(answer);
  } finally {
    terminal.close();
  }
}
