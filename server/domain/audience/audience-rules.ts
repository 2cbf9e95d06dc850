/** The one table of who may see what: by the confidentiality of the source, and who said it. See README.md beside this file. */
import type { SourceFact } from '../facts/nodes.ts';
import type { Statement } from '../statement.ts';
import { audiences, type Audience, type Confidentiality } from '../vocabularies.ts';

/** The audiences that see the sources of each confidentiality and what these say, statement by statement. */
export const seenBy = {
  public: ['internal', 'members', 'public'],
  restricted: ['internal', 'members'],
  'chatham-house': ['internal'],
} as const satisfies Record<Confidentiality, readonly Audience[]>;

/**
 * Whether interviews of a source of this confidentiality enter the sums that audiences other than internal see. What was
 * said under the Chatham House Rule may be used, not who said it. The answer is the same for members and public: with two
 * sums over different interviews their difference would be the answer of those left out.
 */
export const summedOutside = {
  public: true,
  restricted: false,
  'chatham-house': true,
} as const satisfies Record<Confidentiality, boolean>;

/** Fewest interviews, and fewest pillars that they speak from, behind any number shown outside (methods.md, Said). */
export const fewestInterviews = 3;
export const fewestPillars = 2;

/** Whether `asked` sees no more than `widest` does. */
export function isWithin(asked: Audience, widest: Audience): boolean {
  return audiences.indexOf(asked) >= audiences.indexOf(widest);
}

/** The audiences that may be asked for where `widest` is the most trusted one. */
export function audiencesWithin(widest: Audience): Audience[] {
  return audiences.filter((audience) => isWithin(audience, widest));
}

/** Kinds of source that hold what somebody said: unless published they are internal, whatever their confidentiality. */
const ownWords: readonly SourceFact['kind'][] = ['own-knowledge', 'interview-round'];

/** Whether an audience may see a source at all. */
export function isSourceShown(audience: Audience, { confidentiality, kind }: SourceFact): boolean {
  if (audience === 'internal' || confidentiality === 'public') return true;
  const seen: readonly Audience[] = seenBy[confidentiality];
  return !ownWords.includes(kind) && seen.includes(audience);
}

/**
 * Whether an audience may see a statement of a source. Basis `reported` is somebody's word: outside it is shown from
 * public sources only. A source that is not on file shows nothing.
 */
export function isStatementShown(
  audience: Audience,
  source: SourceFact | undefined,
  { basis }: Pick<Statement, 'basis'>,
): boolean {
  if (audience === 'internal') return true;
  if (!source || !isSourceShown(audience, source)) return false;
  return source.confidentiality === 'public' || basis !== 'reported';
}
