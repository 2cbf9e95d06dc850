/** Who is on file in the group, each with "still in" or "left" and when. */
import { useId } from 'react';
import { formatDate, latestDate } from '../../components/format-date.ts';
import { formatList } from '../../components/format-number.ts';
import { PillarMark } from '../../components/pillar-mark.tsx';
import { useText } from '../../i18n/use-text.ts';
import { DateField } from '../fields/date-field.tsx';
import type { FieldProblems } from '../field-problems.ts';
import { leftPlace, stillListed, type Present } from './members-draft.ts';

interface RowProps {
  readonly present: Present;
  /** When it left, as typed; undefined while it is still in. */
  readonly left: string | undefined;
  readonly onChange: (left: string | undefined) => void;
  readonly problems: FieldProblems;
  readonly today: string;
}

function PresentRow({ present, left, onChange, problems, today }: RowProps) {
  const { t, word, name, lang } = useText();
  const id = useId();
  const { organisation, seats } = present;
  const roles = [...new Set(seats.map(({ role }) => word('groupRole', role)))];
  const newest = latestDate(seats.flatMap(({ statements }) => statements));
  const listed = left === undefined ? undefined : stillListed(left, present, today);
  const remark =
    listed === undefined
      ? undefined
      : listed === 'not-over'
        ? t('editing.leftNotOver')
        : t('editing.leftNewer', { date: newest === undefined ? '' : formatDate(newest, lang) });
  return (
    <fieldset className="present-member">
      <legend>
        <PillarMark pillar={organisation.pillar} silent />
        <span>
          {name(organisation)}
          <span className="loc block">
            {formatList(roles, lang)}
            {newest !== undefined && `, ${formatDate(newest, lang)}`}
          </span>
        </span>
      </legend>
      <div className="form-choices">
        {([false, true] as const).map((gone) => (
          <label key={String(gone)} className="form-choice">
            <input
              type="radio"
              name={id}
              checked={(left !== undefined) === gone}
              onChange={() => {
                onChange(gone ? '' : undefined);
              }}
            />
            {gone ? t('editing.left') : t('editing.stays')}
          </label>
        ))}
      </div>
      {left !== undefined && (
        <div className="present-left">
          <DateField
            label={t('editing.leftWhen')}
            value={left}
            onChange={onChange}
            problem={
              problems.get(`${leftPlace(organisation.id)}to`) ??
              problems.get(`${leftPlace(organisation.id)}organisation`)
            }
            remark={remark}
            required
          />
        </div>
      )}
    </fieldset>
  );
}

interface Props {
  readonly present: readonly Present[];
  readonly left: Readonly<Record<string, string>>;
  readonly onChange: (left: Readonly<Record<string, string>>) => void;
  readonly problems: FieldProblems;
  readonly today: string;
}

export function PresentMembers({ present, left, onChange, problems, today }: Props) {
  const { t } = useText();
  const set = (id: string, value: string | undefined): void => {
    const others = Object.fromEntries(Object.entries(left).filter(([other]) => other !== id));
    onChange(value === undefined ? others : { ...others, [id]: value });
  };
  return (
    <section className="form-set">
      <h3>{t('editing.presentTitle')}</h3>
      {present.length === 0 && <p className="empty">{t('components.membersNone')}</p>}
      {present.map((one) => (
        <PresentRow
          key={one.organisation.id}
          present={one}
          left={left[one.organisation.id]}
          onChange={(value) => {
            set(one.organisation.id, value);
          }}
          problems={problems}
          today={today}
        />
      ))}
    </section>
  );
}
