/** The endpoints about one group: its page, comparisons, and who is outside it. */
import { ComparisonView, GroupView, OutsideView } from '#domain/views/group-view.ts';
import { endpoint } from './endpoint.ts';
import { AtQuery, ComparisonQuery, EntityParams } from './inputs.ts';

export const groupEndpoints = {
  group: endpoint({
    method: 'GET',
    path: '/api/:workspace/groups/:id',
    summary: 'One group: known dates, leadership, how it came about, steps and rules, events',
    tag: 'record',
    params: EntityParams,
    query: AtQuery,
    reply: GroupView,
  }),
  groupComparison: endpoint({
    method: 'GET',
    path: '/api/:workspace/groups/:id/comparison',
    summary: 'A group beside itself at another date, or beside another group',
    tag: 'record',
    params: EntityParams,
    query: ComparisonQuery,
    reply: ComparisonView,
  }),
  groupOutside: endpoint({
    method: 'GET',
    path: '/api/:workspace/groups/:id/outside',
    summary: 'Organisations of the regions of a group that take no part in it',
    tag: 'record',
    params: EntityParams,
    query: AtQuery,
    reply: OutsideView,
  }),
} as const;
