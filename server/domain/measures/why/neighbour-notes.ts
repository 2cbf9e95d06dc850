/** How a value comes about from those of its neighbours, as a sum that anybody can do again. */
import type { Localised } from '../../localised.ts';
import type { WhyLine } from '../../views/why-view.ts';
import { damping } from '../kernels/page-rank.ts';
import { inFigures } from './in-figures.ts';

export interface FromNeighbours {
  readonly lines: readonly WhyLine[];
  readonly value: number | null;
  /** Lines count by strength. */
  readonly weighted: boolean;
}

function strengthOf({ strength }: WhyLine, weighted: boolean): number {
  return weighted ? strength : 1;
}

function ofEigenvector({ lines, value, weighted }: FromNeighbours): Localised[] {
  if (value === null || value <= 0) return [];
  const sum = lines.reduce((total, line) => total + strengthOf(line, weighted) * (line.value ?? 0), 0);
  const by = weighted
    ? { es: ', cada uno por la fuerza de su línea,', en: ', each times the strength of its line,' }
    : { es: '', en: '' };
  const sums = `${inFigures(sum)} ÷ ${inFigures(sum / value)} = ${inFigures(value)}`;
  return [
    {
      es: `Los valores de sus vecinas${by.es} suman ${inFigures(sum)}; se dividen entre un número igual para todas (el mayor valor propio): ${sums}.`,
      en: `The values of its neighbours${by.en} add up to ${inFigures(sum)}; they are divided by a number that is the same for all (the greatest eigenvalue): ${sums}.`,
    },
  ];
}

function ofPageRank({ lines, value, weighted }: FromNeighbours): Localised[] {
  if (value === null) return [];
  const sum = lines.reduce(
    (total, line) => total + (line.ofTo > 0 ? ((line.value ?? 0) * strengthOf(line, weighted)) / line.ofTo : 0),
    0,
  );
  const by = weighted ? { es: ' según su fuerza', en: ' by their strength' } : { es: '', en: '' };
  const sums = `${String(damping)} × ${inFigures(sum)} + ${inFigures(value - damping * sum)} = ${inFigures(value)}`;
  return [
    {
      es: `Cada vecina reparte su valor entre todas sus líneas${by.es}: le llega ${inFigures(sum)}. ${sums}; lo que se suma lo recibe toda organización por los saltos.`,
      en: `Each neighbour spreads its value over all of its lines${by.en}: ${inFigures(sum)} arrives. ${sums}; what is added every organisation gets from the jumps.`,
    },
  ];
}

function ofReach({ value }: FromNeighbours): Localised[] {
  if (value === null) return [];
  return value === 0
    ? [{ es: 'Participa en el grupo: está a 0 pasos.', en: 'It takes part in the group: 0 steps away.' }]
    : [
        {
          es: 'Los pasos de cada vecina están al lado de su línea; el valor es uno más que el menor.',
          en: 'The steps of each neighbour stand beside its line; the value is one more than the least.',
        },
      ];
}

/** The notes of a measure that is made from its neighbours' values; none for others. */
export function neighbourNotes(id: string, from: FromNeighbours): Localised[] {
  if (id === 'eigenvector') return ofEigenvector(from);
  if (id === 'pagerank') return ofPageRank(from);
  if (id === 'reach') return ofReach(from);
  if (id === 'community') {
    return [
      {
        es: 'Al lado de cada línea está la comunidad de la vecina: la mayoría suele ser la propia.',
        en: 'Beside each line stands the community of the neighbour: most are usually its own.',
      },
    ];
  }
  if (id === 'core') {
    return [
      {
        es: 'Al lado de cada línea está el núcleo de la vecina; cuentan las que tienen al menos el propio.',
        en: 'Beside each line stands the core number of the neighbour; those with at least its own count.',
      },
    ];
  }
  return [];
}
