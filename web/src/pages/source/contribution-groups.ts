/** The statements of a source by kind and, within a kind, by the thing they are about. */
import { contributionKinds, type ContributionKind } from '#domain/sources/contribution-kinds.ts';
import type { NodeRefView } from '#domain/views/pieces.ts';
import type { Contribution } from '#domain/views/record-view.ts';
import { hasWords } from '../../records/has-words.ts';
import type { Locale } from '#domain/vocabularies.ts';

export interface SubjectGroup {
  /** Type and id of the subject; empty for what is about nothing in particular. */
  readonly key: string;
  readonly subject: NodeRefView | undefined;
  readonly items: readonly Contribution[];
}

export interface KindGroup {
  readonly kind: ContributionKind;
  readonly total: number;
  readonly subjects: readonly SubjectGroup[];
}

/** Whether a statement has all words of the text in its sentence, locator or the names of what it is about. */
export function matchesText({ text, about, statement }: Contribution, asked: string, lang: Locale): boolean {
  return hasWords([text[lang], statement.locator, ...about.map(({ names }) => names[lang])].join(' '), asked);
}

function bySubject(items: readonly Contribution[], lang: Locale): SubjectGroup[] {
  const groups = new Map<string, { subject: NodeRefView | undefined; items: Contribution[] }>();
  for (const item of items) {
    const [subject] = item.about;
    const key = subject ? `${subject.type} ${subject.id}` : '';
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { subject, items: [item] });
  }
  const nameOf = ({ subject }: SubjectGroup): string => subject?.names[lang] ?? '';
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), lang));
}

/**
 * The first `limit` statements, grouped, in the order of kinds and subject names; `total` of a kind counts all of it. A
 * limit keeps long sources quick to read and to draw.
 */
export function contributionGroups(items: readonly Contribution[], limit: number, lang: Locale): KindGroup[] {
  let room = limit;
  return contributionKinds.flatMap((kind): KindGroup[] => {
    const own = items.filter((item) => item.kind === kind);
    const subjects = bySubject(own, lang).flatMap((group): SubjectGroup[] => {
      const shown = group.items.slice(0, Math.max(0, room));
      room -= shown.length;
      return shown.length === 0 ? [] : [{ ...group, items: shown }];
    });
    return subjects.length === 0 ? [] : [{ kind, total: own.length, subjects }];
  });
}
