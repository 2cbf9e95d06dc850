/** Criteria on file: how the next region is chosen, and who may take part in the group. */
import type { RegionView } from '#domain/views/region-view.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { FirstClaims } from './first-claims.tsx';

export function CriteriaPart({ criteria }: Pick<RegionView, 'criteria'>) {
  const { t, name } = useText();
  if (criteria.length === 0) return null;
  return (
    <Section title={t('regionSaid.criteria')} id="criterios">
      {criteria.map(({ chooses, of, claims }) => (
        <div key={`${chooses} ${of.id}`}>
          <h3 className="rows-title">
            {chooses === 'region' ? t('regionSaid.criteriaRegion') : t('regionSaid.criteriaSeats')}
          </h3>
          <p className="loc">{t('regionSaid.criteriaOf', { name: name(of) })}</p>
          <ul className="rows">
            <FirstClaims claims={claims} limit={chooses === 'region' ? 6 : 4} />
          </ul>
        </div>
      ))}
    </Section>
  );
}
