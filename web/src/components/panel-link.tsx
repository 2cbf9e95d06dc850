/** A link that opens a panel beside the page and leaves the page where it is. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useView } from '../view/use-view.ts';

interface Props {
  /** Value of the `panel` parameter, from `panelText`. */
  readonly panel: string;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** Link to this page with the panel open. */
export function PanelLink({ panel, className, children }: Props) {
  const { here } = useView();
  return (
    <Link to={here({ panel })} preventScrollReset {...(className === undefined ? {} : { className })}>
      {children}
    </Link>
  );
}
