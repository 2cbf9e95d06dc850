/** "Save picture" above the matrix. */
import { textIn } from '../../i18n/use-text.ts';
import { dayOf, fileName } from '../../saving/file-name.ts';
import { measuredWidth } from '../../saving/measure-width.ts';
import { SavePicture } from '../../saving/save-picture.tsx';
import { useSavingContext } from '../../saving/use-saving-context.ts';
import { matrixFigure, type ShownMatrix } from './matrix-figure.ts';

/** The whole matrix under the filter of the page. */
export function SaveMatrix({ matrix, coverage }: ShownMatrix) {
  const contextNow = useSavingContext();
  return (
    <SavePicture
      parts={false}
      make={async (choice) => {
        const context = await contextNow();
        await document.fonts.ready;
        const text = textIn(choice.lang);
        const date = context.at === 'latest' ? dayOf(context.now) : context.at;
        const theme = matrix.theme === null ? '' : text.word('theme', matrix.theme);
        const file = fileName([text.name(coverage.region), text.t('gaps.title'), theme, date]);
        return { figure: matrixFigure({ matrix, coverage }, choice, context, measuredWidth()), file };
      }}
    />
  );
}
