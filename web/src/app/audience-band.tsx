/** Says on every page and on paper for whom it is shown and how much is withheld; nothing for the team itself. */
import { useState } from 'react';
import { useAudience } from '../api/use-audience.ts';
import { useEndpoint } from '../api/use-endpoint.ts';
import { Drawer } from '../components/drawer.tsx';
import { formatList } from '../components/format-number.ts';
import { InlineButton } from '../components/inline-button.tsx';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';
import { WithheldList } from './withheld-list.tsx';
import { withheldWords } from './withheld-words.ts';
import './audience-band.css';

function Withheld() {
  const { workspace } = useView();
  const text = useText();
  const { t, lang } = text;
  const [open, setOpen] = useState(false);
  const { data } = useEndpoint('withheld', { workspace }, {});
  if (!data) return null;
  const kinds = withheldWords(data, text);
  return (
    <>
      {kinds.length === 0
        ? t('audience.nothingWithheld')
        : `${t('audience.withheld', { list: formatList(kinds, lang) })}.`}{' '}
      <InlineButton
        className="no-print"
        onPress={() => {
          setOpen(true);
        }}
      >
        {t('audience.more')}
      </InlineButton>
      {open && (
        <Drawer
          title={t('audience.title')}
          onClose={() => {
            setOpen(false);
          }}
        >
          <WithheldList withheld={data} />
        </Drawer>
      )}
    </>
  );
}

export function AudienceBand() {
  const { workspace } = useView();
  const { t } = useText();
  const { audience } = useAudience();
  if (audience === 'internal') return null;
  return (
    <aside className="audience-band" aria-label={t('audience.bandLabel')}>
      <p>
        <strong>{t(`audience.shownTo.${audience}`)}</strong> {workspace !== '' && <Withheld />}
      </p>
    </aside>
  );
}
