/** Licence, version, engine and revision, and what the workspace holds. */
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { formatNumber } from '../../components/format-number.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';

export function ServicePart() {
  const { t, lang } = useText();
  const workspace = useWorkspace();
  const health = useEndpoint('health', {}, {});
  const counts = workspace?.counts;
  const figure = (value: number | undefined): string => formatNumber(value ?? 0, lang);
  return (
    <Section title={t('about.service')} id="programa">
      {counts && (
        <p>
          {t('about.counts', {
            organisations: figure(counts.organisations),
            groups: figure(counts.groups),
            regions: figure(counts.regions),
            events: figure(counts.events),
            statements: figure(counts.statements),
            claims: figure(counts.claims),
            interviews: figure(counts.interviews),
          })}
        </p>
      )}
      <QueryBoundary query={health} lines={1}>
        {({ version, engine, revision }) => (
          <p>
            {t('about.engine', {
              version,
              engine: engine === 'neo4j' ? t('about.engineNeo4j') : t('about.engineEmbedded'),
              revision: figure(revision),
            })}
          </p>
        )}
      </QueryBoundary>
      <p>
        {t('about.licence')} <a href="/api/docs">{t('about.api')}</a>.
      </p>
    </Section>
  );
}
