/** Light, dark, or as the system. */
import { Popover } from '../components/popover.tsx';
import { useText } from '../i18n/use-text.ts';
import { chooseTheme, themes } from '../view/theme.ts';
import { useTheme } from '../view/use-theme.ts';

const keys = { light: 'shell.themeLight', dark: 'shell.themeDark', system: 'shell.themeSystem' } as const;

/** The three choices as buttons. */
export function ThemeChoices({ onChosen }: { readonly onChosen?: () => void }) {
  const { choice } = useTheme();
  const { t } = useText();
  return (
    <div className="menu-group" role="group" aria-label={t('shell.theme')}>
      {themes.map((theme) => (
        <button
          key={theme}
          type="button"
          className="button"
          aria-pressed={theme === choice}
          onClick={() => {
            chooseTheme(theme);
            onChosen?.();
          }}
        >
          {t(keys[theme])}
        </button>
      ))}
    </div>
  );
}

export function ThemeControl() {
  const { t } = useText();
  return (
    <Popover label={t('shell.theme')} className="button plain">
      {(close) => <ThemeChoices onChosen={close} />}
    </Popover>
  );
}
