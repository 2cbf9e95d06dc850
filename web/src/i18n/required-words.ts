/** What the browser says of a required field that is empty, in the language of the page instead of the browser's own. */
import type { i18n as I18n } from 'i18next';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}

/** Watches all forms of the page. What was said is taken back before the browser looks at a form again. */
export function sayRequiredInWords(page: Document, i18n: I18n): void {
  const clear = (fields: Iterable<unknown>): void => {
    for (const field of fields) if (field instanceof EventTarget && isField(field)) field.setCustomValidity('');
  };
  page.addEventListener(
    'invalid',
    ({ target }) => {
      if (isField(target) && target.validity.valueMissing) target.setCustomValidity(i18n.t('writing.required'));
    },
    true,
  );
  for (const event of ['input', 'change']) {
    page.addEventListener(
      event,
      ({ target }) => {
        clear([target]);
      },
      true,
    );
  }
  // Sending a form by Enter clicks its button too.
  page.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      clear(button?.form?.elements ?? []);
    },
    true,
  );
}
