/** "Without X, these four have no line to the rest": in words, with the statements behind the lines. */
import type { ConnectionsView } from '#domain/views/connections-view.ts';
import type { OrganisationRef } from '#domain/views/pieces.ts';
import { Citation } from '../../components/citation.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { nameThatFits } from '../../components/names.ts';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';

/** So many are named; the others are counted. */
const mostNamed = 8;

function Names({ organisations }: { readonly organisations: readonly OrganisationRef[] }) {
  const { t } = useText();
  const rest = organisations.length - mostNamed;
  return (
    <>
      {organisations.slice(0, mostNamed).map((organisation, place) => (
        <span key={organisation.id}>
          {place > 0 && ', '}
          <OrganisationLink organisation={organisation} short />
        </span>
      ))}
      {rest > 0 && ` ${t('connections.more', { count: rest })}`}
    </>
  );
}

export function CutsPart({ basis, cutPoints, bridges }: Pick<ConnectionsView, 'basis' | 'cutPoints' | 'bridges'>) {
  const { t, lang } = useText();
  const parts = basis.components - basis.isolates;
  return (
    <Section title={t('connections.cuts')}>
      {parts > 1 && <p className="loc">{t('connections.parts', { count: parts })}</p>}
      {cutPoints.total === 0 ? (
        <EmptyNote>{t('connections.cutsNone')}</EmptyNote>
      ) : (
        <>
          <p className="loc">
            {t('connections.cutsLead')}{' '}
            {cutPoints.total > cutPoints.items.length &&
              t('connections.shown', { shown: cutPoints.items.length, count: cutPoints.total })}
          </p>
          <ul className="rows">
            {cutPoints.items.flatMap(({ organisation, cutOff }) =>
              cutOff.map(({ organisations, statements }) => (
                <li key={`${organisation.id} ${organisations[0]?.id ?? ''}`}>
                  {t('connections.withoutIt')} <OrganisationLink organisation={organisation} />
                  {t('connections.noLine', { count: organisations.length })} <Names organisations={organisations} />
                  {'. '}
                  <Citation statements={statements} title={nameThatFits(organisation, lang)} brief />
                </li>
              )),
            )}
          </ul>
        </>
      )}
      {bridges.total > 0 && (
        <>
          <h3>{t('connections.bridges')}</h3>
          <p className="loc">
            {t('connections.bridgesLead')}{' '}
            {bridges.total > bridges.items.length &&
              t('connections.shown', { shown: bridges.items.length, count: bridges.total })}
          </p>
          <ul className="rows">
            {bridges.items.map(({ from, to, side, statements }) => (
              <li key={`${from.id} ${to.id}`}>
                <OrganisationLink organisation={from} /> – <OrganisationLink organisation={to} />
                {t('connections.onlyLine', { count: side.length })} <Names organisations={side} />
                {'. '}
                <Citation
                  statements={statements}
                  title={`${nameThatFits(from, lang)} – ${nameThatFits(to, lang)}`}
                  brief
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
