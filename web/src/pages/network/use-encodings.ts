/** The measures that the address draws the marks by; asked for only then. */
import { useMemo } from 'react';
import { useMeasures } from '../../measuring/use-measures.ts';
import { useView } from '../../view/use-view.ts';
import { askedEncodings, encodingsOf } from './encodings.ts';

export function useEncodings() {
  const view = useView();
  const { id = '', query } = view;
  const asked = useMemo(() => askedEncodings({ get: (name) => query.get(name) ?? undefined }), [query]);
  const { answer, task } = useMeasures({ region: id, enabled: asked.length > 0 });
  const data = asked.length > 0 ? answer.data : undefined;
  const encodings = useMemo(() => (data ? encodingsOf(data, asked) : []), [data, asked]);
  return { encodings, basis: data?.basis, waiting: answer.isFetching && asked.length > 0, task };
}
