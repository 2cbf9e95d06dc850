/** The mark of an organisation: its pillar's shape, hollow for a reference institution, a ring for members. */
import { shapePaths } from '#domain/figure/pillar-shapes.ts';
import { useWorkspace } from '../api/use-workspace.ts';
import { useText } from '../i18n/use-text.ts';
import { pillarNames } from './pillar-names.ts';
import { pillarStyle } from './pillar-shape.ts';

interface Props {
  readonly pillar: string | null;
  readonly reference?: boolean;
  /** The pillar's name stands beside it. */
  readonly silent?: boolean;
}

/** The pillar's name: as the workspace names it, else the word for its id. */
export function usePillarName() {
  const workspace = useWorkspace();
  const text = useText();
  return pillarNames(text, workspace);
}

/** The mark of an organisation. */
export function PillarMark({ pillar, reference = false, silent = false }: Props) {
  const workspace = useWorkspace();
  const { t } = useText();
  const pillarName = usePillarName();
  const { shape, token } = pillarStyle(
    pillar,
    workspace?.pillars.map(({ id }) => id),
  );
  const colour = `var(${token})`;
  const words = reference ? `${pillarName(pillar)}, ${t('components.referenceShort')}` : pillarName(pillar);
  const label = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words };
  return (
    <svg className="icon" viewBox="0 0 16 16" {...label}>
      <path
        d={shapePaths[shape]}
        fill={reference ? 'var(--paper)' : colour}
        stroke={colour}
        strokeWidth={reference ? 2.25 : 0}
        transform={reference ? 'translate(8 8) scale(0.85) translate(-8 -8)' : undefined}
      />
    </svg>
  );
}
