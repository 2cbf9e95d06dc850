/** One of a list that a dataset may add to: a word that is there, or a new one. */
import { useState } from 'react';
import { slug } from '#domain/dataset/fold.ts';
import { useText } from '../../i18n/use-text.ts';
import { Combobox } from '../../components/combobox.tsx';
import type { FieldProps } from './field-props.ts';
import { FormField } from './form-field.tsx';
import type { Choice } from './select-field.tsx';
import { useFieldProblem } from './use-field-problem.ts';

interface Props extends FieldProps {
  /** Those that ship, and those that the workspace has added. */
  readonly choices: readonly Choice[];
  /** The word of the list that a text means; given where a new word may be any text, stored as it is written. */
  readonly meant?: (text: string) => string;
}

/** A new word is stored as the importer wants it: small letters with hyphens, unless any text will do. */
export function OpenChoiceField({ value, choices, onChange, problem, meant, first = false, ...field }: Props) {
  const { t } = useText();
  const labelOf = (word: string): string =>
    choices.find((choice) => choice.value === word)?.label ?? (meant ? word : word.replaceAll('-', ' '));
  const stored = (text: string): string => (meant ? meant(text) : slug(text));
  const [shown, setShown] = useState(labelOf(value));
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(value);
  // Another value than what was typed here: taken over from somebody else, or chosen again.
  if (asked !== value) {
    setAsked(value);
    setShown(labelOf(value));
  }
  const typed = slug(shown);
  const known = choices.find(({ label, value: id }) => slug(label) === typed || id === typed || id === meant?.(shown));
  const asListed = known !== undefined && [slug(known.label), known.value].includes(typed);
  const matching = choices.filter(
    (choice) => asListed || choice === known || (known === undefined && slug(choice.label).includes(typed)),
  );
  const isNew = typed !== '' && known === undefined;
  const { problem: wrong, onLeave } = useFieldProblem({ value: shown, problem });
  const set = (word: string, text: string): void => {
    setShown(text);
    setAsked(word);
    onChange(word);
  };
  return (
    <FormField
      {...field}
      problem={wrong}
      hint={shown === '' ? (field.hint ?? t('editing.openHint')) : undefined}
      understood={
        isNew && !open ? t('editing.newWord', { text: meant ? shown.trim() : typed.replaceAll('-', ' ') }) : undefined
      }
    >
      {(ids) => (
        <Combobox
          ids={ids}
          value={shown}
          onType={(text) => {
            const word = slug(text);
            set(choices.find((choice) => slug(choice.label) === word)?.value ?? stored(text), text);
          }}
          entries={[
            ...matching.map((choice) => ({ key: choice.value, text: choice.label })),
            ...(isNew ? [{ key: ' new', text: t('editing.useWord', { text: shown.trim() }) }] : []),
          ]}
          onPick={(place) => {
            const choice = matching[place];
            if (choice) set(choice.value, choice.label);
            else set(stored(shown.trim()), shown.trim());
          }}
          open={open}
          onOpen={setOpen}
          count={matching.length}
          onLeave={onLeave}
          placeholder={t('editing.openPlaceholder')}
          first={first}
        />
      )}
    </FormField>
  );
}
