/** What the parts of a value are and what was left out of them, as sentences. */
import type { Localised } from '../../localised.ts';
import type { WhyView } from '../../views/why-view.ts';
import type { ExpectedParts } from '../kernels/brokerage.ts';
import type { BrokerageRole } from '../kernels/kernel-outputs.ts';
import { isOneWay, mostNeighbours, roleCounted } from './brokered-pairs.ts';
import { neighbourNotes } from './neighbour-notes.ts';
import { inFigures } from './in-figures.ts';
import { sumNotes } from './sum-notes.ts';

type Between = NonNullable<WhyView['between']>;

type Parts = Pick<WhyView, 'between' | 'value' | 'steps'> & {
  readonly own: WhyView['lines'];
  readonly among: WhyView['lines'];
  /** What the expectation of a brokerage is made from. */
  readonly chance: ExpectedParts | null;
  /** How many organisations there are beside it. */
  readonly others: number;
  /** Lines count by strength. */
  readonly weighted: boolean;
};

function leftOut({ own, among }: Parts): Localised[] {
  return [own, among].flatMap((lines) => {
    if (!lines || lines.items.length === lines.total) return [];
    const [shown, total] = [String(lines.items.length), String(lines.total)];
    return [
      {
        es: `Se muestran las ${shown} más fuertes de ${total} líneas.`,
        en: `The ${shown} strongest of ${total} lines are shown.`,
      },
    ];
  });
}

function onManyNeighbours({ own }: Parts): Localised[] {
  if (!own || own.total <= mostNeighbours) return [];
  const [seen, all] = [String(mostNeighbours), String(own.total)];
  return [
    {
      es: `Tiene ${all} vecinas directas: los pares que se listan son de ${seen} de ellas, y puede haber otros con una parte mayor.`,
      en: `It has ${all} direct neighbours: the pairs listed are of ${seen} of them, and others may have a larger part.`,
    },
  ];
}

function onPairs(id: string, parts: Parts): Localised[] {
  const { between, value, chance } = parts;
  if (!between) return [];
  const [shown, total] = [String(between.items.length), String(between.total)];
  const list = [
    ...(between.items.length < between.total
      ? [{ es: `Se muestran ${shown} de ${total} pares.`, en: `${shown} of ${total} pairs are shown.` }]
      : []),
    ...onManyNeighbours(parts),
  ];
  const role = roleCounted(id);
  if (role) return [...(chance ? onBrokerage(role, between, value, chance) : []), ...list];
  const percent =
    value !== null && value > 0 && between.explained !== null ? Math.round((between.explained / value) * 100) : null;
  const explained =
    id === 'betweenness' && percent !== null && percent <= 100
      ? [
          {
            es: `Los pares de sus vecinas directas explican el ${String(percent)}% del valor; el resto son caminos más largos que pasan por ella.`,
            en: `The pairs of its direct neighbours explain ${String(percent)}% of the value; the rest are longer paths that run through it.`,
          },
        ]
      : [];
  return [
    {
      es: 'Se listan los pares de vecinas directas sin línea entre sí, con la parte de sus caminos más cortos que pasa por ella, contando las líneas por igual.',
      en: 'Listed are the pairs of direct neighbours without a line to each other, with the part of their shortest paths that runs through it, lines counted equally.',
    },
    ...explained,
    ...list,
  ];
}

/** How many pairs make a number of brokerage, and what chance alone would make of it. */
function onBrokerage(
  role: BrokerageRole,
  { total }: Between,
  value: number | null,
  chance: ExpectedParts,
): Localised[] {
  if (value === null) return [];
  const once = isOneWay(role);
  const times = once ? 1 : 2;
  const sums = `${String(total)} × ${String(times)} = ${String(value)}`;
  const ways = once
    ? {
        es: 'Cada par cuenta una vez, porque en el otro sentido es el papel contrario',
        en: 'Each pair counts once, since the other way it is the opposite role',
      }
    : { es: 'Cada par cuenta en los dos sentidos', en: 'Each pair counts both ways' };
  const { possible, known, lines, density, expected } = chance;
  const pairs = (known * (known - 1)) / 2;
  const sum = `${String(possible)} × d × d × (1 − d) = ${inFigures(expected)}`;
  const share = `d = ${String(lines)} ÷ ${String(pairs)} = ${inFigures(density)}`;
  return [
    { es: `${ways.es}: ${sums}.`, en: `${ways.en}: ${sums}.` },
    {
      es: `Por azar: ${sum}. ${share} es la parte registrada de las líneas posibles entre las ${String(known)} con pilar; ${String(possible)} son los pares ordenados que darían este papel.`,
      en: `By chance: ${sum}. ${share} is the part on file of the possible lines between the ${String(known)} with a pillar; ${String(possible)} is how many ordered pairs would give this role.`,
    },
  ];
}

/** The notes of one value. */
export function whyNotes(id: string, parts: Parts): Localised[] {
  const { own, value, weighted } = parts;
  const whole = own !== null && own.items.length === own.total;
  return [
    ...(whole ? neighbourNotes(id, { lines: own.items, value, weighted }) : []),
    ...sumNotes(id, parts),
    ...onPairs(id, parts),
    ...leftOut(parts),
  ];
}
