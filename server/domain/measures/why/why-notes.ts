/** What the parts of a value are and what was left out of them, as sentences. */
import type { Localised } from '../../localised.ts';
import type { WhyView } from '../../views/why-view.ts';
import { mostNeighbours } from './brokered-pairs.ts';

type Parts = Pick<WhyView, 'between' | 'value'> & {
  readonly own: WhyView['lines'];
  readonly among: WhyView['lines'];
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
  const { between, value } = parts;
  if (!between) return [];
  const [shown, total] = [String(between.items.length), String(between.total)];
  const list = [
    ...(between.items.length < between.total
      ? [{ es: `Se muestran ${shown} de ${total} pares.`, en: `${shown} of ${total} pairs are shown.` }]
      : []),
    ...onManyNeighbours(parts),
  ];
  if (!id.startsWith('betweenness')) {
    return [
      {
        es: 'Cada par cuenta en los dos sentidos; el rol depende de los pilares de las tres.',
        en: 'Each pair counts both ways; the role depends on the pillars of the three.',
      },
      ...list,
    ];
  }
  const percent =
    value !== null && value > 0 && between.explained !== null ? Math.round((between.explained / value) * 100) : null;
  const explained =
    id === 'betweenness' && percent !== null && percent <= 100
      ? [
          {
            es: `Los pares de sus vecinas directas explican el ${String(percent)} % del valor; el resto son caminos más largos que pasan por ella.`,
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

function onNeighbours(id: string): Localised[] {
  if (id === 'eigenvector' || id === 'pagerank') {
    return [
      {
        es: 'El valor sale de los de sus vecinas, que están al lado de cada línea.',
        en: 'The value comes from those of its neighbours, which stand beside each line.',
      },
    ];
  }
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

/** The notes of one value. */
export function whyNotes(id: string, parts: Parts): Localised[] {
  return [...onNeighbours(id), ...onPairs(id, parts), ...leftOut(parts)];
}
