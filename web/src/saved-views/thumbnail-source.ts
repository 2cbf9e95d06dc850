/** Where the small picture of the view on screen comes from: a page that has one offers it while it is open. */
import { useEffect } from 'react';
import type { Thumbnail } from '#domain/saved-views/thumbnail.ts';

type Make = () => Thumbnail | undefined;

let current: Make | undefined;

/** Offers the picture of this page; `make` is called when the view is saved. */
export function useThumbnail(make: Make | undefined): void {
  useEffect(() => {
    current = make;
    return () => {
      if (current === make) current = undefined;
    };
  }, [make]);
}

/** The small picture of what is on screen; undefined where there is none. */
export function currentThumbnail(): Thumbnail | undefined {
  return current?.();
}
