/** "Correct" and "remove" for a node where it is shown: a source, a group, an event, a topic, an expected role. */
import type { ReactNode } from 'react';
import type { NodeLabel } from '#domain/change-set.ts';
import { useText } from '../i18n/use-text.ts';
import { EditLink } from './edit-link.tsx';
import './statement-menu.css';

interface Props {
  readonly label: NodeLabel;
  readonly id: string;
  /** Its name, for screen readers. */
  readonly what: string;
  /** Other ways in, before these two. */
  readonly children?: ReactNode;
}

export function NodeActions({ label, id, what, children }: Props) {
  const { t } = useText();
  return (
    <div className="edit-actions no-print">
      {children}
      {(['correct', 'remove'] as const).map((form) => (
        <EditLink
          key={form}
          className="button"
          edit={{ form, type: label, id }}
          name={`${t(`editing.${form}`)}: ${what}`}
        >
          {t(`editing.${form}`)}
        </EditLink>
      ))}
    </div>
  );
}
