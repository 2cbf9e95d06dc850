/** While a worker finds places for hundreds of nodes: how far it is. */
import { useText } from '../../i18n/use-text.ts';

interface Props {
  /** Nodes to place. */
  readonly count: number;
  /** From 0 to 1. */
  readonly share: number;
}

/** A sentence and a bar. */
export function PlacingNote({ count, share }: Props) {
  const { t } = useText();
  const words = t('network.placing', { count });
  return (
    <div className="placing-note">
      <p role="status">{words}</p>
      <progress max={1} value={share} aria-label={words} />
    </div>
  );
}
