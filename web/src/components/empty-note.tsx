/** An empty place: says what would be here and the next step. */
import type { ReactNode } from 'react';
import './query-boundary.css';

/** A calm sentence in place of a list. */
export function EmptyNote({ children }: { readonly children: ReactNode }) {
  return <p className="empty">{children}</p>;
}
