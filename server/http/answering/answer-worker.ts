/** The program of the thread that answers questions about large workspaces. An input of the build of its own. */
import { parentPort } from 'node:worker_threads';
import { kernelRunner } from '../../analysis/measuring/kernel-runner.ts';
import { answerDesk } from './answer-desk.ts';
import type { FromAnswerThread } from './answer-message.ts';
import { answering } from './answer-to.ts';

function send(message: FromAnswerThread): void {
  parentPort?.postMessage(message, 'body' in message ? [message.body.buffer] : []);
}

parentPort?.on('message', answerDesk(answering(kernelRunner()), send));
