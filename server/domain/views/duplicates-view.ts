/** Answer about organisations that may be on file twice. */
import { z } from 'zod';
import { Localised } from '../localised.ts';
import { listOf, OrganisationRef } from './pieces.ts';

/** From the strongest reason to the weakest. */
export const DuplicateCode = z.enum(['same-name', 'similar-name', 'same-acronym', 'initials', 'longer-name']);
export type DuplicateCode = z.infer<typeof DuplicateCode>;

export const DuplicatesView = listOf(
  z.object({
    a: OrganisationRef,
    b: OrganisationRef,
    reasons: z.array(z.object({ code: DuplicateCode, text: Localised })).min(1),
  }),
);
export type DuplicatesView = z.infer<typeof DuplicatesView>;
