/** Endpoints of the record itself: events, topics and sources. */
import { listOf } from '#domain/views/pieces.ts';
import { EventItem, SourceItem, SourceView } from '#domain/views/record-view.ts';
import { TimelineView } from '#domain/views/timeline-view.ts';
import { TopicItem, TopicView } from '#domain/views/topic-view.ts';
import { endpoint } from './endpoint.ts';
import { AtQuery, EntityParams, NoInput, TimelineQuery, WorkspaceParams } from './inputs.ts';

export const recordEndpoints = {
  events: endpoint({
    method: 'GET',
    path: '/api/:workspace/events',
    summary: 'Events with participants and topics, oldest first',
    tag: 'record',
    params: WorkspaceParams,
    query: NoInput,
    reply: listOf(EventItem),
  }),
  timeline: endpoint({
    method: 'GET',
    path: '/api/:workspace/timeline',
    summary: 'Events in time, filtered, with the figures that sources give',
    tag: 'record',
    params: WorkspaceParams,
    query: TimelineQuery,
    reply: TimelineView,
  }),
  topics: endpoint({
    method: 'GET',
    path: '/api/:workspace/topics',
    summary: 'Topics with the number of events, groups, organisations and regions',
    tag: 'record',
    params: WorkspaceParams,
    query: NoInput,
    reply: listOf(TopicItem),
  }),
  topic: endpoint({
    method: 'GET',
    path: '/api/:workspace/topics/:id',
    summary: 'One topic: who works on it, where, in which events',
    tag: 'record',
    params: EntityParams,
    query: AtQuery,
    reply: TopicView,
  }),
  sources: endpoint({
    method: 'GET',
    path: '/api/:workspace/sources',
    summary: 'Sources with the number of statements of each',
    tag: 'record',
    params: WorkspaceParams,
    query: NoInput,
    reply: listOf(SourceItem),
  }),
  source: endpoint({
    method: 'GET',
    path: '/api/:workspace/sources/:id',
    summary: 'One source, statement by statement',
    tag: 'record',
    params: EntityParams,
    query: NoInput,
    reply: SourceView,
  }),
} as const;
