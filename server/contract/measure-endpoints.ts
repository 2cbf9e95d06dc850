/** The endpoints about measures: what each means, their values in a network, and why an organisation has one. */
import { DeclaredMeasure, MeasuresView } from '#domain/views/measures-view.ts';
import { listOf } from '#domain/views/pieces.ts';
import { ProgressView } from '#domain/views/progress-view.ts';
import { WhyView } from '#domain/views/why-view.ts';
import { endpoint } from './endpoint.ts';
import { EntityParams, MeasuresQuery, NoInput, TaskParams, WhyParams } from './inputs.ts';

export const measureEndpoints = {
  measures: endpoint({
    method: 'GET',
    path: '/api/measures',
    summary: 'Every measure: what it says and does not say, formula, range, edge cases, published source',
    tag: 'measures',
    params: NoInput,
    query: NoInput,
    reply: listOf(DeclaredMeasure),
  }),
  progress: endpoint({
    method: 'GET',
    path: '/api/progress/:task',
    summary: 'How far a question is that was asked with `task`',
    tag: 'measures',
    params: TaskParams,
    query: NoInput,
    reply: ProgressView,
  }),
  regionMeasures: endpoint({
    method: 'GET',
    path: '/api/:workspace/regions/:id/measures',
    summary: 'Measures of the organisations of a network, with what they rest on; region `all`: the whole workspace',
    tag: 'measures',
    params: EntityParams,
    query: MeasuresQuery,
    reply: MeasuresView,
  }),
  why: endpoint({
    method: 'GET',
    path: '/api/:workspace/regions/:id/measures/:measure/:organisation',
    summary: 'Why an organisation has its value: the lines, interviews or statements that went in',
    tag: 'measures',
    params: WhyParams,
    query: MeasuresQuery,
    reply: WhyView,
  }),
} as const;
