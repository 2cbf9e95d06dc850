/** A line at the top of the window: what was asked for is under way, and nothing of it can be shown yet. */
import './busy-line.css';

/** Seen after a moment only, so that what opens at once does not flicker; takes no room. */
export function BusyLine() {
  return <div className="busy-line no-print" aria-busy="true" />;
}
