/** What can be done with a source: correct it, remove it. */
import { useSources } from '../api/shared-answers.ts';
import { NodeActions } from '../editing/node-actions.tsx';
import { useText } from '../i18n/use-text.ts';

export function SourceActions({ id }: { readonly id: string }) {
  const { say } = useText();
  const source = useSources().get(id);
  return <NodeActions label="Source" id={id} what={source ? say(source.short) : id} />;
}
