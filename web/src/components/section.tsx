/** A titled part of a page: heading, a link beside it, content. */
import { useId, type ReactNode } from 'react';
import './section.css';

interface Props {
  readonly title: ReactNode;
  /** Anchor for links to this part. */
  readonly id?: string;
  /** A link at the right of the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A section named by its heading. */
export function Section({ title, id, aside, children }: Props) {
  const own = useId();
  const headingId = id ?? own;
  return (
    <section className="section" aria-labelledby={headingId}>
      <div className="section-head">
        <h2 id={headingId} tabIndex={-1}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
