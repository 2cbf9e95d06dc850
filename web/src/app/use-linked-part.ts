/** An address with a part of a page (`#medidas`): shown when what it leads to has arrived, which the browser cannot wait for. */
import { useEffect } from 'react';

/** How long is waited for it, in milliseconds. */
const patience = 10_000;

/** Whether the page was opened by its address; one that was read before stays where it was read. */
function isOpenedAnew(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
}

/** Once, when the page is opened; links within the page are the router's. */
export function useLinkedPart(): void {
  useEffect(() => {
    const id = globalThis.location.hash.slice(1);
    if (id === '' || !isOpenedAnew()) return;
    const show = (): void => {
      const part = document.getElementById(id);
      if (part === null) return;
      observer.disconnect();
      part.scrollIntoView();
    };
    const observer = new MutationObserver(show);
    observer.observe(document.body, { childList: true, subtree: true });
    show();
    const timer = setTimeout(() => {
      observer.disconnect();
    }, patience);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, []);
}
