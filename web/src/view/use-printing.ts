/** Whether the page is being printed: lists that unfold on a click stand whole on paper. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True from just before the print view is made until it closes. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const set = (value: boolean) => (): void => {
      // The print view is made right after the event.
      flushSync(() => {
        setPrinting(value);
      });
    };
    const [before, after] = [set(true), set(false)];
    globalThis.addEventListener('beforeprint', before);
    globalThis.addEventListener('afterprint', after);
    return () => {
      globalThis.removeEventListener('beforeprint', before);
      globalThis.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
