/** Sentences that say that nothing is on file, for readers who do not see all that is on file. */
import type { FactIndex } from '../fact-index.ts';
import type { Localised } from '../localised.ts';
import type { Reason } from '../views/pieces.ts';

const limits: Localised = { es: ', entre lo que aquí se muestra', en: ', in what is shown here' };

function limited(text: string, limit: string): string {
  return text.endsWith('.') ? `${text.slice(0, -1)}${limit}.` : `${text}${limit}`;
}

/**
 * The same sentences; for an audience from which something was taken out, those of an absence say that it is one among
 * what is shown.
 */
export function asFarAsShown(index: FactIndex, reasons: readonly Reason[]): Reason[] {
  if (!index.behind) return [...reasons];
  return reasons.map((reason) =>
    reason.missing && reason.statements.length === 0 && reason.code !== 'said-withheld'
      ? { ...reason, text: { es: limited(reason.text.es, limits.es), en: limited(reason.text.en, limits.en) } }
      : reason,
  );
}
