/** What Tinkuy is, how it computes, what it rests on. */
import { useEndpoint } from '../../api/use-endpoint.ts';
import { Finding } from '../../components/finding.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { AudiencesPart } from './audiences-part.tsx';
import { Contents } from './contents.tsx';
import { MeasureList } from './measure-list.tsx';
import { ServicePart } from './service-part.tsx';
import { SourcesTable } from './sources-table.tsx';
import { StatesExplained } from './states-explained.tsx';
import { useView } from '../../view/use-view.ts';
import './about-page.css';

export function AboutPage() {
  const { workspace } = useView();
  const { t } = useText();
  const sources = useEndpoint('sources', { workspace }, {});
  usePageTitle(t('about.title'));
  return (
    <div className="page about">
      <header className="about-head">
        <Finding as="h1">{t('about.headline')}</Finding>
        <p>{t('about.name')}</p>
        <Contents />
      </header>
      <div className="about-columns">
        <div>
          <Section title={t('methods.onFile')} id="calculo">
            <h3>{t('about.fileTitle')}</h3>
            <p>{t('about.file')}</p>
            <h3>{t('about.statesTitle')}</h3>
            <p>{t('about.states')}</p>
            <StatesExplained />
            <h3>{t('about.referenceTitle')}</h3>
            <p>{t('about.reference')}</p>
          </Section>
          <Section title={t('methods.title')} id="medidas">
            <MeasureList />
          </Section>
        </div>
        <div>
          <AudiencesPart />
          <SourcesTable query={sources} />
          <ServicePart />
        </div>
      </div>
    </div>
  );
}
