/** Statement by statement: filtered by kind and words, grouped by kind and subject, so many at a time. */
import { useId, useState } from 'react';
import type { Contribution } from '#domain/views/record-view.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { choicesOf, countedValues, toggled } from '../../components/filter-choices.ts';
import { FilterMenu } from '../../components/filter-menu.tsx';
import { capitalised } from '../../components/format-number.ts';
import { NodeLink } from '../../components/node-link.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { ContributionRow } from '../../records/contribution-row.tsx';
import { usePrinting } from '../../view/use-printing.ts';
import { useView } from '../../view/use-view.ts';
import { contributionGroups, matchesText, type KindGroup } from './contribution-groups.ts';

/** So many statements are shown at first, and more with each press. */
const pageSize = 100;

function Filters({ items }: { readonly items: readonly Contribution[] }) {
  const { get, list, set } = useView();
  const { t, word, lang } = useText();
  const id = useId();
  const kinds = list('kind');
  return (
    <div className="source-filters no-print" role="group" aria-label={t('network.filters')}>
      <label htmlFor={id}>{t('records.findStatement')}</label>
      <input
        id={id}
        type="search"
        className="field"
        value={get('q') ?? ''}
        onChange={(event) => {
          set({ q: event.target.value }, { gradual: true });
        }}
      />
      <FilterMenu
        label={t('records.kindOfStatement')}
        choices={choicesOf(countedValues(items.map(({ kind }) => [kind])), kinds, lang, (kind) =>
          word('contributionKind', kind),
        )}
        chosen={kinds}
        onToggle={(value) => {
          set({ kind: toggled(kinds, value) });
        }}
        onClear={() => {
          set({ kind: undefined });
        }}
      />
    </div>
  );
}

function Kind({ group: { kind, total, subjects } }: { readonly group: KindGroup }) {
  const { word } = useText();
  return (
    <section className="source-kind">
      <h3>
        {capitalised(word('contributionKind', kind))} <span className="loc">{total}</span>
      </h3>
      {subjects.map(({ key, subject, items }) => (
        <div key={key} className="source-subject">
          {subject && (
            <h4>
              <NodeLink node={subject} />
            </h4>
          )}
          <ul className="rows">
            {items.map((item, place) => (
              <ContributionRow key={`${item.statement.id}-${String(place)}`} item={item} under={key} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface ContributionsPartProps {
  readonly items: readonly Contribution[];
  /** How many more statements stand in the part on what the source does not state. */
  readonly notStated: number;
}

export function ContributionsPart({ items, notStated }: ContributionsPartProps) {
  const { get, list } = useView();
  const { t, lang } = useText();
  const [limit, setLimit] = useState(pageSize);
  const printing = usePrinting();
  const asked = (get('q') ?? '').trim();
  const kinds = list('kind');
  const kept = items.filter(
    (item) => (kinds.length === 0 || kinds.includes(item.kind)) && (asked === '' || matchesText(item, asked, lang)),
  );
  const shown = printing ? kept.length : Math.min(limit, kept.length);
  return (
    <Section title={t('records.statementByStatement')} id="afirmaciones">
      {items.length === 0 ? (
        <EmptyNote>{t('records.nothingFromSource')}</EmptyNote>
      ) : (
        <>
          <Filters items={items} />
          <p className="loc" role="status">
            {t('records.statementsShown', { shown: kept.length, count: items.length })}
            {notStated > 0 && ` · ${t('records.statementsApart', { count: notStated })}`}
          </p>
          {contributionGroups(kept, shown, lang).map((group) => (
            <Kind key={group.kind} group={group} />
          ))}
          {shown < kept.length && (
            <button
              type="button"
              className="button no-print"
              onClick={() => {
                setLimit(limit + pageSize);
              }}
            >
              {t('records.showMore', { count: Math.min(pageSize, kept.length - shown), rest: kept.length - shown })}
            </button>
          )}
        </>
      )}
    </Section>
  );
}
