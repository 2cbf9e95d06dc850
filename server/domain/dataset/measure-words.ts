/** What people write for the measures, categories and standings that the screens look for; other words stay as written. */
import { words } from '../wording.ts';
import { slug } from './fold.ts';

/** The words for each, Spanish first; its own id always counts. */
type Words = Readonly<Record<string, readonly string[]>>;

const measures: Words = {
  members: ['miembros', 'número de integrantes', 'cantidad de integrantes', 'number of members'],
  'core-members': ['miembros del grupo impulsor', 'grupo impulsor', 'core group'],
  'new-members': ['nuevos miembros', 'integrantes nuevos', 'members joined'],
  'members-growth': ['crecimiento de integrantes', 'aumento de integrantes'],
  growth: ['crecimiento'],
  founded: ['fundación', 'creación', 'año de fundación', 'fecha de creación', 'founding', 'created'],
  decision: ['decisión', 'acuerdo de creación', 'decision to found'],
  'group-status': ['estado del grupo', 'status of the group', 'state of the group'],
  'people-trained': ['personas formadas', 'capacitados', 'capacitadas', 'trained people'],
  participants: ['personas participantes', 'número de participantes', 'people who took part'],
  attendees: ['asistentes', 'personas asistentes'],
  attendance: ['asistencia'],
  activities: ['actividades'],
  events: ['eventos'],
  meetings: ['reuniones', 'sesiones', 'sessions'],
  plenaries: ['plenarias', 'asambleas', 'plenary meetings', 'reuniones plenarias'],
  trainings: ['capacitaciones', 'training sessions'],
  workshops: ['talleres'],
  courses: ['cursos'],
  interviewed: ['entrevistados', 'entrevistadas', 'people interviewed'],
  interviews: ['entrevistas'],
  'social-conflicts': ['conflictos', 'conflictividad social'],
  'secretariat-funding': ['financiación de la secretaría', 'pago de la secretaría'],
  'meeting-frequency': ['frecuencia de reunión', 'frequency of meetings'],
  confidentiality: ['confidencialidad', 'reserva'],
  budget: ['presupuesto'],
};

/** What begins with one of these is of the region to come next, whatever else it says: `próxima región: agua`. */
const nextRegion = ['next-region', 'proxima-region', 'siguiente-region', 'proximas-regiones', 'siguientes-regiones'];

const categories: Words = {
  all: ['total', 'en total', 'todos', 'todas', 'overall'],
  active: ['activos', 'activo', 'activas'],
  latent: ['latentes', 'latente'],
  average: ['promedio', 'en promedio'],
};

const standings: Words = {
  group: ['grupo', 'con grupo', 'tiene grupo', 'grupo propio', 'with a group', 'has a group'],
  'in-preparation': ['en preparación', 'grupo en preparación', 'en formación', 'in the making'],
  prospective: ['prospectiva', 'prevista', 'candidata', 'posible', 'candidate', 'planned'],
  studied: ['estudiada', 'con estudio', 'estudiado'],
};

function lookupOf(lists: Words): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([id, forms]) => [id, ...forms].map((form) => [slug(form), id] as const)),
  );
}

/** With the word by which the screens call it. */
function withOwnWord([id, forms]: [string, readonly string[]]): [string, readonly string[]] {
  const { es, en } = words('measure', id);
  return [id, [es, en, ...forms]];
}

const measureOf = lookupOf(Object.fromEntries(Object.entries(measures).map(withOwnWord)));
const [categoryOf, standingOf] = [lookupOf(categories), lookupOf(standings)];

/** Measures that have a meaning on the screens, for a form to offer. */
export const knownMeasures: readonly string[] = [...Object.keys(measures), 'next-region'];

/** The measure that a text means, in either language; any other text as it is. */
export function meantMeasure(text: string): string {
  const written = slug(text);
  const known = measureOf.get(written);
  if (known !== undefined) return known;
  const start = nextRegion.find((one) => written === one || written.startsWith(`${one}-`));
  return start === undefined ? text : `next-region${written.slice(start.length)}`;
}

/** The category that a text means; any other text as it is. */
export function meantCategory(text: string): string {
  return categoryOf.get(slug(text)) ?? text;
}

/** How a region stands to groups, by the words of a source; any other text as it is. */
export function meantStanding(text: string): string {
  return standingOf.get(slug(text)) ?? text;
}
