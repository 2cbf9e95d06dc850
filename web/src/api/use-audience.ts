/** For whom the service answers here. */
import type { Audience } from '#domain/vocabularies.ts';
import { useAskedAudience } from '../view/use-audience.ts';
import { useEndpoint } from './use-endpoint.ts';

interface Answered {
  readonly audience: Audience;
  /** For whom one may ask; empty while that is not known. */
  readonly audiences: readonly Audience[];
}

/** As the service says; while it has not answered, as the address asks, internal when it asks for nobody. */
export function useAudience(): Answered {
  const asked = useAskedAudience();
  const { data } = useEndpoint('health', {}, {});
  return { audience: asked ?? data?.audience ?? 'internal', audiences: data?.audiences ?? [] };
}
