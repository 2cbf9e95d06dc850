/** A workspace as a ZIP archive of our own dataset, to download. */
import type { FastifyInstance } from 'fastify';
import { WorkspaceParams } from '#contract/inputs.ts';
import { exportDataset } from '../exporting/dataset/export-dataset.ts';
import { zipDataset } from '../exporting/dataset/zip-dataset.ts';
import type { Graph } from '../graph/graph.ts';
import { rehearseImport } from '../ingest/import-dataset.ts';

/** Adds GET /api/:workspace/dataset.zip; not in the table of endpoints, since its reply is no JSON. */
export function addDatasetRoute(app: FastifyInstance, graph: Graph): void {
  app.get(
    '/api/:workspace/dataset.zip',
    { compress: false, schema: { hide: true, params: WorkspaceParams } },
    async (request, reply) => {
      const { workspace } = WorkspaceParams.parse(request.params);
      const exported = await exportDataset(graph, workspace, rehearseImport);
      const name = `${workspace}${exported.fictional ? '-fictional' : ''}.zip`;
      return reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('cache-control', 'no-store')
        .send(Buffer.from(zipDataset(exported.files)));
    },
  );
}
