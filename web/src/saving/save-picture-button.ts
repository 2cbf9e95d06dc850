/** The button of the page that saves its picture: a page has one at most, and only while there is a picture to save. */

/** Null where the page has none. */
export function savePictureButton(): HTMLButtonElement | null {
  return document.querySelector<HTMLButtonElement>('main button.save-picture');
}

/** Presses it once the box that offered it is gone, so that the focus comes back to the button. */
export function pressSavePicture(): void {
  setTimeout(() => {
    const button = savePictureButton();
    button?.focus();
    button?.click();
  }, 0);
}
