/** A link that opens a form over the page and leaves the page where it is. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useIsInternal } from '../api/shared-answers.ts';
import { useView } from '../view/use-view.ts';
import { opening, type EditAddress } from './edit-address.ts';

interface Props {
  readonly edit: EditAddress;
  readonly className?: string;
  /** The link's name for screen readers, where its content does not say it. */
  readonly name?: string;
  /** Shown under the pointer, where the content is a sign. */
  readonly title?: string;
  readonly onFollow?: () => void;
  readonly children: ReactNode;
}

/** Link to this page with the form open; nothing for those who may not write. */
export function EditLink({ edit, className = 'edit-link no-print', name, title, onFollow, children }: Props) {
  const { here } = useView();
  if (!useIsInternal()) return null;
  return (
    <Link
      to={here(opening(edit))}
      preventScrollReset
      className={className}
      {...(name === undefined ? {} : { 'aria-label': name })}
      {...(title === undefined ? {} : { title })}
      {...(onFollow === undefined ? {} : { onClick: onFollow })}
    >
      {children}
    </Link>
  );
}
