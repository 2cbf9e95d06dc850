/** Who took part in an event, as rows of its form. */
import { useRef } from 'react';
import type { TypedCells } from '#domain/editing/edit.ts';
import { participationRoles } from '#domain/vocabularies.ts';
import { capitalised } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { ReferenceField } from '../fields/reference-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import type { FieldProblems, PlacedEdit } from '../field-problems.ts';

export interface Participation {
  readonly key: number;
  readonly organisation: string;
  readonly shown: string;
  readonly role: string;
}

function placeOf({ key }: Participation): string {
  return `participation.${String(key)}.`;
}

/** One statement a row, by the source of the event. */
export function participationEdits(rows: readonly Participation[], event: string, source: TypedCells): PlacedEdit[] {
  return rows.map((row) => ({
    place: placeOf(row),
    edit: {
      action: 'add',
      table: 'participations',
      values: { organisation: row.organisation, event, role: row.role, ...source },
    },
  }));
}

interface Props {
  readonly rows: readonly Participation[];
  readonly onChange: (rows: readonly Participation[]) => void;
  readonly problems: FieldProblems;
}

export function ParticipationRows({ rows, onChange, problems }: Props) {
  const { t, word, name } = useText();
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
          <ReferenceField
            label={t('editing.organisation')}
            to={['Organisation']}
            shown={row.shown}
            onType={(text) => {
              set({ ...row, organisation: text, shown: text });
            }}
            onChoose={(option) => {
              set({ ...row, organisation: option.id, shown: name(option) });
            }}
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
            onChange([...rows, { key: nextKey.current++, organisation: '', shown: '', role: 'participant' }]);
          }}
        >
          {t('editing.addParticipant')}
        </button>
      </div>
    </section>
  );
}
