/** What each measure is made from: what is shown to whoever asks why. */
import { measureOf } from '../measures.ts';

export interface WhatWentIn {
  /** Its own lines. */
  readonly lines: boolean;
  /** Lines among its neighbours. */
  readonly among: boolean;
  /** Pairs of its neighbours that it stands between. */
  readonly between: boolean;
  /** How many organisations are how many steps away. */
  readonly steps: boolean;
  readonly said: boolean;
  readonly engagement: boolean;
}

const nothing: WhatWentIn = {
  lines: false,
  among: false,
  between: false,
  steps: false,
  said: false,
  engagement: false,
};

/** By measure; for one of position at least its own lines. */
export function whatWentIn(id: string): WhatWentIn {
  const family = measureOf(id)?.family;
  if (family === 'said') return { ...nothing, said: true };
  if (id === 'engagement') return { ...nothing, engagement: true };
  if (id === 'gap') return { ...nothing, said: true, engagement: true };
  if (id === 'reach') return { ...nothing, lines: true, engagement: true };
  return {
    ...nothing,
    lines: true,
    among: id === 'constraint' || id === 'effective-size',
    between: id.startsWith('betweenness') || id.startsWith('brokerage-'),
    steps: id === 'closeness',
  };
}
