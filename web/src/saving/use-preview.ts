/** The picture for what is chosen, written anew after each change, with an address to show it. */
import { useEffect, useState } from 'react';
import type { WrittenFigure } from '#domain/figure/write-figure.ts';
import type { MakePicture, PictureChoice } from './picture-choice.ts';
import { writePicture } from './write-picture.ts';

export interface Preview {
  readonly written: WrittenFigure;
  readonly file: string;
  readonly address: string;
}

export type PreviewState =
  | { readonly state: 'making'; readonly last: Preview | undefined }
  | { readonly state: 'made'; readonly last: Preview }
  | { readonly state: 'failed'; readonly last: undefined; readonly error: unknown };

async function previewOf(make: MakePicture, choice: PictureChoice): Promise<Preview> {
  const { figure, file } = await make(choice);
  const written = await writePicture(figure);
  return { written, file, address: URL.createObjectURL(new Blob([written.svg], { type: 'image/svg+xml' })) };
}

interface Outcome {
  /** What it was made for. */
  readonly of: string;
  readonly preview: Preview | undefined;
  readonly error: unknown;
}

/** Makes the picture; another `attempt` makes it again after a failure. */
export function usePreview(make: MakePicture, choice: PictureChoice, attempt: number): PreviewState {
  const [outcome, setOutcome] = useState<Outcome>();
  // What is on screen when the box opens is what is saved: answers that arrive later change nothing.
  const [first] = useState(() => make);
  const { lang, colours, extent } = choice;
  const asked = [lang, colours, extent, attempt].join(' ');
  useEffect(() => {
    let address: string | undefined;
    let left = false;
    previewOf(first, { lang, colours, extent }).then(
      (preview) => {
        address = preview.address;
        if (left) URL.revokeObjectURL(address);
        else setOutcome({ of: asked, preview, error: undefined });
      },
      (error: unknown) => {
        if (!left) setOutcome({ of: asked, preview: undefined, error });
      },
    );
    return () => {
      left = true;
      if (address !== undefined) URL.revokeObjectURL(address);
    };
  }, [first, lang, colours, extent, asked]);
  if (outcome?.of !== asked) return { state: 'making', last: outcome?.preview };
  const { preview, error } = outcome;
  return preview === undefined ? { state: 'failed', last: undefined, error } : { state: 'made', last: preview };
}
