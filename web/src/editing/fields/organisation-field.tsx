/** Refers to an organisation, or names one that is not on file yet and asks for what it needs: kind and pillar. */
import type { NodeLabel } from '#domain/change-set.ts';
import type { TypedCells } from '#domain/editing/edit.ts';
import { organisationKinds } from '#domain/vocabularies.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { capitalised } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import type { FieldProblems, PlacedEdit } from '../field-problems.ts';
import type { LabelProps } from './field-props.ts';
import { ReferenceField } from './reference-field.tsx';
import type { ReferenceOption } from './reference-options.ts';
import { SelectField } from './select-field.tsx';

export interface OrganisationDraft {
  /** Id of what is on file, or the text that was typed. */
  readonly organisation: string;
  /** What the field shows. */
  readonly shown: string;
  /** The row of an organisation that is not on file yet, without its name. */
  readonly fresh: TypedCells | undefined;
}

/** The new organisation, to be added before what refers to it; nothing for one that is on file. */
export function freshOrganisationEdits(
  { organisation, fresh }: Pick<OrganisationDraft, 'organisation' | 'fresh'>,
  place: string,
  source: TypedCells,
): PlacedEdit[] {
  if (!fresh) return [];
  return [
    { place, edit: { action: 'add', table: 'organisations', values: { ...fresh, name: organisation, ...source } } },
  ];
}

interface Props extends LabelProps {
  readonly draft: OrganisationDraft;
  readonly onChange: (draft: OrganisationDraft, chosen?: ReferenceOption) => void;
  readonly to?: readonly NodeLabel[];
  readonly problems: FieldProblems;
  /** Where the new organisation stands in the form. */
  readonly place: string;
  /** A problem of the reference itself. */
  readonly first?: boolean;
}

function FreshOrganisation({
  draft,
  onChange,
  problems,
  place,
}: Pick<Props, 'draft' | 'onChange' | 'problems' | 'place'>) {
  const { t, word, name } = useText();
  const workspace = useWorkspace();
  const { fresh = {} } = draft;
  const set = (field: string) => (value: string) => {
    onChange({ ...draft, fresh: { ...fresh, [field]: value } });
  };
  return (
    <div className="form-inset">
      <p className="loc">{t('editing.newOrganisation')}</p>
      <div className="form-row">
        <SelectField
          label={t('editing.organisationKind')}
          choices={organisationKinds.map((kind) => ({
            value: kind,
            label: capitalised(word('organisationKind', kind)),
          }))}
          value={fresh.kind ?? ''}
          onChange={set('kind')}
          problem={problems.get(`${place}kind`)}
          required
        />
        <SelectField
          label={t('editing.pillar')}
          choices={(workspace?.pillars ?? []).map((pillar) => ({ value: pillar.id, label: name(pillar) }))}
          value={fresh.pillar ?? ''}
          onChange={set('pillar')}
          problem={problems.get(`${place}pillar`)}
        />
      </div>
    </div>
  );
}

export function OrganisationField({
  draft,
  onChange,
  to = ['Organisation'],
  problems,
  place,
  problem,
  hint,
  ...field
}: Props) {
  const { t, name } = useText();
  const wrong = problem ?? problems.get(`${place}name`) ?? problems.get(`${place}id`);
  return (
    <>
      <ReferenceField
        {...field}
        to={to}
        shown={draft.shown}
        onType={(text) => {
          onChange({ ...draft, organisation: text, shown: text });
        }}
        onChoose={(option) => {
          onChange({ organisation: option.id, shown: name(option), fresh: undefined }, option);
        }}
        onNew={(text) => {
          onChange({ organisation: text, shown: text, fresh: draft.fresh ?? {} });
        }}
        newLabel={(text) => t('editing.addNew', { text })}
        hint={hint ?? (draft.shown === '' ? t('editing.organisationHint') : undefined)}
        problem={wrong}
      />
      {wrong?.onFile !== undefined && draft.fresh && (
        <button
          type="button"
          className="button"
          onClick={() => {
            onChange({ ...draft, organisation: wrong.onFile ?? '', fresh: undefined });
          }}
        >
          {t('editing.useOnFile')}
        </button>
      )}
      {draft.fresh && <FreshOrganisation draft={draft} onChange={onChange} problems={problems} place={place} />}
    </>
  );
}
