/** A list whose first rows are shown, the others after a click; on paper all. */
import { useState, type ReactNode } from 'react';
import { usePrinting } from '../../view/use-printing.ts';

interface ShortListProps<Item> {
  readonly items: readonly Item[];
  readonly limit: number;
  /** The words of the button for the rest. */
  readonly more: (count: number) => string;
  readonly children: (item: Item) => ReactNode;
}

/** Rows of a list that stands around it. */
export function ShortList<Item extends { readonly id: string }>({
  items,
  limit,
  more,
  children,
}: ShortListProps<Item>) {
  const [opened, setAll] = useState(false);
  const all = usePrinting() || opened;
  const rest = items.length - limit;
  return (
    <>
      {(all ? items : items.slice(0, limit)).map((item) => (
        <li key={item.id}>{children(item)}</li>
      ))}
      {rest > 0 && !all && (
        <li>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setAll(true);
            }}
          >
            {more(rest)}
          </button>
        </li>
      )}
    </>
  );
}
