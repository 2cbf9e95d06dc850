/** Our values as the driver's: whole numbers as integers, since the driver takes every number for a float. */
import neo4j from 'neo4j-driver';

function numberList(items: readonly unknown[]): unknown[] {
  // A list keeps one type: whole numbers beside fractions stay floats.
  const whole = items.every((item) => Number.isSafeInteger(item));
  return whole ? items.map((item) => neo4j.int(Number(item))) : [...items];
}

/** The value as a parameter, lists and maps included. */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.length > 0 && items.every((item) => typeof item === 'number')
      ? numberList(items)
      : items.map(toParameter);
  }
  if (typeof value === 'object' && value !== null) {
    const entries: [string, unknown][] = Object.entries(value);
    return Object.fromEntries(entries.map(([name, item]) => [name, toParameter(item)]));
  }
  return value;
}
