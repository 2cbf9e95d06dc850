/** "Save picture" beside the zoom of a network. */
import type { PlannedSight } from '../../graph/figure/sight.ts';
import type { SavingContext } from '../../saving/figure-frame.ts';
import type { MadePicture, PictureChoice } from '../../saving/picture-choice.ts';
import { SavePicture } from '../../saving/save-picture.tsx';
import { useSavingContext } from '../../saving/use-saving-context.ts';

/** What a page puts around what is on its canvas, and what the file is called. */
export type MakeNetworkPicture = (onScreen: PlannedSight, choice: PictureChoice, context: SavingContext) => MadePicture;

interface Props {
  readonly make: MakeNetworkPicture;
  /** What the canvas shows now. */
  readonly sight: () => PlannedSight | undefined;
}

/** The picture is made of what is on screen when the box opens. */
export function SaveNetwork({ make, sight }: Props) {
  const contextNow = useSavingContext();
  return (
    <SavePicture
      parts
      make={async (choice) => {
        const context = await contextNow();
        const onScreen = sight();
        if (onScreen === undefined) throw new Error('nothing is on the canvas yet');
        return make(onScreen, choice, context);
      }}
    />
  );
}
