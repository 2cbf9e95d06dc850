/** Who took part in an event, as rows of its form. */
import { useRef } from 'react';
import type { TypedCells } from '#domain/editing/edit.ts';
import { participationRoles } from '#domain/vocabularies.ts';
import { capitalised } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { freshOrganisationEdits, OrganisationField, type OrganisationDraft } from '../fields/organisation-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import type { FieldProblems, PlacedEdit } from '../field-problems.ts';

export interface Participation extends OrganisationDraft {
  readonly key: number;
  readonly role: string;
}

function placeOf({ key }: Participation): string {
  return `participation.${String(key)}.`;
}

/** One statement a row, by the source of the event. */
export function participationEdits(rows: readonly Participation[], event: string, source: TypedCells): PlacedEdit[] {
  return rows.flatMap((row) => [
    ...freshOrganisationEdits(row, placeOf(row), source),
    {
      place: placeOf(row),
      edit: {
        action: 'add',
        table: 'participations',
        values: { organisation: row.organisation, event, role: row.role, ...source },
      },
    },
  ]);
}

interface Props {
  readonly rows: readonly Participation[];
  readonly onChange: (rows: readonly Participation[]) => void;
  readonly problems: FieldProblems;
}

export function ParticipationRows({ rows, onChange, problems }: Props) {
  const { t, word } = useText();
  const nextKey = useRef(0);
  const set = (next: Participation): void => {
    onChange(rows.map((row) => (row.key === next.key ? next : row)));
  };
  return (
    <section className="form-set">
      <h3>{t('components.eventParticipants')}</h3>
      {rows.map((row) => (
        <fieldset key={row.key} className="form-card">
          <legend className="visually-hidden">{row.shown}</legend>
          <OrganisationField
            label={t('editing.organisation')}
            draft={row}
            onChange={(organisation) => {
              set({ ...row, ...organisation });
            }}
            problems={problems}
            place={placeOf(row)}
            problem={problems.get(`${placeOf(row)}organisation`)}
            first
            required
          />
          <SelectField
            label={t('editing.participationRole')}
            choices={participationRoles.map((role) => ({
              value: role,
              label: capitalised(word('participationRole', role)),
            }))}
            value={row.role}
            onChange={(role) => {
              set({ ...row, role });
            }}
            problem={problems.get(`${placeOf(row)}role`)}
            required
          />
          <button
            type="button"
            className="button plain"
            onClick={() => {
              onChange(rows.filter(({ key }) => key !== row.key));
            }}
          >
            {t('editing.joinedRemove')}
          </button>
        </fieldset>
      ))}
      <div>
        <button
          type="button"
          className="button"
          onClick={() => {
            onChange([
              ...rows,
              { key: nextKey.current++, organisation: '', shown: '', fresh: undefined, role: 'participant' },
            ]);
          }}
        >
          {t('editing.addParticipant')}
        </button>
      </div>
    </section>
  );
}
