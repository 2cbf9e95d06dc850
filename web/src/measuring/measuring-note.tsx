/** While measures are computed: after one second how far they are. */
import { useEffect, useState } from 'react';
import { useEndpoint } from '../api/use-endpoint.ts';
import { formatShare } from '../components/format-number.ts';
import { useText } from '../i18n/use-text.ts';
import './measuring-note.css';

/** Asked so often, in milliseconds. */
const pace = 500;

function Progress({ task }: { readonly task: string }) {
  const { t, lang } = useText();
  const { data } = useEndpoint('progress', { task }, {}, { fresh: true, every: pace });
  const share = data?.share ?? 0;
  const words =
    data?.state === 'computing' ? t('measures.computing', { share: formatShare(share, lang) }) : t('measures.waiting');
  return (
    <div className="measuring-note" role="status">
      <p>{words}</p>
      <progress max={1} value={share} aria-label={words} />
    </div>
  );
}

/** Mounted as long as the question is open; nothing is shown for the first second. */
export function MeasuringNote({ task }: { readonly task: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
    }, 1000);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return late ? <Progress task={task} /> : null;
}
