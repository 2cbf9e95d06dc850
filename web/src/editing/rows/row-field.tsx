/** One field of a table as a form shows it: by what its cells may hold. */
import type { Column } from '#domain/dataset/table.ts';
import type { TypedCells } from '#domain/editing/edit.ts';
import type { Localised } from '#domain/localised.ts';
import { knownMeasures, meantMeasure } from '#domain/dataset/measure-words.ts';
import { words } from '#domain/wording.ts';
import { capitalised } from '../../components/format-number.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { useText } from '../../i18n/use-text.ts';
import { DateField } from '../fields/date-field.tsx';
import { OpenChoiceField } from '../fields/open-choice-field.tsx';
import { OrganisationField } from '../fields/organisation-field.tsx';
import { ReferenceField } from '../fields/reference-field.tsx';
import { ReferenceList } from '../fields/reference-list.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import type { FieldProblem, FieldProblems } from '../field-problems.ts';
import { useFieldWords } from './field-words.ts';
import { wordsOfField } from './table-fields.ts';
import type { Names } from './use-names.ts';

interface Props {
  readonly table: string;
  readonly column: Column;
  readonly value: string;
  /** With the names of what was chosen. */
  readonly onChange: (value: string, chosen?: { readonly id: string; readonly names: Localised }) => void;
  readonly required: boolean;
  /** The row of an organisation that this field names and that is not on file yet. */
  readonly fresh?: TypedCells | undefined;
  readonly onFresh: (
    value: string,
    cells: TypedCells | undefined,
    chosen?: { readonly id: string; readonly names: Localised },
  ) => void;
  readonly problems: FieldProblems;
  /** Where that organisation stands in the form. */
  readonly place: string;
  readonly names: Names;
  readonly problem?: FieldProblem | undefined;
  readonly first?: boolean;
}

const longText: ReadonlySet<string> = new Set(['note', 'text_es', 'text_en', 'note_es', 'note_en', 'reason']);

/** Fields that need a whole line. */
export function isWide({ kind, field }: Column): boolean {
  return kind.type === 'text' || kind.type === 'list' || kind.type === 'reference' || kind.type === 'url'
    ? !['acronym', 'unit', 'country', 'language', 'key', 'measure', 'category'].includes(field)
    : false;
}

/** A claim is about something that is on file. */
function canAdd(table: string): boolean {
  return table !== 'claims';
}

export function RowField({
  table,
  column,
  value,
  onChange,
  required,
  fresh,
  onFresh,
  problems,
  place,
  names,
  problem,
  first = false,
}: Props) {
  const { t, word, lang } = useText();
  const workspace = useWorkspace();
  const { labelOf, hintOf } = useFieldWords();
  const { kind, field } = column;
  const shared = {
    label: labelOf(table, field),
    hint: hintOf(table, field),
    problem,
    required,
  };
  const set = (text: string): void => {
    onChange(text);
  };
  switch (kind.type) {
    case 'choice': {
      const list = wordsOfField(table, field);
      const added = kind.open ? ((list === 'theme' ? workspace?.themes : workspace?.tieKinds) ?? []) : [];
      const choices = [...new Set([...kind.values, ...added])].filter(
        (one) => one !== 'own-knowledge' || one === value,
      );
      const labelled = choices.map((one) => ({ value: one, label: list ? capitalised(word(list, one)) : one }));
      if (kind.open)
        return <OpenChoiceField {...shared} value={value} choices={labelled} onChange={set} first={first} />;
      return <SelectField {...shared} value={value} choices={labelled} onChange={set} first={first} />;
    }
    case 'yes-no': {
      const choices = [
        { value: 'yes', label: t('editing.yes') },
        { value: 'no', label: t('editing.no') },
      ];
      return <SelectField {...shared} value={value} choices={choices} onChange={set} />;
    }
    case 'date':
    case 'month':
      return <DateField {...shared} value={value} onChange={set} />;
    case 'reference': {
      if (kind.many) return <ReferenceList {...shared} to={kind.to} value={value} names={names} onChange={onChange} />;
      if (kind.to[0] === 'Pillar') {
        const pillars = (workspace?.pillars ?? []).map((pillar) => ({ value: pillar.id, label: pillar.names[lang] }));
        return <SelectField {...shared} value={value} choices={pillars} onChange={set} />;
      }
      if (kind.to.includes('Organisation') && canAdd(table)) {
        return (
          <OrganisationField
            {...shared}
            to={kind.to}
            draft={{ organisation: value, shown: names.get(value)?.[lang] ?? value, fresh }}
            onChange={(draft, chosen) => {
              onFresh(draft.organisation, draft.fresh, chosen);
            }}
            problems={problems}
            place={place}
            first={first}
          />
        );
      }
      return (
        <ReferenceField
          {...shared}
          to={kind.to}
          shown={names.get(value)?.[lang] ?? value}
          onType={set}
          onChoose={(option) => {
            onChange(option.id, option);
          }}
          first={first}
        />
      );
    }
    case 'list':
      return (
        <TextField
          {...shared}
          hint={shared.hint ?? t('editing.listHint')}
          value={value.replaceAll('|', '\n')}
          onChange={(text) => {
            onChange(text.replaceAll('\n', '|'));
          }}
          long
        />
      );
    case 'number':
      return <TextField {...shared} kind={kind} value={value} onChange={set} inputMode="decimal" />;
    case 'url':
      return <TextField {...shared} kind={kind} value={value} onChange={set} inputMode="url" />;
    default:
      if (field === 'measure') {
        const choices = knownMeasures.map((one) => ({ value: one, label: capitalised(words('measure', one)[lang]) }));
        return (
          <OpenChoiceField
            {...shared}
            value={value}
            choices={choices}
            onChange={set}
            meant={meantMeasure}
            first={first}
          />
        );
      }
      return (
        <TextField {...shared} kind={kind} value={value} onChange={set} long={longText.has(field)} first={first} />
      );
  }
}
