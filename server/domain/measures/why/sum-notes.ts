/** How a value comes about from its own lines, those among its neighbours, or the steps to all others, as a sum. */
import type { Localised } from '../../localised.ts';
import type { WhyLine, WhyView } from '../../views/why-view.ts';
import { inFigures } from './in-figures.ts';

export interface SumParts {
  readonly own: WhyView['lines'];
  readonly among: WhyView['lines'];
  readonly steps: WhyView['steps'];
  /** How many organisations there are beside it. */
  readonly others: number;
  readonly value: number | null;
  /** Lines count by strength. */
  readonly weighted: boolean;
}

/** A sum of more terms than this is no longer one that anybody would do again. */
const mostTerms = 15;

function ofCloseness({ steps, others, value, weighted }: SumParts): Localised[] {
  if (weighted) {
    return [
      {
        es: 'Las líneas cuentan por su fuerza: cada una mide 60 ÷ fuerza, y el valor es el promedio de 1 ÷ lo que mide el camino más corto. Los pasos de abajo solo cuentan líneas.',
        en: 'Lines count by strength: each is 60 ÷ strength long, and the value is the mean of 1 ÷ the length of the shortest path. The steps below count lines only.',
      },
    ];
  }
  if (!steps || steps.length === 0 || value === null || others < 1) return [];
  const terms = steps.map((step) => `${String(step.organisations)} ÷ ${String(step.steps)}`).join(' + ');
  const sums = `(${terms}) ÷ ${String(others)} = ${inFigures(value)}`;
  return [
    {
      es: `Cada otra organización suma 1 ÷ sus pasos, y 0 si no hay camino: ${sums}.`,
      en: `Each other organisation adds 1 ÷ its steps, and 0 where there is no path: ${sums}.`,
    },
  ];
}

function ofEffectiveSize({ own, among, value }: SumParts): Localised[] {
  if (!own || !among || value === null) return [];
  const degree = String(own.total);
  const sums = `${degree} − 2 × ${String(among.total)} ÷ ${degree} = ${inFigures(value)}`;
  return [
    {
      es: `Sus vecinas, menos el doble de las líneas entre ellas repartido entre todas: ${sums}.`,
      en: `Its neighbours, less twice the lines among them spread over all: ${sums}.`,
    },
  ];
}

function ofStrength(lines: readonly WhyLine[], value: number | null): Localised[] {
  if (value === null || lines.length < 2 || lines.length > mostTerms) return [];
  const sums = `${lines.map(({ strength }) => inFigures(strength)).join(' + ')} = ${inFigures(value)}`;
  return [
    { es: `La fuerza de cada línea, en su orden: ${sums}.`, en: `The strength of each line, in their order: ${sums}.` },
  ];
}

/** What it invests in each neighbour, straight and by way of the others (Burt 1992), in the order of its lines. */
function invested(own: readonly WhyLine[], among: readonly WhyLine[], weighted: boolean): number[] {
  const countOf = ({ strength }: WhyLine): number => (weighted ? strength : 1);
  const whole = own.reduce((sum, line) => sum + countOf(line), 0);
  return own.map((line) => {
    const byWayOf = own.reduce((sum, other) => {
      const between = among.find(
        ({ from, to }) =>
          (from.id === line.to.id && to.id === other.to.id) || (to.id === line.to.id && from.id === other.to.id),
      );
      return between ? sum + (countOf(other) / whole) * (countOf(between) / other.ofTo) : sum;
    }, 0);
    return countOf(line) / whole + byWayOf;
  });
}

function ofConstraint({ own, among, value, weighted }: SumParts): Localised[] {
  if (!own || !among || value === null || own.total > mostTerms || among.items.length < among.total) return [];
  const parts = invested(own.items, among.items, weighted).map((part) => `${inFigures(part)}²`);
  const sums = `${parts.join(' + ')} = ${inFigures(value)}`;
  return [
    {
      es: `Por cada vecina, en el orden de sus líneas, el cuadrado de la parte que va a ella, directamente o a través de otras: ${sums}.`,
      en: `For each neighbour, in the order of its lines, the square of the part that goes to it, directly or by way of others: ${sums}.`,
    },
  ];
}

/** The notes of a measure that is such a sum; none for others. */
export function sumNotes(id: string, parts: SumParts): Localised[] {
  const always = id === 'strength' || id === 'betweenness-weighted';
  const byStrength =
    always && !parts.weighted
      ? [
          {
            es: 'En esta medida las líneas cuentan siempre por su fuerza.',
            en: 'In this measure lines always count by strength.',
          },
        ]
      : [];
  if (id === 'closeness') return ofCloseness(parts);
  if (id === 'effective-size') return ofEffectiveSize(parts);
  if (id === 'constraint') return ofConstraint(parts);
  if (id === 'strength' && parts.own) return [...byStrength, ...ofStrength(parts.own.items, parts.value)];
  return byStrength;
}
