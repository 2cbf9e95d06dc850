/** The sample beside a word of the legend, drawn as on the canvas. */
import { shapePaths } from '#domain/figure/pillar-shapes.ts';
import { networkStates, type NetworkState } from '#domain/views/network-comparison-view.ts';
import { DisagreementMark } from '../../components/disagreement.tsx';
import { sampleToken, type LegendEntry } from '../../graph/legend.ts';
import type { Picture } from '../../graph/picture.ts';
import { sideStyles } from '../../graph/side-style.ts';

function Mark({ entry, picture }: { readonly entry: LegendEntry; readonly picture: Picture }) {
  const hollow = entry.key.startsWith('reference:');
  const colour = `var(${sampleToken(picture, entry.pillar ?? '')})`;
  return (
    <svg className="legend-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={shapePaths[entry.shape ?? 'cross']}
        fill={hollow ? 'var(--paper)' : colour}
        stroke={colour}
        strokeWidth={hollow ? 2.25 : 0}
        transform={hollow ? 'translate(8 8) scale(0.85) translate(-8 -8)' : undefined}
      />
    </svg>
  );
}

const strokes: Readonly<Record<string, { width: number; dash?: string }>> = {
  'sources:1': { width: 1.25, dash: '5 4' },
  'sources:2': { width: 2 },
  'sources:3': { width: 3 },
};

function SideSample({ state, line }: { readonly state: NetworkState; readonly line: boolean }) {
  const { token, ring, dash, width } = sideStyles[state];
  const colour = `var(${token})`;
  return (
    <svg className="legend-line" viewBox={line ? '0 0 32 16' : '0 0 32 20'} aria-hidden="true" fill="none">
      {line ? (
        <path d="M0 8h32" stroke={colour} strokeWidth={width} strokeDasharray={dash.join(' ')} />
      ) : (
        <>
          <circle cx="16" cy="10" r="4.5" fill={colour} />
          {ring && <circle cx="16" cy="10" r="8.5" stroke={colour} strokeWidth="2" strokeDasharray={ring.join(' ')} />}
        </>
      )}
    </svg>
  );
}

/** The sample of an entry; its words stand beside it. */
export function LegendSwatch({ entry, picture }: { readonly entry: LegendEntry; readonly picture: Picture }) {
  if (entry.pillar !== undefined) return <Mark entry={entry} picture={picture} />;
  if (entry.key === 'disagree') return <DisagreementMark silent />;
  const side = networkStates.find((state) => entry.key.endsWith(`:${state}`));
  if (side !== undefined) return <SideSample state={side} line={entry.part === 'lines'} />;
  const stroke = strokes[entry.key];
  if (stroke !== undefined) {
    return (
      <svg className="legend-line" viewBox="0 0 32 16" aria-hidden="true">
        <path d="M0 8h32" stroke="var(--line)" strokeWidth={stroke.width} strokeDasharray={stroke.dash} />
      </svg>
    );
  }
  return (
    <svg className="legend-line" viewBox="0 0 32 20" aria-hidden="true" fill="none" stroke="var(--ink)">
      {entry.key === 'group' ? (
        <rect x="4" y="4" width="24" height="13" rx="2" strokeWidth="1.5" fill="var(--paper)" />
      ) : (
        <circle
          cx="16"
          cy="10"
          r="8"
          strokeWidth="2"
          strokeDasharray={entry.key === 'ring:observer' ? '3 3' : undefined}
        />
      )}
    </svg>
  );
}
