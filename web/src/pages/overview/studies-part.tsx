/** The studies behind a group: whom they asked, what they leave open, and how long it took from study to group. */
import type { StudyItem } from '#domain/views/region-claims-view.ts';
import type { GroupStanding, RegionView } from '#domain/views/region-view.ts';
import { Citation } from '../../components/citation.tsx';
import { formatDate, formatEventDates } from '../../components/format-date.ts';
import { capitalised, formatList } from '../../components/format-number.ts';
import { PanelLink } from '../../components/panel-link.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';
import { FirstClaims } from './first-claims.tsx';

type Origin = GroupStanding['origin'];
type End = Origin['between'][number]['from'];

/** The step that an end of a stretch of time belongs to, and its date. */
function endOf({ steps }: Origin, end: End) {
  const kind = end === 'study-start' || end === 'study-end' ? 'study' : end;
  const step = steps.find((one) => one.kind === kind);
  return { step, date: end === 'study-end' ? step?.to : (step?.from ?? step?.to) };
}

function Times({ origin }: { readonly origin: Origin }) {
  const { t, lang } = useText();
  const shown = origin.between.filter(({ from, to }) => from !== 'study-start' || to !== 'first-meeting');
  return shown.map(({ from, to, time: { unit, count } }) => {
    const [first, second] = [endOf(origin, from), endOf(origin, to)];
    const date = (text: string | undefined): string => (text === undefined ? '' : formatDate(text, lang));
    const time = count === 0 ? t(`regionSaid.same.${unit}`) : t(`regionSaid.time.${unit}`, { count });
    const words = t('regionSaid.between', {
      from: t(`regionSaid.end.${from}`, { date: date(first.date) }),
      to: t(`regionSaid.endTo.${to}`, { date: date(second.date) }),
      time,
    });
    const statements = [first, second].flatMap(({ step }) => step?.statements ?? []);
    return (
      <li key={`${from} ${to}`}>
        {words} <Citation statements={statements} title={words} />
      </li>
    );
  });
}

function Study({ study }: { readonly study: StudyItem }) {
  const { t, name, lang } = useText();
  const facts = [
    capitalised(formatEventDates(study, lang)),
    ...(study.regions.length > 0 ? [formatList(study.regions.map(name), lang)] : []),
  ].join(' · ');
  return (
    <>
      <h3 className="rows-title">
        <PanelLink panel={panelText('event', study.event.id)}>{name(study.event)}</PanelLink>
      </h3>
      <p className="loc">
        {facts} · <Citation statements={study.statements} title={name(study.event)} brief />
      </p>
      {study.claims.length === 0 ? (
        <p className="loc">{t('regionSaid.studyNothing')}</p>
      ) : (
        <ul className="rows">
          <FirstClaims claims={study.claims} limit={6} />
        </ul>
      )}
    </>
  );
}

interface Props {
  readonly region: RegionView;
  readonly standing: GroupStanding | undefined;
}

export function StudiesPart({ region, standing }: Props) {
  const { t, group } = useText();
  const times = (standing?.origin.between.length ?? 0) > 0;
  if (region.studies.length === 0 && !times) return null;
  return (
    <Section title={t('regionSaid.studies')} id="estudios">
      {standing && times && (
        <>
          <h3 className="rows-title">{t('regionSaid.toGroup', { group: group(standing.group) })}</h3>
          <ul className="rows">
            <Times origin={standing.origin} />
          </ul>
        </>
      )}
      {region.studies.map((study) => (
        <Study key={study.event.id} study={study} />
      ))}
    </Section>
  );
}
