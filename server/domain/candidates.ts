/** Who could hold an expected role in a region: named by a source, or by pillar and mandate (methods.md, Role coverage). */
import { currentEvidence, type AskedTime } from './asked-time.ts';
import { engagementThrough, engagementWith, engagementWithLinked, marksFrom } from './engagement.ts';
import type { FactIndex } from './fact-index.ts';
import { organisationRef, pillarOf } from './names.ts';
import { keptPerTime } from './kept-per-time.ts';
import type { Presence } from './presence.ts';
import type { Candidate } from './views/coverage-view.ts';
import type { DatedStatement } from './statement.ts';

interface Place {
  readonly presences: ReadonlyMap<string, Presence>;
  readonly group: string | undefined;
  readonly national: string | undefined;
  readonly time: AskedTime;
}

interface Fitness {
  readonly by: Candidate['by'];
  readonly statements: readonly DatedStatement[];
}

/** Organisations that fit a role, wherever they are: those named for it, and those of its pillar with one of its mandates. */
function fittingAt(index: FactIndex, role: string, time: AskedTime): ReadonlyMap<string, Fitness> {
  const fit = new Map<string, Fitness>();
  const pillars = new Set(index.pillarsOfRole.get(role).map((fact) => fact.pillar));
  const mandates = new Set(index.mandatesOfRole.get(role).map((fact) => fact.mandate));
  for (const mandate of mandates) {
    for (const { organisation } of index.organisationsWithMandate.get(mandate)) {
      const pillar = pillarOf(index, organisation);
      if (fit.has(organisation) || (pillars.size > 0 && (pillar === null || !pillars.has(pillar)))) continue;
      const held = index.mandatesOf.get(organisation).filter((fact) => mandates.has(fact.mandate));
      const statements = currentEvidence(held, time);
      if (statements.length > 0) fit.set(organisation, { by: 'mandate', statements });
    }
  }
  const named = new Set(index.namedFor.get(role).map((fact) => fact.organisation));
  for (const organisation of named) {
    const facts = index.namedFor.get(role).filter((fact) => fact.organisation === organisation);
    const statements = currentEvidence(facts, time);
    if (statements.length > 0) fit.set(organisation, { by: 'named', statements });
  }
  return fit;
}

/** By role, found once for all regions that it is looked at in. */
const fittingByRole = keptPerTime((index, time) => {
  const known = new Map<string, ReadonlyMap<string, Fitness>>();
  return (role: string): ReadonlyMap<string, Fitness> => {
    const fit = known.get(role) ?? fittingAt(index, role, time);
    known.set(role, fit);
    return fit;
  };
});

/**
 * Candidates of a role in a place, most engaged first. Without a group a candidate has no engagement (null, never 0);
 * contact with a linked or the national group stands apart in `linked`.
 */
export function candidatesOf(index: FactIndex, role: string, { presences, group, national, time }: Place): Candidate[] {
  const linkedTo = marksFrom(index, group, national, time);
  return [...fittingByRole(index, time)(role)]
    .flatMap(([organisation, { by, statements }]): Candidate[] => {
      const presence = presences.get(organisation);
      if (!presence) return [];
      return [
        {
          organisation: organisationRef(index, organisation),
          by,
          presence: presence.way,
          engagement: group === undefined ? null : engagementWith(index, organisation, group, time),
          through: group === undefined ? [] : engagementThrough(index, organisation, group, time),
          linked: engagementWithLinked(index, organisation, linkedTo, time),
          statements: [...statements, ...presence.statements],
        },
      ];
    })
    .sort(byEngagement);
}

const presenceOrder: readonly Candidate['presence'][] = ['group', 'region', 'jurisdiction', 'country'];

function byEngagement(a: Candidate, b: Candidate): number {
  return (
    (b.engagement?.value ?? 0) - (a.engagement?.value ?? 0) ||
    presenceOrder.indexOf(a.presence) - presenceOrder.indexOf(b.presence) ||
    (a.organisation.id < b.organisation.id ? -1 : 1)
  );
}
