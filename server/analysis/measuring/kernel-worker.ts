/** The program of a worker thread: does one job after the other and answers each. An input of the build of its own. */
import { parentPort } from 'node:worker_threads';
import { doJob, type KernelMessage, type KernelReply } from './kernel-job.ts';

function reply(message: KernelMessage): KernelReply {
  try {
    return doJob(message);
  } catch (error) {
    return { error };
  }
}

parentPort?.on('message', (message: KernelMessage) => parentPort?.postMessage(reply(message)));
