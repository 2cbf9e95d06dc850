/** One organisation that joined: found by name or added by name, its role, since when. */
import { groupRoles } from '#domain/vocabularies.ts';
import { capitalised } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { DateField } from '../fields/date-field.tsx';
import { OrganisationField } from '../fields/organisation-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import type { FieldProblems } from '../field-problems.ts';
import { joinedPlace, type Joined } from './members-draft.ts';

interface Props {
  readonly joined: Joined;
  readonly onChange: (joined: Joined) => void;
  readonly onRemove: () => void;
  readonly problems: FieldProblems;
}

export function JoinedRow({ joined, onChange, onRemove, problems }: Props) {
  const { t, word } = useText();
  const place = joinedPlace(joined);
  const problemOf = (field: string) => problems.get(`${place}${field}`);
  return (
    <fieldset className="joined-row">
      <legend className="visually-hidden">{joined.shown === '' ? t('editing.joinedOne') : joined.shown}</legend>
      <OrganisationField
        label={t('editing.organisation')}
        draft={joined}
        onChange={(organisation) => {
          onChange({ ...joined, ...organisation });
        }}
        problems={problems}
        place={place}
        problem={problemOf('organisation')}
        first
        required
      />
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
