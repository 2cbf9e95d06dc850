/** What is on the page: links to its parts and to each measure. */
import { Fragment } from 'react';
import { measures } from '#domain/measures/measures.ts';
import { measureFamilies } from '#domain/views/measures-view.ts';
import { useText } from '../../i18n/use-text.ts';

export function Contents() {
  const { t, say } = useText();
  const link = (id: string, title: string) => (
    <a key={id} href={`#${id}`}>
      {title}
    </a>
  );
  return (
    <nav className="about-contents no-print" aria-label={t('methods.contents')}>
      <p>
        {link('calculo', t('methods.onFile'))} {link('medidas', t('methods.title'))}{' '}
        {link('audiencias', t('about.audiences'))} {link('fuentes', t('about.sources'))}{' '}
        {link('programa', t('methods.licence'))}
      </p>
      {measureFamilies.map((family) => (
        <p key={family}>
          <strong>{t(`methods.family.${family}`)}</strong>{' '}
          {measures
            .filter((measure) => measure.family === family)
            .map(({ id, name }) => (
              <Fragment key={id}>{link(id, say(name))} </Fragment>
            ))}
        </p>
      ))}
    </nav>
  );
}
