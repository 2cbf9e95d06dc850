/** Who has lines to several pillars, with how often they stand between two of them. */
import { isConflictOnly } from '../measures/measure-basis.ts';
import { brokerage } from '../measures/kernels/brokerage.ts';
import type { MeasuredNetwork } from '../measures/measured-network.ts';
import { byName, byText, distinct, grouped } from '../ordering.ts';
import type { PillarConnector } from '../views/connections-view.ts';
import type { LineEvidence } from './line-evidence.ts';

/**
 * Organisations with lines to two pillars or more, those first that stand between different pillars most often (Gould &
 * Fernandez 1989, counts beside what chance would give at this density). Observers and cooperation count as one; who
 * has no stated pillar counts as a contact and as nobody's broker.
 */
export function pillarConnectors({ ids, organisations }: MeasuredNetwork, lines: LineEvidence): PillarConnector[] {
  const pillarOf = ids.map((id) => organisations.get(id)?.ref.pillar ?? null);
  const names = distinct(pillarOf.flatMap((pillar) => pillar ?? []));
  const groupOf = Int32Array.from(pillarOf, (pillar) => (pillar === null ? -1 : names.indexOf(pillar)));
  const { representative, gatekeeper, liaison } = brokerage(lines.graph, groupOf);
  const value = (values: Float64Array, node: number): number => {
    const own = values[node] ?? 0;
    return Number.isNaN(own) ? 0 : own;
  };
  return ids
    .flatMap((id, node): PillarConnector[] => {
      const organisation = organisations.get(id)?.ref;
      const contacts = [...lines.at(node)];
      const byPillar = grouped(contacts, ([other]) => pillarOf[other] ?? '');
      const known = [...byPillar.keys()].filter((pillar) => pillar !== '');
      if (!organisation || known.length < 2) return [];
      const pillars = [...byPillar]
        .sort(([a, some], [b, others]) => others.length - some.length || byText(a, b))
        .map(([pillar, own]) => ({
          pillar: pillar === '' ? null : pillar,
          contacts: own.length,
          conflictOnly: own.filter(([, line]) => isConflictOnly(line)).length,
          statements: lines.statements(own.map(([, line]) => line)),
        }));
      const sum = (kind: 'counts' | 'expected'): number =>
        value(representative[kind], node) + value(gatekeeper[kind], node);
      return [
        {
          organisation,
          pillars,
          between: { count: sum('counts'), expected: sum('expected') },
          liaison: { count: value(liaison.counts, node), expected: value(liaison.expected, node) },
        },
      ];
    })
    .sort(
      (a, b) =>
        b.between.count + b.liaison.count - a.between.count - a.liaison.count ||
        b.pillars.length - a.pillars.length ||
        byName(a.organisation, b.organisation),
    );
}
