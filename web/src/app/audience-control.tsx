/** For whom the pages are shown: internal, members, public; in the address, and kept by every link. */
import { Link } from 'react-router';
import { useAudience } from '../api/use-audience.ts';
import { Popover } from '../components/popover.tsx';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';
import './audience-control.css';

/** The audiences that this service answers for, each with what it sees; `onChoose` closes what they stand in. */
export function AudienceChoices({ onChoose }: { readonly onChoose?: () => void }) {
  const { audience, audiences } = useAudience();
  const { here } = useView();
  const { t } = useText();
  const [widest] = audiences;
  return (
    <ul className="audience-choices" aria-label={t('audience.label')}>
      {audiences.map((choice) => (
        <li key={choice}>
          <Link
            to={here({ audience: choice === widest ? undefined : choice, edit: undefined })}
            preventScrollReset
            aria-current={choice === audience ? 'true' : undefined}
            {...(onChoose === undefined ? {} : { onClick: onChoose })}
          >
            <strong>{t(`audience.names.${choice}`)}</strong>
            <span className="loc">{t(`audience.sees.${choice}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Nothing where the service answers for one audience only: the band says for whom. */
export function AudienceControl() {
  const { audience, audiences } = useAudience();
  const { t } = useText();
  if (audiences.length < 2) return null;
  const name = t(`audience.names.${audience}`);
  return (
    <Popover label={name} name={`${t('audience.label')}: ${name}`} className="button audience-button">
      {(close) => <AudienceChoices onChoose={close} />}
    </Popover>
  );
}
