/** The id of a statement: what makes it the same statement when a file is imported again or a detail is corrected. */
import type { RelationshipType } from './change-set.ts';
import { sha256 } from './sha256.ts';

export interface StatementIdentity {
  readonly type: RelationshipType;
  /** Keys (`workspace/id`) of both ends; of a claim, what it is about stands at both. */
  readonly from: string;
  readonly to: string;
  /** Role, mode, level or kind; of a claim aspect, measure and category. Empty where the type has none. */
  readonly kind?: readonly string[];
  readonly source: string;
  readonly locator: string;
  /** Tells apart statements that are otherwise one. */
  readonly key?: string | undefined;
}

/**
 * 24 hexadecimal digits of SHA-256 over type, ends, role or kind, source, locator and key. Dates, strength, basis,
 * notes and the names of the ends do not count.
 */
export function statementId({ type, from, to, kind = [], source, locator, key = '' }: StatementIdentity): string {
  return sha256(JSON.stringify([type, from, to, [...kind], source, locator, key])).slice(0, 24);
}
