/** "Correct" and "remove" for one statement where it is read with its source and locator: evidence, what a source says. */
import { useText } from '../i18n/use-text.ts';
import { EditLink } from './edit-link.tsx';
import './statement-menu.css';

interface Props {
  readonly id: string;
  /** What it says or supports, and where, for screen readers. */
  readonly what: string;
  readonly onFollow?: () => void;
}

export function StatementLinks({ id, what, onFollow }: Props) {
  const { t } = useText();
  return (
    <span className="statement-links no-print">
      {(['correct', 'remove'] as const).map((form) => (
        <EditLink
          key={form}
          edit={{ form, type: 'statement', id }}
          name={`${t(`editing.${form}`)}: ${what}`}
          {...(onFollow ? { onFollow } : {})}
        >
          {t(`editing.${form}`)}
        </EditLink>
      ))}
    </span>
  );
}
