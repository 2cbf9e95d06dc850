/** A button that opens a small box under it: Escape, a click outside or leaving with Tab closes it. */
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import './popover.css';

interface Props {
  /** What the button shows. */
  readonly label: ReactNode;
  /** The button's name for screen readers, where its content does not say it. */
  readonly name?: string;
  readonly className?: string;
  /** The box; `close` closes it and gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

/** Disclosure button with its box; the box moves to the other edge when it would leave the window. */
export function Popover({ label, name, className = 'button', children }: Props) {
  const [state, setState] = useState<'closed' | 'open' | 'given-back'>('closed');
  const open = state === 'open';
  const [atEnd, setAtEnd] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const boxId = useId();

  useLayoutEffect(() => {
    if (!open || !box.current || !anchor.current) return;
    const { left } = anchor.current.getBoundingClientRect();
    setAtEnd(left + box.current.offsetWidth > document.documentElement.clientWidth - 8);
  }, [open]);

  useEffect(() => {
    if (state === 'given-back') button.current?.focus();
  }, [state]);

  useEffect(() => {
    if (!open) return;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && anchor.current?.contains(event.target) === false) setState('closed');
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);

  const close = (): void => {
    setState('given-back');
  };

  return (
    <span
      className="popover-anchor"
      ref={anchor}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        // Not for the drawer that it may stand in.
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className={className}
        aria-expanded={open}
        aria-controls={open ? boxId : undefined}
        aria-label={name}
        onClick={() => {
          setState(open ? 'closed' : 'open');
        }}
      >
        {label}
      </button>
      {open && (
        <div id={boxId} ref={box} className="popover" data-end={atEnd}>
          {children(close)}
        </div>
      )}
    </span>
  );
}
