/** The fields of a thing, before and after; one column for a thing that came or went. */
import type { FieldValue } from '#domain/views/history-view.ts';
import { locales, type Locale } from '#domain/vocabularies.ts';
import { capitalised } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { fieldValueInWords } from './field-words.ts';
import type { ShownThing } from './replaced-things.ts';

/** The language of a cell that is in the other one: columns say it in their name. */
function languageOf(field: string, shown: Locale): { readonly lang?: Locale } {
  const lang = locales.find((locale) => field.endsWith(`_${locale}`));
  return lang === undefined || lang === shown ? {} : { lang };
}

export function ChangedFields({ changed: { kind, thing, fields } }: { readonly changed: ShownThing }) {
  const text = useText();
  const { t, word } = text;
  const cell = (field: string, value: FieldValue | undefined) =>
    value === undefined ? (
      <span className="loc">{t('history.noValue')}</span>
    ) : (
      <span {...languageOf(field, text.lang)}>{fieldValueInWords(field, value, thing, text)}</span>
    );
  const sides = [
    { side: 'before', title: kind === 'removed' ? t('history.valueBefore') : t('history.before') },
    { side: 'after', title: kind === 'added' ? t('history.value') : t('history.after') },
  ] as const;
  const hidden = kind === 'added' ? 'before' : kind === 'removed' ? 'after' : undefined;
  const shown = sides.filter(({ side }) => side !== hidden);
  return (
    <table className="changed-fields">
      <thead>
        <tr>
          <th scope="col">{t('history.field')}</th>
          {shown.map(({ side, title }) => (
            <th key={side} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.field}>
            <th scope="row">{capitalised(word('field', field.field).replaceAll('_', ' '))}</th>
            {shown.map(({ side }) => (
              <td key={side}>{cell(field.field, field[side])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
