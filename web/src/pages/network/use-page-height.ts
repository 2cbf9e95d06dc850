/** The height that is left for a page below header and banners. */
import { useLayoutEffect, useState, type RefObject } from 'react';

/** Everything that stands above an element: the earlier siblings of it and of what holds it. */
function above(element: Element): Element[] {
  const found: Element[] = [];
  for (let holder: Element | null = element; holder !== null; holder = holder.parentElement) {
    for (let before = holder.previousElementSibling; before !== null; before = before.previousElementSibling)
      found.push(before);
  }
  return found;
}

/** Distance of an element from the top of the page in pixels; follows the size of what is above. */
export function useTopOffset(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(56);
  useLayoutEffect(() => {
    const own = element.current;
    if (own === null) return undefined;
    const observer = new ResizeObserver(() => {
      setTop(Math.round(own.getBoundingClientRect().top + globalThis.scrollY));
    });
    for (const other of above(own)) observer.observe(other);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return top;
}
