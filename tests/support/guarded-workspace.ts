/** A workspace in which everything that not everybody may see carries a mark of its own, to look for in replies. */
import { join } from 'node:path';
import { projectRoot } from '../../server/graph/project-root.ts';
import { folderLibrary } from '../../server/ingest/dataset-library.ts';
import { importDataset } from '../../server/ingest/import-dataset.ts';
import type { Graph } from '../../server/graph/graph.ts';

/** In what a restricted source says, one under the Chatham House Rule, interviews, and somebody's own word. */
export const marks = { restricted: 'QZRESTR', chatham: 'QZCHATH', interview: 'QZINTERV', word: 'QZPALABRA' } as const;
const { restricted: R, chatham: C, interview: I, word: W } = marks;

const manifest = {
  title_es: 'Prueba',
  title_en: 'Test',
  fictional: true,
  uses: ['vp-roles'],
  defaults: {},
};

const tables: Readonly<Record<string, string>> = {
  'sources.csv': `id,title,author,kind,date,confidentiality
open,Informe abierto,,document,2023,public
minutes,Actas ${R},${R},document,2024,restricted
talks,Conversaciones ${C},${C},document,2024,chatham-house
letters,Cartas ${W},,document,2024,restricted
round,Ronda ${I},,interview-round,2024,chatham-house
closed-round,Ronda cerrada ${I},,interview-round,2024,restricted
`,
  'regions.csv': `id,name,kind,within,source,locator
XX,Pais,country,,open,p. 1
XX-A,Norte,department,XX,open,p. 1
XX-B,${C} Valle,department,XX,talks,${C}
`,
  'topics.csv': `id,name_es,name_en,aliases,order
water,Agua,Water,,1
hidden-topic,Tema ${R},Topic ${R},,2
`,
  'organisations.csv': `id,name,name_es,name_en,acronym,aliases,kind,pillar,mandates,scope,source,locator,basis
alpha,Alfa,,,,,government,state,environmental-enforcement,,open,p. 2,documented
alpha,Alfa ${R},,Alpha ${R},AL${R},Alias ${R},government,state,,${R},minutes,acta ${R},documented
beta,Beta,,,,,extractive-company,companies,,,open,p. 2,documented
gamma,Gama,,,GG${C},Otra ${C},civil-society,civil-society,,,talks,lugar ${C},documented
hidden-org,Oculta ${C},,,,Secreta ${C},government,state,water-management,,talks,lugar ${C},documented
minuted-org,Asentada ${R},,,,,government,state,human-rights-oversight,,minutes,acta ${R},documented
`,
  'presences.csv': `organisation,region,mode,source,locator,basis,note
alpha,XX-A,headquarters,open,p. 2,documented,
hidden-org,XX-A,headquarters,talks,lugar ${C},documented,nota ${C}
minuted-org,XX-A,headquarters,minutes,acta ${R},documented,nota ${R}
`,
  'groups.csv': `id,name_es,name_en,aliases,kind,region,from,source,locator
north-group,Grupo Norte,North group,,working-group,XX-A,2022,open,p. 3
hidden-group,Grupo ${C},Group ${C},Mesa ${C},network,XX,2022,talks,lugar ${C}
`,
  'memberships.csv': `organisation,group,role,source,locator,attested,basis,note
beta,north-group,member,open,p. 3,2023,documented,
gamma,north-group,member,open,p. 3,2023,documented,
alpha,north-group,member,minutes,acta ${R},2024,documented,nota ${R}
alpha,north-group,observer,talks,lugar ${C},2024,documented,nota ${C}
hidden-org,north-group,secretariat,talks,lugar ${C},2024,documented,
minuted-org,north-group,member,minutes,acta ${R},2024,documented,
`,
  'engagements.csv': `organisation,group,level,source,locator,attested,basis,note
beta,north-group,consulted,letters,carta ${W},2024,reported,nota ${W}
`,
  'group_topics.csv': `group,topic,source,locator,basis
north-group,water,open,p. 3,documented
north-group,hidden-topic,minutes,acta ${R},documented
`,
  'group_links.csv': `group,to,kind,source,locator,basis
north-group,hidden-group,takes-part-in,talks,lugar ${C},documented
`,
  'events.csv': `id,title_es,title_en,kind,from,group,region,place,topics,source,locator
open-day,Jornada,Open day,meeting,2023-05,north-group,XX-A,Plaza,water,open,p. 4
hidden-day,Reunión ${R},Meeting ${R},meeting,2024-05,north-group,XX-A,Sala ${R},hidden-topic,minutes,acta ${R}
`,
  'participations.csv': `organisation,event,role,source,locator,basis
beta,open-day,participant,open,p. 4,documented
beta,hidden-day,speaker,open,p. 4,documented
alpha,hidden-day,speaker,minutes,acta ${R},documented
`,
  'part_of.csv': `organisation,whole,kind,source,locator,basis
hidden-org,alpha,office,talks,lugar ${C},documented
`,
  'ties.csv': `organisation,to,kind,directed,strength,source,locator,basis,note
alpha,beta,coordinates-with,no,2,open,p. 5,documented,
alpha,gamma,funds,yes,5,talks,lugar ${C},documented,nota ${C}
beta,hidden-org,regulates,yes,3,talks,lugar ${C},documented,nota ${C}
beta,minuted-org,regulates,yes,3,minutes,acta ${R},documented,nota ${R}
`,
  'claims.csv': `about,aspect,measure,category,value,text_es,text_en,source,locator,basis,note
north-group,figure,members,all,3,Tres integrantes,Three members,open,p. 3,documented,
north-group,figure,members,all,7,Siete ${R},Seven ${R},minutes,acta ${R},documented,nota ${R}
XX-A,status,${C},,${C},Estado ${C},Status ${C},talks,lugar ${C},documented,
alpha,note,,,,Nota ${W},Note ${W},letters,carta ${W},reported,
`,
  'can_fill.csv': `organisation,role,source,locator,basis,note
hidden-org,role-communities,talks,lugar ${C},documented,nota ${C}
`,
  'interviews.csv': `id,method,month,region,pillar,consent,source
ask-1,recall,2024-03,XX-A,state,pillar-only,round
ask-2,recall,2024-03,XX-A,companies,pillar-only,round
ask-3,recall,2024-03,XX-A,civil-society,pillar-only,round
ask-4,recall,2024-04,XX-A,civil-society,pillar-only,closed-round
`,
  'ratings.csv': `interview,organisation,influence,interest,stance,own
ask-1,alpha,4,,,
ask-2,alpha,3,,,
ask-3,alpha,2,,,
ask-4,alpha,0,,,
ask-1,beta,4,,,
ask-2,gamma,1,,,
ask-3,gamma,1,,,
`,
};

/** Loads it under an id. */
export async function loadGuarded(graph: Graph, workspace: string): Promise<void> {
  const files = { ...tables, 'dataset.json': JSON.stringify({ workspace, ...manifest }) };
  const report = await importDataset(
    graph,
    Object.entries(files).map(([path, text]) => ({ path: `guarded/${path}`, bytes: Buffer.from(text) })),
    {
      dryRun: false,
      author: 'command-line',
      reason: `motivo ${marks.chatham}`,
      library: folderLibrary(join(projectRoot(), 'seeds')),
    },
  );
  if (report.rejected.length > 0) throw new Error(JSON.stringify(report.rejected.slice(0, 5)));
}
