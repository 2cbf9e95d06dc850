/** On what the form rests: what the author knows, a source on file, or a new one; required in every form. */
import { useId } from 'react';
import { sourceKinds, confidentialities } from '#domain/vocabularies.ts';
import { useSources } from '../../api/shared-answers.ts';
import { capitalised } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import type { FieldProblems } from '../field-problems.ts';
import { freshPlace, type SourceDraft } from '../source-draft.ts';
import { DateField } from './date-field.tsx';
import { ReferenceField } from './reference-field.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly draft: SourceDraft;
  readonly onChange: (draft: SourceDraft) => void;
  readonly problems: FieldProblems;
  /** Where source and locator stand in the form. */
  readonly place: string;
  /** What the source is for, where the form has more than one thing to source. */
  readonly hint?: string;
}

const ways = ['own', 'known', 'new'] as const;

/** The fields of a source that is not on file yet; those left out here are added when it is corrected. */
function FreshSource({ draft, onChange, problems }: Omit<Props, 'place' | 'hint'>) {
  const { t, word } = useText();
  const { fresh } = draft;
  const set = (field: string) => (text: string) => {
    onChange({ ...draft, fresh: { ...fresh, [field]: text } });
  };
  const of = (field: string) => ({
    value: fresh[field] ?? '',
    onChange: set(field),
    problem: problems.get(`${freshPlace}${field}`),
  });
  return (
    <>
      <TextField
        label={t('editing.sourceTitle')}
        {...of('title')}
        problem={problems.get(`${freshPlace}title`) ?? problems.get(`${freshPlace}id`)}
        required
      />
      <div className="form-row">
        <SelectField
          label={t('editing.sourceKind')}
          choices={sourceKinds
            .filter((kind) => kind !== 'own-knowledge')
            .map((kind) => ({ value: kind, label: capitalised(word('sourceKind', kind)) }))}
          {...of('kind')}
          required
        />
        <SelectField
          label={t('editing.sourceConfidentiality')}
          choices={confidentialities.map((value) => ({ value, label: capitalised(word('confidentiality', value)) }))}
          {...of('confidentiality')}
          required
        />
      </div>
      <div className="form-row">
        <TextField label={t('editing.sourceAuthor')} hint={t('editing.sourceAuthorHint')} {...of('author')} />
        <DateField label={t('editing.sourceDate')} {...of('date')} />
      </div>
      <TextField label={t('editing.sourceUrl')} kind={{ type: 'url' }} inputMode="url" {...of('url')} />
    </>
  );
}

export function SourceFields({ draft, onChange, problems, place, hint }: Props) {
  const { t, say } = useText();
  const sources = useSources();
  const id = useId();
  const labels = { own: t('editing.sourceOwn'), known: t('editing.sourceKnown'), new: t('editing.sourceNew') };
  const known = sources.get(draft.known);
  return (
    <fieldset className="form-set" aria-describedby={hint === undefined ? undefined : `${id}hint`}>
      <legend>{t('editing.source')}</legend>
      {hint !== undefined && (
        <p id={`${id}hint`} className="loc">
          {hint}
        </p>
      )}
      <div className="form-choices">
        {ways.map((way) => (
          <label key={way} className="form-choice">
            <input
              type="radio"
              name={id}
              value={way}
              checked={draft.from === way}
              onChange={() => {
                onChange({ ...draft, from: way });
              }}
            />
            {labels[way]}
          </label>
        ))}
      </div>
      {draft.from === 'own' ? (
        <p className="loc">{t('editing.sourceOwnHint')}</p>
      ) : (
        <div className="form-inset">
          {draft.from === 'known' ? (
            <ReferenceField
              label={t('editing.sourceKnownLabel')}
              to={['Source']}
              shown={known ? say(known.short) : draft.known}
              onType={(text) => {
                onChange({ ...draft, known: text });
              }}
              onChoose={(option) => {
                onChange({ ...draft, known: option.id });
              }}
              problem={problems.get(`${place}source`)}
              required
            />
          ) : (
            <FreshSource draft={draft} onChange={onChange} problems={problems} />
          )}
          <TextField
            label={t('editing.locator')}
            hint={t('editing.locatorHint')}
            value={draft.locator}
            onChange={(locator) => {
              onChange({ ...draft, locator });
            }}
            problem={problems.get(`${place}locator`)}
            required
          />
        </div>
      )}
    </fieldset>
  );
}
