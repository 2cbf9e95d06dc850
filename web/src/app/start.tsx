/** Draws the page for the first time. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '../i18n/i18n.ts';
import { sayRequiredInWords } from '../i18n/required-words.ts';
import { App } from './app.tsx';

export function start(root: HTMLElement): void {
  sayRequiredInWords(document, i18n);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
