/** The name of a node in the history: a link while it is on file, else plain with a word that says so. */
import type { NodeThing } from '#domain/views/history-view.ts';
import { NodeLink } from '../../components/node-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { typeOfNode } from './thing-words.ts';

export function NodeName({ thing }: { readonly thing: NodeThing }) {
  const { t, name } = useText();
  const type = typeOfNode(thing);
  if (!thing.onFile) {
    return (
      <>
        {name(thing)} <span className="loc">({t('history.gone')})</span>
      </>
    );
  }
  return type === undefined ? <>{name(thing)}</> : <NodeLink node={{ ...thing, type }} />;
}

/** Several, divided by dots. */
export function NodeNames({ things }: { readonly things: readonly NodeThing[] }) {
  return things.map((thing, place) => (
    <span key={`${thing.label} ${thing.id}`}>
      {place > 0 && ' · '}
      <NodeName thing={thing} />
    </span>
  ));
}
