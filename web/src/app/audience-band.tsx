/** Says on every page and on paper for whom it is shown and how much is withheld; nothing for the team itself. */
import { useState } from 'react';
import { useAudience } from '../api/use-audience.ts';
import { useWithheld } from '../api/use-withheld.ts';
import { Drawer } from '../components/drawer.tsx';
import { formatList } from '../components/format-number.ts';
import { InlineButton } from '../components/inline-button.tsx';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';
import { WithheldList } from './withheld-list.tsx';
import { withheldWords } from '../components/withheld-words.ts';
import './audience-band.css';

function Withheld() {
  const { workspace } = useView();
  const text = useText();
  const { t, lang } = text;
  const [open, setOpen] = useState(false);
  const { withheld } = useWithheld(workspace);
  if (!withheld) return null;
  const kinds = withheldWords(withheld, text);
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
          <WithheldList withheld={withheld} />
        </Drawer>
      )}
    </>
  );
}

export function AudienceBand() {
  const { t } = useText();
  const { workspace } = useView();
  const { audience } = useAudience();
  const { awaited } = useWithheld(workspace);
  // Whole or not at all: what stands below would move.
  if (audience === 'internal' || awaited) return null;
  return (
    <aside className="audience-band" aria-label={t('audience.bandLabel')}>
      <p>
        <strong>{t(`audience.shownTo.${audience}`)}</strong> <Withheld />
      </p>
    </aside>
  );
}
