/**
 * A program for tests: our server over the Neo4j that its environment names, with the import route that the command line
 * uses. Prints its address; answers until it is killed.
 */
import { readConfig } from '../../../server/config.ts';
import { buildApp } from '../../../server/http/build-app.ts';
import { openGraph } from '../../../server/open-graph.ts';

const { graph } = await openGraph(readConfig(process.env));
const app = await buildApp({ graph, webRoot: '', version: 'test', token: process.env['TEST_TOKEN'] });
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
