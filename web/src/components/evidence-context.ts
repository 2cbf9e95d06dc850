/** Opens the drawer with the statements that something rests on; the shell holds the drawer. */
import { createContext, useContext } from 'react';
import type { Evidence } from '#domain/views/pieces.ts';

export interface EvidenceRequest {
  /** What the statements support, in words. */
  readonly title: string;
  readonly statements: Evidence;
}

export const EvidenceContext = createContext<(request: EvidenceRequest) => void>(() => undefined);

/** A function that opens the evidence drawer. */
export function useEvidence(): (request: EvidenceRequest) => void {
  return useContext(EvidenceContext);
}
