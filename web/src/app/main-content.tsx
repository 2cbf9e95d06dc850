/** `<main>` of every page: busy from the click on a link until what it leads to is drawn. */
import { useSyncExternalStore, type ReactNode, type RefObject } from 'react';
import { useLocation } from 'react-router';
import { BusyLine } from '../components/busy-line.tsx';
import { currentPlace, subscribeToArrivals } from './arrivals.ts';

interface Props {
  readonly place: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

export function MainContent({ place, children }: Props) {
  const { key } = useLocation();
  // The router draws a page when there is time for it: until then, this one belongs to the address before.
  const arriving = useSyncExternalStore(subscribeToArrivals, () => currentPlace() !== key);
  return (
    <main id="main" ref={place} tabIndex={-1} aria-busy={arriving || undefined}>
      {children}
      {arriving && <BusyLine />}
    </main>
  );
}
