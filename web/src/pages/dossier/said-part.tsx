/** What interviews say of its influence, recall and roster apart, by region. */
import { saidSentences } from '../../components/said-sentences.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { PartProps } from './part-props.ts';

export function SaidPart({ view: { said } }: PartProps) {
  const text = useText();
  if (said.length === 0) return null;
  return (
    <Section title={text.t('dossier.said')} id="influencia">
      <ul className="rows">
        {said.map(({ region, said: values }) => (
          <li key={region.id}>{saidSentences(text.name(region), values, text).join(' ')}</li>
        ))}
      </ul>
    </Section>
  );
}
