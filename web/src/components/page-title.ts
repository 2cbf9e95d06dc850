/** The title of the browser's tab. */
import { useEffect } from 'react';

/** Sets the title to `parts`, most particular first, and the product's name; empty parts are left out. */
export function usePageTitle(...parts: readonly (string | undefined)[]): void {
  const title = [...parts.filter((part) => part !== undefined && part !== ''), 'Tinkuy'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
