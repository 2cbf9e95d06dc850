/** What is on the page: links to its parts and to each measure. */
import { useText } from '../../i18n/use-text.ts';
import { measures } from './measures.ts';

export function Contents() {
  const { t } = useText();
  const entries = [
    ['calculo', t('methods.onFile')],
    ['medidas', t('methods.title')],
    ...measures.map((id) => [id, t(`methods.${id}.name`)] as const),
    ['fuentes', t('about.sources')],
    ['programa', t('methods.licence')],
  ] as const;
  return (
    <nav className="about-contents no-print" aria-label={t('methods.contents')}>
      {entries.map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}
