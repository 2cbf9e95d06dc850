/** The small symbol of a tile's class: it says without colour what the ground says with it. */
import type { ReactNode } from 'react';
import type { TileSymbol as Name } from './region-class.ts';

const drawings: Record<Name, ReactNode> = {
  disc: <circle cx="6" cy="6" r="4.5" fill="currentColor" stroke="none" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.25" />
      <path d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" fill="currentColor" stroke="none" />
    </>
  ),
  ring: <circle cx="6" cy="6" r="4.25" />,
  dot: <circle cx="6" cy="6" r="1.75" fill="currentColor" stroke="none" />,
  cross: <path d="M2.25 2.25l7.5 7.5M9.75 2.25l-7.5 7.5" />,
  bar: <path d="M3 6h6" />,
};

export function TileSymbol({ name }: { readonly name: Name }) {
  return (
    <svg
      className="tile-symbol"
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {drawings[name]}
    </svg>
  );
}
