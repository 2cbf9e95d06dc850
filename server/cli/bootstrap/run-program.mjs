/** Runs one of our tools to its end. */
import { spawn } from 'node:child_process';
import { root } from './project.mjs';

/** Shows its output as it comes; answers with the exit code, 127 when it could not be started. */
export function runProgram(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit' });
    // Ctrl+C reaches the child as well: it ends first, and we with its exit code.
    const wait = () => undefined;
    process.on('SIGINT', wait);
    const pass = () => child.kill('SIGTERM');
    process.on('SIGTERM', pass);
    const end = (code) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', pass);
      resolve(code);
    };
    child.once('error', () => end(127));
    child.once('exit', (code) => end(code ?? 130));
  });
}

/** A JavaScript file, run by the Node that runs us. */
export function runNode(args) {
  return runProgram(process.execPath, args);
}
