/** The sign of what happened to a thing: plus, pencil, minus, arrows; the word stands beside it. */
import type { ShownThing } from './replaced-things.ts';

const paths: Readonly<Record<ShownThing['kind'], string>> = {
  added: 'M8 3v10M3 8h10',
  changed: 'M3 13l1-4 7-7 3 3-7 7z',
  removed: 'M3 8h10',
  replaced: 'M3 5h10l-3-3M13 11H3l3 3',
};

export function KindMark({ kind }: { readonly kind: ShownThing['kind'] }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
      <path d={paths[kind]} />
    </svg>
  );
}
