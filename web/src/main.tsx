/** Starts the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// Ground rules come before the styles of the components, which refine them.
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import { App } from './app/app.tsx';
import { applyTheme, storedTheme } from './view/theme.ts';

applyTheme(storedTheme());
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
