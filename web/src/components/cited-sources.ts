/** Which sources an answer of the service cites. */

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
  } else if (typeof value === 'object' && value !== null) {
    if ('source' in value && 'locator' in value && typeof value.source === 'string') found.add(value.source);
    for (const item of Object.values(value)) collect(item, found);
  }
}

/** Ids of the sources of all statements in some answers, each once. */
export function citedSources(answers: readonly unknown[]): readonly string[] {
  const found = new Set<string>();
  for (const answer of answers) collect(answer, found);
  return [...found];
}
