/** Under a finding for an audience: what its counts leave out. Nothing for the team, or where nothing is withheld. */
import { useWithheld } from '../api/use-withheld.ts';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';
import { withheldSentences, type WithheldFrom } from './withheld-sentences.ts';

export function WithheldNote(from: WithheldFrom) {
  const { workspace } = useView();
  const text = useText();
  const { withheld } = useWithheld(workspace);
  if (!withheld) return null;
  const sentences = withheldSentences(from, withheld, text);
  return sentences.length === 0 ? null : <p className="loc withheld-note">{sentences.join(' ')}</p>;
}
