/** A workspace at a glance: what it holds, how far its record goes, and the vocabulary of its filters. */
import { newestDate } from '#domain/asked-time.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { mandateRef, pillarRef } from '#domain/names.ts';
import { byText, distinct } from '#domain/ordering.ts';
import { byTheme } from '#domain/themes.ts';
import type { WorkspaceView } from '#domain/views/region-view.ts';
import { allStatements } from './statements.ts';

/** Themes of mandates and expected roles: environment first, the others in text order. */
export function themesOf(index: FactIndex): string[] {
  const themes = new Set([...index.facts.mandates, ...index.facts.expectedRoles].map(({ theme }) => theme));
  return [...themes].sort(byTheme);
}

/**
 * The workspace with its counts. `statements` counts every relationship once, those of interviews and claims and the
 * rows that name a thing (DESCRIBES) among them, so that it is the sum over the sources. `latest` is the newest date of a
 * statement or, for what is dated by its event, of an event. `shipped` are the workspaces for which a fictional dataset
 * came along.
 */
export function workspaceView(index: FactIndex, shipped: ReadonlySet<string>): WorkspaceView {
  const { facts } = index;
  const { id, titleEs, titleEn, fictional, archived = false, copyOf, copiedOn } = facts.workspace;
  const statements = allStatements(index);
  const pillars = [...facts.pillars].sort(
    (a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || byText(a.id, b.id),
  );
  const themes = themesOf(index);
  const resettable = fictional && !archived && shipped.has(id);
  return {
    id,
    title: { es: titleEs, en: titleEn },
    fictional,
    archived,
    copy: copyOf === undefined ? null : { of: copyOf, on: copiedOn ?? '' },
    latest: newestDate([...statements, ...facts.events]),
    counts: {
      organisations: facts.organisations.length,
      groups: facts.groups.length,
      regions: facts.regions.length,
      events: facts.events.length,
      sources: facts.sources.length,
      interviews: (index.behind?.heard ?? index).facts.interviews.length,
      expectedRoles: facts.expectedRoles.length,
      claims: facts.claims.length,
      statements: statements.length,
    },
    pillars: pillars.map((pillar) => pillarRef(index, pillar.id)),
    mandates: [...facts.mandates]
      .sort((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || byText(a.id, b.id))
      .map(({ id: mandate, theme }) => ({ ...mandateRef(index, mandate), theme })),
    themes,
    tieKinds: distinct(facts.tiedTo.map(({ kind }) => kind)).sort(byText),
    resettable,
  };
}
