/**
 * Starts the page in steps, each a task of its own: what all pages share, the frame with its addresses, the first
 * drawing. In one task they would keep a slow machine from painting and from hearing keys.
 */
import './api/schemas-without-code.ts';
// Ground rules come before the styles of the components, which refine them.
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import { applyTheme, storedTheme } from './view/theme.ts';

applyTheme(storedTheme());
const root = document.getElementById('root');
// Called from a task of its own, so that the request does not hang on the whole file being read.
setTimeout(() => {
  void import('./app/start.tsx').then(({ start }) => {
    if (root) start(root);
  });
});
