/** A history in the plain model, with undo by the rules of the domain. */
import type { ChangeSet } from '#domain/change-set.ts';
import { combinedEffects, combinedInverse } from '#domain/history/combined-inverse.ts';
import { dependents } from '#domain/history/dependents.ts';
import { footprintOf } from '#domain/history/footprint.ts';
import { applyToModel, emptyModel, recordedChange, type Model, type ModelEntry } from './history-model.ts';

/** A history in the model that is undone by the rules under test. */
export class UndoHistory {
  readonly workspace: string;
  readonly model: Model = emptyModel();
  readonly entries: ModelEntry[] = [];

  constructor(workspace: string) {
    this.workspace = workspace;
  }

  apply(asked: ChangeSet, undoes?: readonly number[]): number {
    const past = recordedChange(this.model, this.entries.length + 1, asked);
    this.entries.push(undoes ? { ...past, undoes } : past);
    applyToModel(this.model, asked);
    return past.sequence;
  }

  /** All that has to go when these go, in order. */
  closure(chosen: readonly number[]): number[] {
    const first = Math.min(...chosen);
    const later = this.entries.filter(({ sequence }) => sequence > first);
    const asked = this.entries.filter(({ sequence }) => chosen.includes(sequence));
    const needed = dependents(asked.map(footprintOf), later.map(footprintOf));
    return [...chosen, ...needed.map(({ footprint }) => footprint.sequence)].sort((a, b) => a - b);
  }

  undo(chosen: readonly number[]): number {
    const all = this.closure(chosen);
    const taken = this.entries.filter(({ sequence }) => all.includes(sequence));
    return this.apply(combinedInverse(this.workspace, combinedEffects(taken)), all);
  }
}
