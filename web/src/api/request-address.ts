/** The address of a request: parameters put into the path, query values written as text. */

export type QueryValue = string | undefined;

/** `/api/:workspace/regions/:id` with its parameters, and the query without empty values. */
export function requestAddress(
  path: string,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, QueryValue>>,
): string {
  const filled = path.replaceAll(/:([a-z]+)/gi, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, value);
  }
  const text = search.toString();
  return text === '' ? filled : `${filled}?${text}`;
}
