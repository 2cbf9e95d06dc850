/** Participants of a large group in blocks by pillar, and how much room the blocks take. */
import type { FigureSeat } from './figure-model.ts';

/** From this many participants on, names do not fit: the picture shows blocks. */
export const crowdFrom = 10;

interface Block {
  readonly pillar: string | null;
  readonly seats: readonly FigureSeat[];
}

const order = ['state', 'companies', 'civil-society', 'none'];

/** Blocks in the order of the pillars, added pillars after the three, those without one last. */
export function crowdBlocks(seats: readonly FigureSeat[]): readonly Block[] {
  const byPillar = new Map<string | null, FigureSeat[]>();
  for (const seat of seats) {
    const list = byPillar.get(seat.organisation.pillar) ?? [];
    list.push(seat);
    byPillar.set(seat.organisation.pillar, list);
  }
  const place = (pillar: string | null): number => (order.includes(pillar ?? '') ? order.indexOf(pillar ?? '') : 2.5);
  return [...byPillar].sort(([a], [b]) => place(a) - place(b)).map(([pillar, own]) => ({ pillar, seats: own }));
}

/** Height of one block: its title and its rows of marks. */
export function blockHeight(count: number, perRow: number): number {
  return 24 + Math.ceil(count / perRow) * 32 + 6;
}

/** Height of all blocks. */
export function crowdHeight(seats: readonly FigureSeat[], perRow: number): number {
  return crowdBlocks(seats).reduce((sum, block) => sum + blockHeight(block.seats.length, perRow), 0);
}
