/** What a source is: author, publisher, date, kind, confidentiality, address. */
import type { SourceItem } from '#domain/views/record-view.ts';
import { formatDate } from '../components/format-date.ts';
import { useText } from '../i18n/use-text.ts';

export function SourceFacts({ source }: { readonly source: SourceItem }) {
  const { t, word, lang } = useText();
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t('components.sourceAuthor'), source.author],
    [t('components.sourcePublisher'), source.publisher],
    [t('components.sourceDate'), source.date === undefined ? undefined : formatDate(source.date, lang)],
    [t('components.sourceKind'), word('sourceKind', source.kind)],
    [t('components.sourceConfidentiality'), word('confidentiality', source.confidentiality)],
  ];
  return (
    <dl className="facts">
      {rows.map(([label, value]) =>
        value === undefined || value === '' ? null : (
          <div key={label} className="facts-row">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
      {source.url !== undefined && (
        <div className="facts-row">
          <dt>{t('components.sourceUrl')}</dt>
          <dd>
            <a href={source.url} rel="noreferrer" target="_blank">
              {source.url}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
