/** "Save picture" beside the zoom of the network. */
import type { PlannedSight } from '../../graph/figure/sight.ts';
import { textIn } from '../../i18n/use-text.ts';
import { dayOf, fileName } from '../../saving/file-name.ts';
import { SavePicture } from '../../saving/save-picture.tsx';
import { useSavingContext } from '../../saving/use-saving-context.ts';
import { networkFigure } from './network-figure.ts';
import type { ShownNetwork } from './shown-network.ts';

interface Props {
  readonly shown: ShownNetwork;
  /** What the canvas shows now. */
  readonly sight: () => PlannedSight | undefined;
}

/** The picture is made of what is on screen when the box opens. */
export function SaveNetwork({ shown, sight }: Props) {
  const contextNow = useSavingContext();
  return (
    <SavePicture
      parts
      make={async (choice) => {
        const context = await contextNow();
        const onScreen = sight();
        if (onScreen === undefined) throw new Error('nothing is on the canvas yet');
        const text = textIn(choice.lang);
        const date = context.at === 'latest' ? dayOf(context.now) : context.at;
        const file = fileName([text.name(shown.network.region), text.t('network.title'), date]);
        return { figure: networkFigure(shown, onScreen, choice, context), file };
      }}
    />
  );
}
