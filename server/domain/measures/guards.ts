/** What cannot be ranked or compared in a measured network, and why (Smith & Moody 2013, Social Networks 35:652-668). */
import type { Localised } from '../localised.ts';
import type { Guard, MeasureBasis } from '../views/measures-view.ts';
import { columns } from './measures.ts';
import { fewestForBands } from './places.ts';

/** With a line on file for fewer than this share of the organisations, what is missing outweighs what is known. */
const leastKnown = 0.5;

const between = ['betweenness', 'betweenness-weighted'];
const ofPosition = columns.filter(({ family }) => family === 'position').map(({ id }) => id);
const ofSaid = columns.filter(({ family }) => family === 'said').map(({ id }) => id);
const ofBrokerage = ofPosition.filter((id) => id.startsWith('brokerage-'));

function guard(code: string, measures: readonly string[], hidesRanks: boolean, text: Localised): Guard {
  return { code, measures: [...measures], hidesRanks, text };
}

function onLines({ organisations, lines, isolates, components, largest }: MeasureBasis): Guard[] {
  if (organisations === 0) {
    return [
      guard('empty', ofPosition, true, {
        es: 'No hay ninguna organización en esta selección: no hay nada que medir.',
        en: 'There is no organisation in this selection: there is nothing to measure.',
      }),
    ];
  }
  if (lines === 0) {
    return [
      guard('edgeless', ofPosition, true, {
        es: 'Entre estas organizaciones no hay ninguna línea registrada de las que se eligió contar: la posición no se puede comparar.',
        en: 'Between these organisations no line of those chosen to count is on file: position cannot be compared.',
      }),
    ];
  }
  const guards: Guard[] = [];
  if (organisations < fewestForBands) {
    guards.push(
      guard('few-organisations', between, true, {
        es: `Con ${String(organisations)} organizaciones no se ordena por intermediación: hacen falta ${String(fewestForBands)}.`,
        en: `With ${String(organisations)} organisations no order by betweenness is shown: it takes ${String(fewestForBands)}.`,
      }),
    );
  }
  const known = organisations - isolates;
  if (known / organisations < leastKnown) {
    guards.push(
      guard('low-coverage', between, true, {
        es: `Solo ${String(known)} de ${String(organisations)} organizaciones tienen alguna línea registrada: lo que falta pesa más que lo que se sabe, y no se ordena por intermediación.`,
        en: `Only ${String(known)} of ${String(organisations)} organisations have any line on file: what is missing outweighs what is known, and no order by betweenness is shown.`,
      }),
    );
  }
  if (components - isolates > 1) {
    guards.push(
      guard('disconnected', ['eigenvector', 'closeness', ...between], false, {
        es: `La red se divide en ${String(components - isolates)} partes sin camino entre sí, la mayor de ${String(largest)} organizaciones: la centralidad de vector propio solo existe en la mayor, y la cercanía y la intermediación de una parte no se comparan con las de otra.`,
        en: `The network falls into ${String(components - isolates)} parts without a path between them, the largest of ${String(largest)} organisations: eigenvector centrality exists in the largest only, and closeness and betweenness of one part do not compare with those of another.`,
      }),
    );
  }
  if (isolates > 0) {
    guards.push(
      guard('isolates', ['constraint', 'effective-size', 'eigenvector'], false, {
        es: `${String(isolates)} de ${String(organisations)} no tienen ninguna línea registrada: eso es falta de registro, no de contactos. Restricción y tamaño efectivo no están definidos para ellas.`,
        en: `${String(isolates)} of ${String(organisations)} have no line on file: records are missing, not contacts. Constraint and effective size are not defined for them.`,
      }),
    );
  }
  return guards;
}

function onPillars(pillars: number): Guard[] {
  if (pillars > 1) return [];
  return [
    guard('one-pillar', [...ofBrokerage, 'ei-index'], true, {
      es: 'Las organizaciones de esta selección son de un solo pilar, o no tienen pilar registrado: no hay mediación entre pilares que comparar.',
      en: 'The organisations of this selection are of one pillar only, or have none on file: there is no brokerage between pillars to compare.',
    }),
  ];
}

function onContext({ interviews, group, tooLarge }: MeasureBasis): Guard[] {
  const guards: Guard[] = [];
  if (interviews.recall + interviews.roster === 0) {
    guards.push(
      guard('no-interviews', [...ofSaid, 'gap'], true, {
        es: 'No hay entrevistas registradas: la influencia según entrevistas no se conoce y no se estima a partir de la red.',
        en: 'No interviews are on file: influence as said is not known, and not guessed from the network.',
      }),
    );
  }
  if (group === null) {
    guards.push(
      guard('no-group', ['engagement', 'gap', 'reach', 'coverage', 'representation'], true, {
        es: 'No hay un grupo elegido: la vinculación y lo que sale de ella no existen; no es cero.',
        en: 'There is no group chosen: engagement and what follows from it do not exist; it is not zero.',
      }),
    );
  }
  if (tooLarge.length > 0) {
    guards.push(
      guard('too-large', ofPosition, false, {
        es: `Tienen demasiados participantes y no forman líneas: ${tooLarge.map(({ names }) => names.es).join('; ')}.`,
        en: `They have too many participants and make no lines: ${tooLarge.map(({ names }) => names.en).join('; ')}.`,
      }),
    );
  }
  return guards;
}

/** The guards of a network; `pillars` is how many pillars its organisations have. */
export function guardsOf(basis: MeasureBasis, pillars: number): Guard[] {
  const known = basis.organisations > 0 && basis.lines > 0 ? onPillars(pillars) : [];
  return [...onLines(basis), ...known, ...onContext(basis)];
}
