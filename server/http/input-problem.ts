/** What is wrong with a part of a request, in words that say how to put it right. */
import { z } from 'zod';

const Refused = z.object({
  keyword: z.string(),
  message: z.string().default(''),
  params: z.record(z.string(), z.unknown()).default({}),
});

const Choices = z.array(z.union([z.string(), z.number(), z.boolean()]));

/** The problem of one refused value; what has no words of ours keeps those of its check. */
export function inputProblem(refused: unknown): string {
  const { keyword, message, params } = Refused.parse(refused);
  if (keyword === 'invalid_type' && message.endsWith('received undefined')) return 'is missing';
  if (keyword === 'invalid_type' && message.endsWith('received array'))
    return 'is given more than once; where several values are allowed they stand in one, with commas between them';
  if (keyword === 'invalid_union' && message === 'Invalid input')
    return 'has no form that is allowed, or is given more than once';
  const choices = Choices.safeParse(params.values);
  if (keyword === 'invalid_value' && choices.success) return `one of ${choices.data.join(', ')}`;
  if (params.origin !== 'string') return message;
  if (keyword === 'too_small' && params.minimum === 1) return 'is empty';
  if (keyword === 'too_big' && typeof params.maximum === 'number')
    return `is over ${String(params.maximum)} characters`;
  return message;
}
