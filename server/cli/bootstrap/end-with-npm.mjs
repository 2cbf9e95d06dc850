/** Ends with npm: its shell does not pass SIGTERM on, so that a stopped `npm start` would leave the server running. */

/** Sends this process the SIGTERM that it was spared, when the shell that npm started it in has gone. */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  timer.unref();
}
