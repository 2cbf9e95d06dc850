/** A chip that opens a list of values with counts; chosen values stand in the chip. */
import { Popover } from './popover.tsx';
import { useText } from '../i18n/use-text.ts';
import './filter-menu.css';

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A choice without a number, or one that cannot be chosen now. */
type ShownChoice = Omit<FilterChoice, 'count'> & { readonly count?: number; readonly disabled?: boolean };

interface Props {
  readonly label: string;
  readonly choices: readonly ShownChoice[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  readonly onClear: () => void;
  /** What clearing is called where it is not of a filter. */
  readonly clear?: string;
  /** The chip names the list only: what is chosen is told elsewhere. */
  readonly quiet?: boolean;
}

/** What the chip says, and that there is a list under it. */
function Face({ text }: { readonly text: string }) {
  return (
    <>
      <span className="chip-text">{text}</span>
      <svg className="chevron" viewBox="0 0 10 10" aria-hidden="true">
        <path d="M1 3l4 4 4-4" />
      </svg>
    </>
  );
}

/** The place of a filter whose choices are on their way, so that nothing moves when they come. */
export function AwaitedFilter({ label }: { readonly label: string }) {
  return (
    <span className="button chip awaited" aria-hidden="true">
      <Face text={label} />
    </span>
  );
}

/** One filter. Choices that nothing has any more stay while chosen, so that they can be taken back. */
export function FilterMenu({ label, choices, chosen, onToggle, onClear, clear, quiet = false }: Props) {
  const { t } = useText();
  const names = choices.filter(({ value }) => chosen.includes(value)).map((choice) => choice.label);
  const summary =
    names.length === 0 || quiet ? label : `${label}: ${names.length > 2 ? String(names.length) : names.join(', ')}`;
  return (
    <Popover label={<Face text={summary} />} className={`button chip${names.length > 0 && !quiet ? ' on' : ''}`}>
      {() => (
        <div
          className="filter-list"
          role="group"
          aria-label={label}
          onMouseDown={(event) => {
            // A label takes no focus: without this the focus would leave the box, which closes it before the click.
            event.preventDefault();
          }}
        >
          {choices.map(({ value, label: words, count, disabled = false }) => (
            <label key={value}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                disabled={disabled}
                onChange={() => {
                  onToggle(value);
                }}
              />
              <span>{words}</span>
              {count !== undefined && <b>{count}</b>}
            </label>
          ))}
          {chosen.length > 0 && (
            <button type="button" className="button plain" onClick={onClear}>
              {clear ?? t('network.clearFilter')}
            </button>
          )}
        </div>
      )}
    </Popover>
  );
}
