/** Keys on the canvas: arrows pan, + - 0 zoom, Page Up and Down walk the nodes, Enter chooses, Escape clears. */
export interface CanvasKeys {
  readonly pan: (x: number, y: number) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** To the next (1) or previous (-1) node in reading order. */
  readonly walk: (step: 1 | -1) => void;
  readonly choose: () => void;
  readonly clear: () => void;
}

const stride = 60;

function actionOf(key: string, keys: CanvasKeys): (() => void) | undefined {
  const actions: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => {
      keys.pan(stride, 0);
    },
    ArrowRight: () => {
      keys.pan(-stride, 0);
    },
    ArrowUp: () => {
      keys.pan(0, stride);
    },
    ArrowDown: () => {
      keys.pan(0, -stride);
    },
    '+': () => {
      keys.zoom(1.25);
    },
    '=': () => {
      keys.zoom(1.25);
    },
    '-': () => {
      keys.zoom(0.8);
    },
    '0': keys.fit,
    PageDown: () => {
      keys.walk(1);
    },
    PageUp: () => {
      keys.walk(-1);
    },
    n: () => {
      keys.walk(1);
    },
    p: () => {
      keys.walk(-1);
    },
    Enter: keys.choose,
    Escape: keys.clear,
  };
  return actions[key];
}

/** Listens on an element until the returned function is called. */
export function listenForKeys(element: HTMLElement, keys: CanvasKeys): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actionOf(event.key, keys);
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  element.addEventListener('keydown', onKey);
  return () => {
    element.removeEventListener('keydown', onKey);
  };
}
