/** Events it took part in, and how. */
import { formatEventDates } from '../../components/format-date.ts';
import { PanelLink } from '../../components/panel-link.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';
import { FactRow } from './fact-row.tsx';
import type { PartProps } from './part-props.ts';

export function EventsPart({ view: { events } }: PartProps) {
  const { t, word, lang } = useText();
  if (events.length === 0) return null;
  return (
    <Section title={t('dossier.events')} id="actividades">
      <ul className="rows">
        {events.map(({ event, role, statements }) => {
          const title = lang === 'es' ? event.titleEs : event.titleEn;
          return (
            <FactRow
              key={`${event.id}-${role}`}
              statements={statements}
              title={`${title}: ${word('participationRole', role)}`}
              dated={false}
              editable="TOOK_PART_IN"
            >
              <PanelLink panel={panelText('event', event.id)}>{title}</PanelLink>: {word('participationRole', role)}
              <span className="loc"> · {formatEventDates(event, lang)}</span>
            </FactRow>
          );
        })}
      </ul>
    </Section>
  );
}
