/** What is on the page: links to its parts and to each measure. */
import { measures } from '#domain/measures/measures.ts';
import { useText } from '../../i18n/use-text.ts';

export function Contents() {
  const { t, say } = useText();
  const entries = [
    ['calculo', t('methods.onFile')],
    ['medidas', t('methods.title')],
    ...measures.map(({ id, name }) => [id, say(name)] as const),
    ['audiencias', t('about.audiences')],
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
