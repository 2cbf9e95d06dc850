/** Who is on file in the region of the group and takes no part in it, by kind. */
import type { OutsideView } from '#domain/views/group-view.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { Citation } from '../../components/citation.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { capitalised, formatList } from '../../components/format-number.ts';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { usePrinting } from '../../view/use-printing.ts';
import { useView } from '../../view/use-view.ts';
import type { PartProps } from './part-props.ts';

function Outside({ outside }: { readonly outside: OutsideView }) {
  const { t, word, name, lang } = useText();
  const printing = usePrinting();
  const kinds = [...new Set(outside.items.map(({ organisation }) => organisation.kind))];
  return (
    <>
      <p className="group-states">{t('groups.outsideLead', { count: outside.total })}</p>
      {kinds.map((kind) => {
        const items = outside.items.filter(({ organisation }) => organisation.kind === kind);
        return (
          <details key={kind} className="fold" open={printing || undefined}>
            <summary>
              {capitalised(word('organisationKindPlural', kind))} <span className="loc">{items.length}</span>
            </summary>
            <ul className="rows">
              {items.map(({ organisation, way, through, statements }) => (
                <li key={organisation.id}>
                  <OrganisationLink organisation={organisation} mark />
                  <div className="under-mark">
                    <p>
                      {word('presenceWay', way)}
                      {through.length > 0 &&
                        `, ${t('groups.outsideThrough', { names: formatList(through.map(name), lang) })}`}
                      {' · '}
                      <Citation statements={statements} title={name(organisation)} dated />
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

export function OutsidePart({ view }: PartProps) {
  const { workspace, at } = useView();
  const { t } = useText();
  const query = useEndpoint('groupOutside', { workspace, id: view.group.id }, { at });
  const none = view.group.regions.length === 0 ? t('groups.outsideNoRegion') : t('groups.outsideNone');
  return (
    <Section title={t('groups.outsideTitle')} id="fuera">
      <QueryBoundary query={query}>
        {(outside) => (outside.total === 0 ? <EmptyNote>{none}</EmptyNote> : <Outside outside={outside} />)}
      </QueryBoundary>
    </Section>
  );
}
