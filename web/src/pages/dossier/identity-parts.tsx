/** Where it is, its mandates and pillar, how sources name it, and which sources those are. */
import { Link } from 'react-router';
import { useSources } from '../../api/shared-answers.ts';
import { capitalised } from '../../components/format-number.ts';
import { PanelLink } from '../../components/panel-link.tsx';
import { Section } from '../../components/section.tsx';
import { hasOwnShort, SourceTitle, titleOf } from '../../components/source-title.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';
import { useView } from '../../view/use-view.ts';
import { FactRow } from './fact-row.tsx';
import type { PartProps } from './part-props.ts';

export function PlacesPart({ view: { presences } }: PartProps) {
  const { link } = useView();
  const { t, name, word } = useText();
  if (presences.length === 0) return null;
  return (
    <Section title={t('dossier.places')} id="donde">
      <ul className="rows">
        {presences.map(({ region, mode, statements }) => (
          <FactRow
            key={`${region.id}-${mode}`}
            statements={statements}
            title={`${name(region)}: ${word('presenceMode', mode)}`}
            dated={mode !== 'jurisdiction'}
            editable="PRESENT_IN"
          >
            <Link to={link(`/regions/${region.id}`)}>{name(region)}</Link>: {word('presenceMode', mode)}
          </FactRow>
        ))}
      </ul>
    </Section>
  );
}

export function MandatesPart({ view: { mandates } }: PartProps) {
  const { t, name, word } = useText();
  if (mandates.length === 0) return null;
  return (
    <Section title={t('dossier.mandates')} id="mandatos">
      <ul className="rows">
        {mandates.map(({ mandate, theme, statements }) => (
          <FactRow key={mandate.id} statements={statements} title={name(mandate)} dated={false} editable="statement">
            {name(mandate)} <span className="loc">{word('theme', theme)}</span>
          </FactRow>
        ))}
      </ul>
    </Section>
  );
}

export function PillarsPart({ view: { pillars } }: PartProps) {
  const { t, name } = useText();
  if (pillars.length === 0) return null;
  return (
    <Section title={pillars.length > 1 ? t('dossier.pillarsMany') : t('dossier.pillars')} id="pilar">
      <ul className="rows">
        {pillars.map(({ pillar, statements }) => (
          <FactRow key={pillar.id} statements={statements} title={name(pillar)} dated={false} editable="statement">
            {name(pillar)}
          </FactRow>
        ))}
      </ul>
    </Section>
  );
}

export function NamesPart({ view: { described } }: PartProps) {
  const { t } = useText();
  if (described.length < 2) return null;
  return (
    <Section title={t('dossier.names')} id="nombres">
      <ul className="rows">
        {described.map(({ name, statements }) => (
          <FactRow key={name} statements={statements} title={name} dated={false} editable="statement">
            {name}
          </FactRow>
        ))}
      </ul>
    </Section>
  );
}

export function SourcesPart({ view }: PartProps) {
  const { t, say, word, lang } = useText();
  const sources = useSources();
  if (view.sources.length === 0) return null;
  return (
    <Section title={t('dossier.sources')} id="fuentes">
      <ul className="rows">
        {view.sources.map((id) => {
          const source = sources.get(id);
          return (
            <li key={id}>
              <PanelLink panel={panelText('source', id)}>
                <SourceTitle source={source} id={id} />
              </PanelLink>
              {source && (
                <span className="block loc">
                  {hasOwnShort(say(source.short), titleOf(source, lang).text) && `${say(source.short)} · `}
                  {capitalised(word('sourceKind', source.kind))}
                  {source.unverified && ` · ${t('components.unverified')}`}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
