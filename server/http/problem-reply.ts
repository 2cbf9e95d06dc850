/** Every error as an RFC 9457 problem document: the one place where errors become replies. */
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { AppError, errorTable, type ErrorCode } from '#domain/errors.ts';
import type { Problem } from '#contract/problem.ts';
import { inputProblem } from './input-problem.ts';

const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'INVALID_INPUT',
  403: 'NOT_ALLOWED',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'TOO_LARGE',
  414: 'INVALID_INPUT',
  415: 'INVALID_INPUT',
  429: 'RATE_LIMITED',
  503: 'OVERLOADED',
};

/** Our errors as they are; input errors with their fields; what a plugin throws by its status; all else is internal. */
function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.map((issue) => ({
      field: issue.instancePath.replace(/^\//, '').replaceAll('/', '.'),
      problem: inputProblem(issue),
    }));
    const text = fields.map(({ field, problem }) => (field === '' ? problem : `${field}: ${problem}`)).join('; ');
    return new AppError('INVALID_INPUT', text, { details: { in: error.validationContext ?? '', fields } });
  }
  const { statusCode } = error as Partial<FastifyError>;
  const code = statusCode === undefined ? undefined : codeOfStatus[statusCode];
  if (code) return new AppError(code, error instanceof Error ? error.message : code, { cause: error });
  return new AppError('INTERNAL', 'unexpected error', { cause: error });
}

/** An error as a problem document, about the address that was asked. */
function problemOf({ code, message, details }: AppError, instance: string, requestId: string): Problem {
  const { status, title, action } = errorTable[code];
  return {
    type: `urn:tinkuy:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: title.en,
    status,
    detail: `${message}. ${action.en}`,
    instance,
    code,
    requestId,
    titles: title,
    actions: action,
    details: { ...details },
  };
}

/** Sends an error as a problem document, and logs what is our fault. */
export function problemReply(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = asAppError(error);
  const { status } = errorTable[known.code];
  if (status >= 500) request.log.error({ err: known.cause ?? known, code: known.code }, known.message);
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(Buffer.from(JSON.stringify(problemOf(known, request.url, request.id))));
}

/** Answers what is no request that could be read (over 16 kB of address and headers, no HTTP) and hangs up. */
export function refuseConnection({ code }: { readonly code?: string | undefined }, socket: Socket): void {
  // A browser opens connections ahead: one that asked nothing in time is closed without a word, since a word would be
  // taken for the answer to what it asks at that moment.
  const unused = code === 'ERR_HTTP_REQUEST_TIMEOUT' && socket.bytesRead === 0;
  if (code === 'ECONNRESET' || unused || !socket.writable) {
    socket.destroy();
    return;
  }
  const what = code === 'HPE_HEADER_OVERFLOW' ? 'the address and headers are too long' : 'this is no HTTP request';
  const requestId = crypto.randomUUID();
  const body = Buffer.from(JSON.stringify(problemOf(new AppError('INVALID_INPUT', what), '', requestId)));
  socket.end(
    Buffer.concat([
      Buffer.from(
        `HTTP/1.1 400 Bad Request\r\ncontent-type: application/problem+json; charset=utf-8\r\ncache-control: no-store\r\n` +
          `x-request-id: ${requestId}\r\ncontent-length: ${String(body.byteLength)}\r\nconnection: close\r\n\r\n`,
      ),
      body,
    ]),
  );
}
