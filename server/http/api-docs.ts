/** OpenAPI 3.1 derived from the table of endpoints, and a readable page of it that works offline. */
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';

/** Registers the description; call it before the routes that it describes. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.1',
      info: {
        title: 'Tinkuy API',
        version,
        description:
          'Facts and judgements of a workspace. Lists are {total, items}. A fact carries the statements that it rests on. Errors are RFC 9457 problem documents.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
    },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    theme: {
      title: 'Tinkuy API',
      // The bar is another product's brand and a field for other addresses; the page describes this service only.
      css: [{ filename: 'tinkuy.css', content: '.swagger-ui .topbar { display: none; }' }],
    },
    staticCSP: "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(Buffer.from(JSON.stringify(app.swagger()))),
  );
}
