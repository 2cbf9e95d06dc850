/** A group beside itself at another date, or beside another group, as the address says (`with`, `then`). */
import { Link } from 'react-router';
import { AsOf } from '#domain/edtf.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { ComparisonControls } from './comparison-controls.tsx';
import { ComparisonList } from './comparison-list.tsx';
import type { PartProps } from './part-props.ts';

function Comparison({ id }: { readonly id: string }) {
  const { workspace, at, get } = useView();
  const [other, then] = [get('with'), AsOf.safeParse(get('then'))];
  const query = useEndpoint(
    'groupComparison',
    { workspace, id },
    { at, ...(other === undefined ? {} : { with: other }), ...(then.success ? { then: then.data } : {}) },
  );
  return <QueryBoundary query={query}>{(comparison) => <ComparisonList comparison={comparison} />}</QueryBoundary>;
}

export function ComparisonPart({ view }: PartProps) {
  const { get, link } = useView();
  const { t } = useText();
  const asked = get('with') !== undefined || get('then') !== undefined;
  const part = (
    <Section
      title={t('groups.compareTitle')}
      id="comparar"
      aside={
        <Link to={link('/compare/networks', { left: view.group.id, right: get('with'), then: get('then') })}>
          {t('compare.networks.title')}
        </Link>
      }
    >
      <ComparisonControls view={view} />
      {asked ? <Comparison id={view.group.id} /> : <EmptyNote>{t('groups.compareNone')}</EmptyNote>}
    </Section>
  );
  return asked ? part : <div className="no-print">{part}</div>;
}
