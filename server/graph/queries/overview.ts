/** Queries about the whole graph: its workspaces and how much it holds. */
import { z } from 'zod';
import { WorkspaceFact } from '#domain/facts/nodes.ts';
import { nodeLabels } from '#domain/change-set.ts';
import { readQuery } from '../read-query.ts';
import { Limit } from './pages.ts';

const count = z.number().int();

export const workspaces = readQuery({ name: 'workspaces', params: Limit, row: WorkspaceFact });

export const nodeCounts = readQuery({
  name: 'node-counts',
  params: Limit,
  row: z.object({ workspace: z.string(), label: z.enum(nodeLabels), count }),
});

export const relationshipCounts = readQuery({
  name: 'relationship-counts',
  params: Limit,
  row: z.object({ workspace: z.string(), type: z.string(), count }),
});
