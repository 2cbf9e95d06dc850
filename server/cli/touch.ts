/** `npm run touch`: after a change made by hand in Neo4j, makes every server read the graph again. */
import { readConfig } from '../config.ts';
import { openGraph } from '../open-graph.ts';
import { explainError } from './explain-error.ts';
import { say, spokenLocale } from './say.ts';

const words = {
  notNeeded: {
    es: 'No hace falta: la base integrada solo cambia a través de Tinkuy. Para Neo4j, defina NEO4J_URI.',
    en: 'Not needed: the embedded database is changed through Tinkuy alone. For Neo4j, set NEO4J_URI.',
  },
  touched: {
    es: 'Listo: todos los servidores leerán el grafo de nuevo. No cambió ningún dato; la revisión es ahora',
    en: 'Done: every server will read the graph again. No data was changed; the revision is now',
  },
} as const;

const locale = spokenLocale(process.env);
try {
  const config = readConfig(process.env);
  if (config.neo4j) {
    const { graph } = await openGraph(config);
    const revision = await graph.touch().finally(() => graph.close());
    say(`${words.touched[locale]} ${String(revision)}.`);
  } else {
    say(words.notNeeded[locale]);
  }
} catch (error) {
  say(explainError(error, locale), 'error');
  process.exitCode = 1;
}
