/** Organisations that may be one and the same: pairs with the reasons, for a person to decide. */
import { fold } from '../dataset/fold.ts';
import type { FactIndex } from '../fact-index.ts';
import type { OrganisationFact } from '../facts/nodes.ts';
import { organisationRef } from '../names.ts';
import { oncePerIndex } from '../once-per-index.ts';
import { byText } from '../ordering.ts';
import type { DuplicatesView } from '../views/duplicates-view.ts';
import { duplicateReasons, type Named } from './duplicate-reasons.ts';
import { initialsOf, nameWords } from './name-words.ts';

/** Organisations that share a word, or a beginning, and are still compared; a word that more bear tells nothing apart. */
const mostInBlock = 60;

function namedOf(index: FactIndex, fact: OrganisationFact): Named {
  const described = index.describedBy.get(fact.id).map(({ name }) => name);
  const own = [fact.name, fact.nameEs, fact.nameEn, ...fact.aliases, ...described];
  const names = [...new Set(own.flatMap((name) => (name === undefined || name === '' ? [] : [name])))];
  return { id: fact.id, kind: fact.kind, acronym: fact.acronym, names };
}

/** What brings organisations together to be compared: folded names, words, beginnings, acronyms and initials. */
function blocksOf({ names, acronym }: Named): string[] {
  const words = names.flatMap(nameWords);
  return [
    ...names.map((name) => `name ${fold(name)}`),
    ...words.map((word) => `word ${word}`),
    ...words.filter((word) => word.length >= 5).map((word) => `start ${word.slice(0, 3)}`),
    ...[acronym ?? '', ...names].map((name) => `acronym ${fold(name)}`),
    ...names.map((name) => `acronym ${initialsOf(name)}`),
  ];
}

/** Whether one is part of the other, over any number of steps: then they are two, however alike their names. */
function related(index: FactIndex, a: string, b: string): boolean {
  const above = (id: string): Set<string> => {
    const all = new Set([id]);
    for (const part of all) for (const { whole } of index.wholesOf.get(part)) all.add(whole);
    return all;
  };
  return above(a).has(b) || above(b).has(a);
}

/** Pairs of ids, each once and in order, that stand in a block together. */
function pairs(all: readonly Named[]): Set<string> {
  const blocks = new Map<string, Set<string>>();
  for (const named of all) {
    for (const block of blocksOf(named)) {
      const ids = blocks.get(block);
      if (ids) ids.add(named.id);
      else blocks.set(block, new Set([named.id]));
    }
  }
  const found = new Set<string>();
  for (const ids of blocks.values()) {
    if (ids.size > mostInBlock) continue;
    const sorted = [...ids].sort(byText);
    sorted.forEach((a, place) => {
      for (const b of sorted.slice(place + 1)) found.add(`${a} ${b}`);
    });
  }
  return found;
}

/**
 * Pairs with at least one reason, those with most and strongest reasons first. Organisations of which one is part of
 * the other are no pair. Work grows with the number of names, not with its square: only those are compared that share a
 * word, the beginning of one, or letters of an acronym.
 */
export const likelyDuplicates = oncePerIndex((index: FactIndex): DuplicatesView => {
  const all = index.facts.organisations.map((fact) => namedOf(index, fact));
  const named = new Map(all.map((one) => [one.id, one]));
  const items = [...pairs(all)].flatMap((pair) => {
    const [a = '', b = ''] = pair.split(' ');
    const [one, other] = [named.get(a), named.get(b)];
    const reasons = one && other && !related(index, a, b) ? duplicateReasons(one, other) : [];
    const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0);
    return reasons.length > 0 ? [{ a, b, weight, reasons: reasons.map(({ code, text }) => ({ code, text })) }] : [];
  });
  items.sort((x, y) => y.weight - x.weight || byText(x.a, y.a) || byText(x.b, y.b));
  return {
    total: items.length,
    items: items.map(({ a, b, reasons }) => ({ a: organisationRef(index, a), b: organisationRef(index, b), reasons })),
  };
});
