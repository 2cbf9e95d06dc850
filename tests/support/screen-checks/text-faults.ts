/** What is wrong with the texts of a page as laid out: a page too wide, a text that is cut, controls that overlap. */
import type { Page } from 'playwright-core';

/** Faults of the page as it stands, each once. A text that is shortened on purpose has its whole in a title or name. */
export async function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    const wide = root.scrollWidth - root.clientWidth;
    if (wide > 1) found.push(`the page is ${String(wide)} px too wide`);
    const clips = new Set(['hidden', 'clip']);
    const hasText = (element: Element): boolean =>
      [...element.querySelectorAll('*'), element].some((one) =>
        [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== ''),
      );
    const controls: { element: Element; box: DOMRect }[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (!(element instanceof HTMLElement) || element.closest('.visually-hidden, [aria-hidden="true"]')) continue;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (box.width < 2 || box.height < 2 || style.visibility === 'hidden') continue;
      const cutAcross = clips.has(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutBelow = clips.has(style.overflowY) && element.scrollHeight > element.clientHeight + 3;
      const shortened = style.textOverflow === 'ellipsis' && element.closest('[title], [aria-label]') !== null;
      if ((cutAcross || cutBelow) && !shortened && hasText(element)) {
        found.push(`cut: ${element.className} "${(element.title || element.textContent.trim()).slice(0, 50)}"`);
      }
      // A sentence may break anywhere, and the lines of two links then share a box; other controls have one of their own.
      if (element.matches('button, input, select, a.button, nav a') && style.display !== 'inline') {
        const onTop = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        if (onTop !== null && (element.contains(onTop) || onTop.contains(element))) controls.push({ element, box });
      }
    }
    for (const [index, { element, box }] of controls.entries()) {
      for (const other of controls.slice(index + 1)) {
        if (element.contains(other.element) || other.element.contains(element)) continue;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across <= 2 || down <= 2) continue;
        // The bar at the foot of a small screen stands over what scrolls under it.
        if ([element, other.element].some((its) => its.closest('.tabs') !== null)) continue;
        const [one, two] = [element, other.element].map((its) => its.textContent.trim().slice(0, 30));
        found.push(`overlap: "${String(one)}" and "${String(two)}"`);
      }
    }
    return [...new Set(found)];
  });
}
