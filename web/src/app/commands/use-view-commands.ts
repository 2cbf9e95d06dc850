/** Actions on the view: steps back and ahead, date, audience, language, theme, paper, help. */
import { locales } from '#domain/vocabularies.ts';
import { useAudience } from '../../api/use-audience.ts';
import { useText } from '../../i18n/use-text.ts';
import { writeSetting } from '../../view/personal-setting.ts';
import { chooseTheme, themes } from '../../view/theme.ts';
import { useView } from '../../view/use-view.ts';
import { useViewSteps } from '../../view/use-view-steps.ts';
import { pressSavePicture, savePictureButton } from '../../saving/save-picture-button.ts';
import { languageNames } from '../language-names.ts';
import type { Command } from './command.ts';

export function useViewCommands(): readonly Command[] {
  const { t, lang } = useText();
  const { at, set } = useView();
  const { undo, redo } = useViewSteps();
  const { audience, audiences } = useAudience();
  const [widest] = audiences;
  const action = (id: string, label: string, run: (() => void) | undefined, words?: string): Command[] =>
    run ? [{ id, kind: 'action', label, run, ...(words === undefined ? {} : { words }) }] : [];
  const latest = (): void => {
    set({ at: undefined });
  };
  return [
    ...action('undo', t('commands.undo'), undo, t('commands.undoWords')),
    ...action('redo', t('commands.redo'), redo, t('commands.redoWords')),
    ...action('latest', t('commands.latest'), at === 'latest' ? undefined : latest),
    ...audiences
      .filter((choice) => choice !== audience)
      .flatMap((choice) =>
        action(
          `audience-${choice}`,
          t('commands.audience', { audience: t(`audience.names.${choice}`) }),
          () => {
            set({ audience: choice === widest ? undefined : choice, edit: undefined });
          },
          t('commands.audienceWords'),
        ),
      ),
    ...locales
      .filter((locale) => locale !== lang)
      .flatMap((locale) =>
        action(
          `language-${locale}`,
          t('commands.language', { language: languageNames[locale] }),
          () => {
            writeSetting('language', locale);
            set({ lang: locale }, { replace: true });
          },
          t('commands.languageWords'),
        ),
      ),
    ...themes.flatMap((theme) =>
      action(`theme-${theme}`, t(`commands.theme.${theme}`), () => {
        chooseTheme(theme);
      }),
    ),
    ...action('save-picture', t('saving.open'), savePictureButton() === null ? undefined : pressSavePicture),
    ...action('print', t('commands.print'), () => {
      // After the dialog is gone, so that it is not on the paper.
      setTimeout(() => {
        globalThis.print();
      }, 0);
    }),
    ...action('keys', t('commands.keys'), () => {
      set({ help: 'keys' });
    }),
  ];
}
