/** Figures that a sentence rests on, folded under its title. */
import type { Locale } from '#domain/vocabularies.ts';
import { formatNumber } from '../../components/format-number.ts';

export interface FiguresRow {
  readonly key: string;
  readonly name: string;
  readonly figures: readonly string[];
  /** Part of the row above. */
  readonly inner?: boolean;
}

interface Props {
  readonly title: string;
  /** What the figures are, in words. */
  readonly note?: string;
  /** What is not to be read without the figures. */
  readonly after?: string | undefined;
  /** Of the first column, then of each figure. */
  readonly heads: readonly string[];
  readonly rows: readonly FiguresRow[];
}

/** A dash stands for what is not defined. */
export function figure(value: number | null, digits: number, lang: Locale): string {
  return value === null ? '–' : formatNumber(value, lang, digits);
}

export function FiguresTable({ title, note, after, heads, rows }: Props) {
  return (
    <details>
      <summary>{title}</summary>
      {note !== undefined && <p>{note}</p>}
      <table className="data-table">
        <thead>
          <tr>
            {heads.map((head, place) => (
              <th key={head} scope="col" className={place > 0 ? 'number' : ''}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, figures, inner = false }) => (
            <tr key={key} className={inner ? 'inner' : ''}>
              <th scope="row">{name}</th>
              {figures.map((text, place) => (
                <td key={heads[place + 1]} className="number">
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {after !== undefined && <p>{after}</p>}
    </details>
  );
}
