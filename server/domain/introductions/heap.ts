/** A binary heap: the smallest item first, in logarithmic time. */

export interface Heap<Item> {
  push(item: Item): void;
  /** Takes the smallest item out; undefined when there is none. */
  pop(): Item | undefined;
}

/** An empty heap in the order of `compare`. */
export function heap<Item>(compare: (a: Item, b: Item) => number): Heap<Item> {
  const items: Item[] = [];
  const isBefore = (a: Item | undefined, b: Item | undefined): boolean =>
    a !== undefined && b !== undefined && compare(a, b) < 0;

  const swap = (a: number, b: number): void => {
    const [first, second] = [items[a], items[b]];
    if (first === undefined || second === undefined) return;
    items[a] = second;
    items[b] = first;
  };

  const sink = (): void => {
    let place = 0;
    for (;;) {
      const [left, right] = [place * 2 + 1, place * 2 + 2];
      const smaller = isBefore(items[right], items[left]) ? right : left;
      if (!isBefore(items[smaller], items[place])) return;
      swap(smaller, place);
      place = smaller;
    }
  };

  return {
    push: (item) => {
      items.push(item);
      let place = items.length - 1;
      while (place > 0) {
        const parent = (place - 1) >> 1;
        if (!isBefore(items[place], items[parent])) return;
        swap(place, parent);
        place = parent;
      }
    },
    pop: () => {
      const [first] = items;
      const last = items.pop();
      if (last !== undefined && items.length > 0) {
        items[0] = last;
        sink();
      }
      return first;
    },
  };
}
