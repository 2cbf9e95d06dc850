/** Colours and type of the canvas, read from the page's tokens so that both themes draw from one place. */
export interface Palette {
  readonly paper: string;
  readonly canvas: string;
  readonly ink: string;
  readonly ink2: string;
  readonly edge: string;
  readonly line: string;
  readonly lineCalm: string;
  readonly missing: string;
  readonly sans: string;
  /** Any other token by name, such as the colour of a pillar. */
  readonly token: (name: string) => string;
}

/** The tokens as they are now; an unset one is dark ink, so that nothing disappears. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  const token = (name: string): string => {
    const value = known.get(name) ?? (style.getPropertyValue(name).trim() || '#17232b');
    known.set(name, value);
    return value;
  };
  return {
    ...{ paper: token('--paper'), canvas: token('--canvas'), ink: token('--ink'), ink2: token('--ink-2') },
    ...{ edge: token('--edge'), line: token('--line'), lineCalm: token('--line-calm') },
    ...{ missing: token('--missing'), sans: token('--sans'), token },
  };
}
