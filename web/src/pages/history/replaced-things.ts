/**
 * Statements that were replaced: what identifies a statement (its role, its kind, its source) cannot be corrected in
 * place, so such a correction is on file as one that went and one that came. A reader wants to see them side by side.
 */
import type { ChangedThing, FieldChange } from '#domain/views/history-view.ts';

/** A thing of the page; `replaced` is one statement in place of another of the same type between the same things. */
export type ShownThing = Omit<ChangedThing, 'kind'> & { readonly kind: ChangedThing['kind'] | 'replaced' };

/** Type and ends; undefined for nodes and for statements that were corrected in place. */
function pairKey({ kind, thing }: ChangedThing): string | undefined {
  if (thing.what === 'node' || kind === 'changed') return undefined;
  return [thing.type, ...thing.about.map(({ label, id }) => `${label} ${id}`)].join('|');
}

function differing(before: readonly FieldChange[], after: readonly FieldChange[]): FieldChange[] {
  const was = new Map(before.map((field) => [field.field, field.before]));
  const is = new Map(after.map((field) => [field.field, field.after]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field): FieldChange[] => {
    const [old, now] = [was.get(field), is.get(field)];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [{ field, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) }];
  });
}

function replaced(gone: ChangedThing, come: ChangedThing): ShownThing {
  return {
    kind: 'replaced',
    thing: come.thing,
    ...(gone.before ? { before: gone.before } : {}),
    ...(come.after ? { after: come.after } : {}),
    fields: differing(gone.fields, come.fields),
  };
}

/** The things of a page, with each lone pair of a removed and an added statement as one; the order stays. */
export function withReplaced(things: readonly ChangedThing[]): ShownThing[] {
  const byKey = new Map<string, ChangedThing[]>();
  for (const thing of things) {
    const key = pairKey(thing);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), thing]);
  }
  return things.flatMap((thing): ShownThing[] => {
    const [one, two, ...more] = byKey.get(pairKey(thing) ?? '') ?? [];
    if (!one || !two || more.length > 0 || one.kind === two.kind) return [thing];
    if (thing !== one) return [];
    return [one.kind === 'removed' ? replaced(one, two) : replaced(two, one)];
  });
}
