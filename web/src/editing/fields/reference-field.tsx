/** Refers to something of the workspace: type a part of its name and choose, or add what is not on file yet. */
import { useState } from 'react';
import type { NodeLabel } from '#domain/change-set.ts';
import { useText } from '../../i18n/use-text.ts';
import { Combobox } from '../../components/combobox.tsx';
import type { LabelProps } from './field-props.ts';
import { FormField } from './form-field.tsx';
import { isCalled, useReferenceOptions, type ReferenceOption } from './reference-options.ts';
import { useFieldProblem } from './use-field-problem.ts';

interface Props extends LabelProps {
  readonly to: readonly NodeLabel[];
  /** What the field shows: the name of what was chosen, or what was typed. */
  readonly shown: string;
  /** Text that was typed and not chosen counts too: the service looks it up. */
  readonly onType: (text: string) => void;
  readonly onChoose: (option: ReferenceOption) => void;
  /** Offers to add what is not on file yet. */
  readonly onNew?: ((text: string) => void) | undefined;
  readonly newLabel?: (text: string) => string;
  /** Takes the focus when it comes up. */
  readonly first?: boolean;
}

export function ReferenceField({
  to,
  shown,
  onType,
  onChoose,
  onNew,
  newLabel,
  problem,
  first = false,
  ...field
}: Props) {
  const { name } = useText();
  const [open, setOpen] = useState(false);
  const { problem: wrong, onLeave } = useFieldProblem({ value: shown, problem });
  const { options, busy } = useReferenceOptions(to, shown, open);
  const fresh = onNew && newLabel && shown.trim() !== '' ? newLabel(shown.trim()) : undefined;
  // What is not on file comes first when nothing on file is called so: the search finds what is only similar, too.
  const entries: readonly (ReferenceOption | 'new')[] =
    fresh === undefined
      ? options
      : options.some((option) => isCalled(option, shown))
        ? [...options, 'new']
        : ['new', ...options];
  return (
    <FormField {...field} problem={wrong}>
      {(ids) => (
        <Combobox
          ids={ids}
          value={shown}
          onType={onType}
          entries={entries.map((entry) =>
            entry === 'new' ? { key: '', text: fresh ?? '' } : { key: entry.id, text: name(entry), more: entry.more },
          )}
          onPick={(place) => {
            const entry = entries[place];
            if (entry === 'new') onNew?.(shown.trim());
            else if (entry) onChoose(entry);
          }}
          open={open}
          onOpen={setOpen}
          count={busy ? undefined : options.length}
          onLeave={onLeave}
          first={first}
        />
      )}
    </FormField>
  );
}
