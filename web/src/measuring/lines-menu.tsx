/** Which lines count: a chip beside the filters of the network. */
import { FilterMenu } from '../components/filter-menu.tsx';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';
import { lineSwitches, linesChosen, lineToggled, type LineSwitch } from './lines-choice.ts';

interface Props {
  /** The switches to choose from; all where nothing is said. */
  readonly switches?: readonly LineSwitch[];
}

/** Every choice stands in the address. */
export function LinesMenu({ switches = lineSwitches }: Props) {
  const { t } = useText();
  const view = useView();
  return (
    <FilterMenu
      label={t('measures.lines')}
      choices={switches.map((value) => ({ value, label: t(`measures.line.${value}`) }))}
      chosen={linesChosen(view).filter((value) => switches.includes(value))}
      clear={t('measures.linesDefault')}
      quiet
      onToggle={(value) => {
        const known = switches.find((one) => one === value);
        if (known) view.set(lineToggled(view, known));
      }}
      onClear={() => {
        view.set(Object.fromEntries(switches.map((one) => [one, undefined])));
      }}
    />
  );
}
