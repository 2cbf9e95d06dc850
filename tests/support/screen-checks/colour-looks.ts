/** The texts of a page by how they look, so that axe reckons the contrast of a hundred equal cells not a hundred times. */
import type { Page } from 'playwright-core';

/** Of each look so many texts are marked: one of them may be cut away by a box that scrolls. */
const ofEach = 2;

/** The attribute of the marked elements. */
export const lookMark = 'data-look';

/**
 * Marks elements with a text of their own, and fields: `ofEach` of those that have the same colours, letters, kinds of
 * elements around them, and colours behind these.
 */
export async function markLooks(page: Page): Promise<void> {
  await page.evaluate(
    ({ mark, most }) => {
      const around = new Map<Element, string>();
      const lookOf = (element: Element): string => {
        const known = around.get(element);
        if (known !== undefined) return known;
        const style = getComputedStyle(element);
        const its = [
          ...[element.tagName, element.getAttribute('class'), style.color, style.fontSize, style.fontWeight],
          ...[style.backgroundColor, style.backgroundImage, style.opacity, style.position, style.textShadow],
          ...[
            style.visibility,
            style.display === 'none',
            element.matches(':disabled, [aria-disabled="true"], [inert]'),
          ],
          element instanceof HTMLLabelElement && element.control?.matches(':disabled') === true,
        ];
        const outer = element.parentElement;
        const look = `${outer === null ? '' : lookOf(outer)} ${its.join()}`;
        around.set(element, look);
        return look;
      };
      const marked = new Map<string, number>();
      for (const element of document.querySelectorAll('*')) {
        element.removeAttribute(mark);
        const isText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
        );
        if (!isText && !element.matches('input, select, textarea')) continue;
        const look = lookOf(element);
        const before = marked.get(look) ?? 0;
        if (before < most) element.setAttribute(mark, '');
        marked.set(look, before + 1);
      }
    },
    { mark: lookMark, most: ofEach },
  );
}
