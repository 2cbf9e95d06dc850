/** On paper only: the full titles behind the short citations of the page. */
import { useSources } from '../api/shared-answers.ts';
import { formatDate } from './format-date.ts';
import { Section } from './section.tsx';
import { SourceTitle } from './source-title.tsx';
import { useText } from '../i18n/use-text.ts';
import { citedSources } from './cited-sources.ts';

/** Sources that the answers cite, by short name; on screen a click on a citation says the same. */
export function PrintedSources({ answers }: { readonly answers: readonly unknown[] }) {
  const { t, say, lang } = useText();
  const sources = useSources();
  const cited = citedSources(answers)
    .flatMap((id) => sources.get(id) ?? [])
    .sort((a, b) => say(a.short).localeCompare(say(b.short), lang));
  if (cited.length === 0) return null;
  return (
    <div className="only-print">
      <Section title={t('dossier.sources')}>
        <ul className="rows">
          {cited.map((source) => (
            <li key={source.id}>
              <b>{say(source.short)}.</b> <SourceTitle source={source} id={source.id} />
              {[
                source.author,
                source.publisher === source.author ? undefined : source.publisher,
                source.date === undefined ? undefined : formatDate(source.date, lang),
                source.url,
              ]
                .filter((part) => part !== undefined)
                .map((part) => ` · ${part}`)}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
