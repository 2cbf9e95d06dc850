/** Every error as an RFC 9457 problem document: the one place where errors become replies. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { AppError, errorTable, type ErrorCode } from '#domain/errors.ts';
import type { Problem } from '#contract/problem.ts';

const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'INVALID_INPUT',
  403: 'NOT_ALLOWED',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'TOO_LARGE',
  415: 'INVALID_INPUT',
  429: 'RATE_LIMITED',
  503: 'OVERLOADED',
};

/** Our errors as they are; input errors with their fields; what a plugin throws by its status; all else is internal. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.map((issue) => ({
      field: issue.instancePath.replace(/^\//, '').replaceAll('/', '.'),
      problem: issue.message ?? '',
    }));
    const text = fields.map(({ field, problem }) => (field === '' ? problem : `${field}: ${problem}`)).join('; ');
    return new AppError('INVALID_INPUT', text, { details: { in: error.validationContext ?? '', fields } });
  }
  const { statusCode } = error as Partial<FastifyError>;
  const code = statusCode === undefined ? undefined : codeOfStatus[statusCode];
  if (code) return new AppError(code, error instanceof Error ? error.message : code, { cause: error });
  return new AppError('INTERNAL', 'unexpected error', { cause: error });
}

/** Sends an error as a problem document, and logs what is our fault. */
export function problemReply(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = asAppError(error);
  const { status, title, action } = errorTable[known.code];
  if (status >= 500) request.log.error({ err: known.cause ?? known, code: known.code }, known.message);
  const problem: Problem = {
    type: `urn:tinkuy:problem:${known.code.toLowerCase().replaceAll('_', '-')}`,
    title: title.en,
    status,
    detail: `${known.message}. ${action.en}`,
    instance: request.url,
    code: known.code,
    requestId: request.id,
    titles: title,
    actions: action,
    details: { ...known.details },
  };
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(Buffer.from(JSON.stringify(problem)));
}
