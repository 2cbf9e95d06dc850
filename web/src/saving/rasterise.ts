/** Turns a written picture into pixels. */
import type { WrittenFigure } from '#domain/figure/write-figure.ts';

/** What browsers draw without failing: pixels along one side, and of the whole. */
const most = { side: 16_000, area: 120_000_000 } as const;

/** Pixels for each pixel of the screen: two, fewer where the picture would be too large for a browser. */
function scaleFor(width: number, height: number): number {
  return Math.min(2, most.side / Math.max(width, height), Math.sqrt(most.area / (width * height)));
}

/** A picture that cannot be drawn here. */
export class NotDrawn extends Error {}

/** The picture as PNG; rejects with `NotDrawn`. The image holds its own type, so no other is needed. */
export async function rasterise({ svg, width, height }: WrittenFigure): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = scaleFor(width, height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new NotDrawn('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (blob === null) throw new NotDrawn('no image');
    return blob;
  } catch (error) {
    throw error instanceof NotDrawn ? error : new NotDrawn(String(error));
  } finally {
    URL.revokeObjectURL(address);
  }
}
