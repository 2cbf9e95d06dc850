/** Keys: what makes a node unique in the whole graph. */

/**
 * The key of a node, `workspace/id`, unique over all labels. The node of a workspace itself follows the same rule: its
 * id is the workspace's, so `peru` has the key `peru/peru`.
 */
export function keyOf(workspace: string, id: string): string {
  return `${workspace}/${id}`;
}

/** The id within its workspace of the node with this key. */
export function idOfKey(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}
