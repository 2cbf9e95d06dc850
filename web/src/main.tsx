/** Starts the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// Ground rules come before the styles of the components, which refine them.
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import { App } from './app/app.tsx';
import { i18n } from './i18n/i18n.ts';
import { sayRequiredInWords } from './i18n/required-words.ts';
import { applyTheme, storedTheme } from './view/theme.ts';

applyTheme(storedTheme());
sayRequiredInWords(document, i18n);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
