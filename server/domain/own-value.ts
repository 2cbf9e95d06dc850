/** Looking up a word of a dataset: "constructor" is a builder there, and a name that every object of JavaScript answers to. */

/** What a record has under a key of its own. */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
