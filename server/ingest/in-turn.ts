/** Imports of one process into one graph, one after the other: each compares with what the one before it wrote. */
const last = new WeakMap<object, Promise<unknown>>();

/** Runs the task when those given before it for the same graph are done, however they ended. */
export function inTurn<Result>(graph: object, task: () => Promise<Result>): Promise<Result> {
  const result = (last.get(graph) ?? Promise.resolve()).then(task, task);
  last.set(graph, result);
  return result;
}
