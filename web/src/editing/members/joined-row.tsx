/** One organisation that joined: found by name or added by name, its role, since when. */
import { groupRoles, organisationKinds } from '#domain/vocabularies.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { capitalised } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { DateField } from '../fields/date-field.tsx';
import { ReferenceField } from '../fields/reference-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import type { FieldProblems } from '../field-problems.ts';
import { joinedPlace, type Joined } from './members-draft.ts';

interface Props {
  readonly joined: Joined;
  readonly onChange: (joined: Joined) => void;
  readonly onRemove: () => void;
  readonly problems: FieldProblems;
}

/** What an organisation that is not on file needs: kind and pillar. */
function FreshOrganisation({ joined, onChange, problems }: Omit<Props, 'onRemove'>) {
  const { t, word, name } = useText();
  const workspace = useWorkspace();
  const { fresh = {} } = joined;
  const place = joinedPlace(joined);
  const set = (field: string) => (value: string) => {
    onChange({ ...joined, fresh: { ...fresh, [field]: value } });
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

export function JoinedRow({ joined, onChange, onRemove, problems }: Props) {
  const { t, word, name } = useText();
  const place = joinedPlace(joined);
  const problemOf = (...fields: string[]) => fields.map((field) => problems.get(`${place}${field}`)).find(Boolean);
  const wrong = problemOf('organisation', 'name', 'id');
  return (
    <fieldset className="joined-row">
      <legend className="visually-hidden">{joined.shown === '' ? t('editing.joinedOne') : joined.shown}</legend>
      <ReferenceField
        label={t('editing.organisation')}
        to={['Organisation']}
        shown={joined.shown}
        onType={(text) => {
          onChange({ ...joined, organisation: text, shown: text });
        }}
        onChoose={(option) => {
          onChange({ ...joined, organisation: option.id, shown: name(option), fresh: undefined });
        }}
        onNew={(text) => {
          onChange({ ...joined, organisation: text, shown: text, fresh: joined.fresh ?? {} });
        }}
        newLabel={(text) => t('editing.addNew', { text })}
        hint={joined.shown === '' ? t('editing.organisationHint') : undefined}
        problem={wrong}
        first
        required
      />
      {wrong?.onFile !== undefined && joined.fresh && (
        <button
          type="button"
          className="button"
          onClick={() => {
            onChange({ ...joined, organisation: wrong.onFile ?? '', fresh: undefined });
          }}
        >
          {t('editing.useOnFile')}
        </button>
      )}
      {joined.fresh && <FreshOrganisation joined={joined} onChange={onChange} problems={problems} />}
      <div className="form-row">
        <SelectField
          label={t('editing.role')}
          choices={groupRoles.map((role) => ({ value: role, label: capitalised(word('groupRole', role)) }))}
          value={joined.role}
          onChange={(role) => {
            onChange({ ...joined, role });
          }}
          problem={problemOf('role')}
          required
        />
        <DateField
          label={t('editing.joinedWhen')}
          value={joined.from}
          onChange={(from) => {
            onChange({ ...joined, from });
          }}
          problem={problemOf('from')}
        />
      </div>
      <button type="button" className="button plain joined-remove" onClick={onRemove}>
        {t('editing.joinedRemove')}
      </button>
    </fieldset>
  );
}
