/** The API describes itself: OpenAPI 3.1 with every endpoint, and a page of it that needs no other host. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { endpoints } from '#contract/endpoints.ts';
import { ask, shippedApp } from '../support/app.ts';

const app = shippedApp();

const Media = z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }));
const Operation = z.object({
  summary: z.string().min(1),
  tags: z.array(z.string()).min(1),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(['path', 'query', 'header', 'cookie']),
        required: z.boolean().optional(),
        schema: z.record(z.string(), z.unknown()),
      }),
    )
    .default([]),
  responses: z.record(
    z.string().regex(/^(?:[1-5]\d\d|[1-5]XX|default)$/),
    z.object({ description: z.string(), content: Media }),
  ),
});
const OpenApi = z.object({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.object({
    title: z.string(),
    version: z.string(),
    license: z.object({ name: z.string(), identifier: z.string() }),
  }),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'post', 'put', 'patch', 'delete']), Operation),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()).default({}) }).optional(),
});

async function description() {
  const reply = await ask(app(), '/api/openapi.json');
  expect(reply.status).toBe(200);
  return { document: OpenApi.parse(reply.json()), json: reply.json() };
}
/** Every `$ref` of a document. */
function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
  );
}

function resolves(document: unknown, reference: string): boolean {
  let at: unknown = document;
  for (const step of reference.replace(/^#\//, '').split('/')) {
    if (typeof at !== 'object' || at === null || !(step in at)) return false;
    at = (at as Record<string, unknown>)[step];
  }
  return reference.startsWith('#/');
}

const methods = { GET: 'get', POST: 'post', PATCH: 'patch', DELETE: 'delete' } as const;

describe('openapi.json', () => {
  test('lists exactly the endpoints of the table, with their inputs and replies', async () => {
    const { document } = await description();
    const declared = Object.values(endpoints).map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'));
    expect(Object.keys(document.paths).sort()).toEqual([...new Set(declared)].sort());
    for (const { path, method, summary } of Object.values(endpoints)) {
      const operation = document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[methods[method]];
      expect(operation?.summary).toBe(summary);
      const inPath = operation?.parameters.filter((parameter) => parameter.in === 'path') ?? [];
      expect(inPath.map(({ name }) => name).sort()).toEqual(
        [...path.matchAll(/:(\w+)/g)].map(([, name]) => name).sort(),
      );
      expect(inPath.every(({ required }) => required === true)).toBe(true);
      expect(Object.keys(operation?.responses ?? {}).sort()).toEqual(['200', '4XX', '5XX']);
    }
  });

  test('says which inputs have to be given', async () => {
    const { document } = await description();
    const parameters = document.paths['/api/{workspace}/paths']?.get?.parameters ?? [];
    const required = parameters.filter((parameter) => parameter.required === true).map(({ name }) => name);
    expect(required.sort()).toEqual(['from', 'to', 'workspace']);
    expect(parameters.find(({ name }) => name === 'at')).toMatchObject({ schema: { default: 'latest' } });
  });

  test('has no reference that leads nowhere', async () => {
    const { json } = await description();
    for (const reference of references(json)) expect(resolves(json, reference), reference).toBe(true);
  });
});

describe('the page of it', () => {
  test('refers to no other host, and neither does anything that it loads', async () => {
    const page = await ask(app(), '/api/docs/');
    expect(page.status).toBe(200);
    const loaded = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(loaded.length).toBeGreaterThan(3);
    for (const address of loaded) {
      expect(address).not.toMatch(/^(?:https?:)?\/\//);
      const file = await ask(app(), new URL(address, 'http://localhost/api/docs/').pathname);
      expect(file.status, address).toBe(200);
      if (address.endsWith('.css')) expect(file.text).not.toMatch(/url\(["']?https?:/);
    }
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|script-src[^;]*unsafe/);
  });

  test('reads the same description', async () => {
    const initializer = await ask(app(), '/api/docs/static/swagger-initializer.js');
    expect(initializer.text).not.toMatch(/petstore/);
    expect((await ask(app(), '/api/docs/json')).json()).toEqual((await description()).json);
  });
});
