/** Says that somebody else was quicker; comes into view, for whoever has just pressed "save" at the foot of a form. */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import './conflict-part.css';

export function ConflictBox({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section ref={box} className="conflict" role="alert" aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{title}</h3>
      {children}
    </section>
  );
}
