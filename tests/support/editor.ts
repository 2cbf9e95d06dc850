/** Edits sent to the API of a shipped workspace, and what they are made on. */
import type { FastifyInstance } from 'fastify';
import { expect } from 'vitest';
import type { Edit } from '#domain/editing/edit.ts';
import { EditsView, ThingView } from '#domain/views/editing-view.ts';
import { MembersView } from '#domain/views/record-view.ts';
import { ask } from './app.ts';

/** What a person knows, as the source of an edit. */
export const own = { source: 'own-knowledge' } as const;

export interface Sent {
  readonly status: number;
  readonly body: unknown;
}

export function editor(app: () => FastifyInstance, workspace = 'peru') {
  async function send(edits: readonly Edit[], more: object = {}): Promise<Sent> {
    const reply = await app().inject({
      method: 'POST',
      url: `/api/${workspace}/changes`,
      headers: { host: '127.0.0.1:8080', 'content-type': 'application/json' },
      payload: JSON.stringify({ author: 'secretariat', reason: 'prueba', edits, ...more }),
    });
    return { status: reply.statusCode, body: reply.json() };
  }

  async function done(edits: readonly Edit[], more: object = {}) {
    const { status, body } = await send(edits, more);
    expect(status, JSON.stringify(body)).toBe(200);
    return EditsView.parse(body);
  }

  async function thing(type: string, id: string) {
    const reply = await ask(app(), `/api/${workspace}/things/${type}/${id}`);
    expect(reply.status, reply.text).toBe(200);
    return ThingView.parse(reply.json());
  }

  async function members(group = 'cusco-working-group') {
    return MembersView.parse((await ask(app(), `/api/${workspace}/groups/${group}/members`)).json());
  }

  async function revision(): Promise<number> {
    return ((await ask(app(), '/api/health')).json() as { revision: number }).revision;
  }

  return { send, done, thing, members, revision };
}
