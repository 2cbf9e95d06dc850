/** How the group came about: study, what happened on the way, decision, founding, first meeting with its agenda, time between. */
import type { GroupView, OriginStep, TimeBetween } from '#domain/views/group-view.ts';
import { Citation } from '../../components/citation.tsx';
import { ClaimText } from '../../components/claim-text.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatEventDates } from '../../components/format-date.ts';
import { capitalised } from '../../components/format-number.ts';
import { NodeLink } from '../../components/node-link.tsx';
import { Section } from '../../components/section.tsx';
import { useText, type Text } from '../../i18n/use-text.ts';
import { ClaimRows } from '../../components/claim-rows.tsx';
import { usePrinting } from '../../view/use-printing.ts';
import type { PartProps } from './part-props.ts';

const none = { years: 'groups.sameYear', months: 'groups.sameMonth', days: 'groups.sameDay' } as const;
const some = { years: 'groups.years', months: 'groups.months', days: 'groups.days' } as const;

/** "2 meses"; "el mismo mes" where both dates are of one month. */
function timeWords({ unit, count }: TimeBetween, t: Text['t']): string {
  return count === 0 ? t(none[unit]) : t(some[unit], { count });
}

function Agenda({ view, id }: PartProps & { readonly id: string | undefined }) {
  const { t, name } = useText();
  const topics = view.events.find((event) => event.id === id)?.topics ?? [];
  return (
    <span className="block">
      {t('groups.agenda')}: {topics.length === 0 ? t('groups.agendaNone') : topics.map(name).join(', ')}
    </span>
  );
}

function Step({ view, step }: PartProps & { readonly step: OriginStep }) {
  const { t, word, name, lang } = useText();
  const printing = usePrinting();
  const first = step.kind === 'first-meeting';
  const unsure = first && !view.origin.firstMeetingKnown;
  const [decided] = step.kind === 'decision' ? step.claims : [];
  const title = unsure ? t('groups.firstOnFile') : word('originKind', step.kind);
  return (
    <li>
      <span className="loc">
        {capitalised(formatEventDates(step, lang))} · {title}
      </span>
      {decided ? (
        <span className="block">
          <ClaimText claim={decided} />
        </span>
      ) : (
        <span className="block">
          {step.event ? <NodeLink node={step.event} /> : name(view.group)}{' '}
          <Citation statements={step.statements} title={step.event ? name(step.event) : title} />
        </span>
      )}
      {first && <Agenda view={view} id={step.event?.id} />}
      {unsure && <span className="block loc">{t('groups.firstNotKnown')}</span>}
      {step.claims.length > 0 && step.kind !== 'event' && !decided && (
        <details className="fold" open={printing || undefined}>
          <summary className="loc">{t('groups.stepNotes', { count: step.claims.length })}</summary>
          <ClaimRows claims={step.claims} named />
        </details>
      )}
    </li>
  );
}

function Between({ origin }: Pick<GroupView, 'origin'>) {
  const { t, word } = useText();
  return origin.between.map(({ from, to, time }) => (
    <p key={`${from}-${to}`} className="group-states">
      {t('groups.originBetween', {
        from: word('originEnd', from),
        to: word('originEnd', to),
        time: timeWords(time, t),
      })}
    </p>
  ));
}

export function OriginPart({ view }: PartProps) {
  const { t } = useText();
  const { origin } = view;
  return (
    <Section title={t('groups.originTitle')} id="origen">
      {origin.steps.length === 0 && <EmptyNote>{t('groups.originNone')}</EmptyNote>}
      <Between origin={origin} />
      <ol className="rows">
        {origin.steps.map((step) => (
          <Step key={`${step.kind}-${step.event?.id ?? step.claims[0]?.id ?? ''}`} view={view} step={step} />
        ))}
      </ol>
    </Section>
  );
}
