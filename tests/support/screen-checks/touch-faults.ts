/** What a thumb cannot do on a page: hit a control that is too small, or see what lies beside the screen. */
import type { Page } from 'playwright-core';
import { small } from '../e2e-visits.ts';

const leastTarget = 44;

/** How far the page is too wide, and navigation controls below 44 px in one direction, with their size. */
export async function touchFaults(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ least, width: screen }) => {
      const found: string[] = [];
      const wide = (document.scrollingElement?.scrollWidth ?? 0) - screen;
      if (wide > 0) found.push(`the page is ${String(wide)} px too wide`);
      const controls = document.querySelectorAll<HTMLElement>(
        'header a, header button, nav a, nav button, .place button, [role="group"] > button, dialog > header button',
      );
      const little = [...controls].flatMap((control) => {
        const { width, height } = control.getBoundingClientRect();
        // Links inside a line of text are exempt, as in WCAG 2.5.8.
        const inText = control.closest('p, h1, h2, h3, ol, main header') !== null;
        if (width === 0 || inText || (width >= least - 0.5 && height >= least - 0.5)) return [];
        return [
          `too small to touch: ${control.getAttribute('aria-label') ?? control.innerText} ${width.toFixed()}x${height.toFixed()}`,
        ];
      });
      return [...found, ...little];
    },
    { least: leastTarget, width: small.width },
  );
}
