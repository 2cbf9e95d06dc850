/** For whom the view is asked: part of the address, so that a shared link shows the same to everybody who opens it. */
import { useSearchParams } from 'react-router';
import { audiences, type Audience } from '#domain/vocabularies.ts';

/** The audience of an address; undefined when it names none. A word that is none counts as the public, who see least. */
export function askedAudience(query: URLSearchParams): Audience | undefined {
  const asked = query.get('audience');
  if (asked === null || asked === '') return undefined;
  return audiences.find((audience) => audience === asked) ?? 'public';
}

/** The audience of this address. */
export function useAskedAudience(): Audience | undefined {
  const [query] = useSearchParams();
  return askedAudience(query);
}
