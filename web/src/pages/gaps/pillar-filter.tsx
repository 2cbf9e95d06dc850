/** Narrows the list to pillars. */
import { useWorkspace } from '../../api/use-workspace.ts';
import { PillarMark } from '../../components/pillar-mark.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

/** One toggle a pillar; none pressed shows all. */
export function PillarFilter() {
  const { t, name } = useText();
  const { list, set } = useView();
  const pillars = useWorkspace()?.pillars ?? [];
  const chosen = new Set(list('pillar'));
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    set({ pillar: [...next].join(',') });
  };
  return (
    <div className="chip-row no-print" role="group" aria-label={t('gaps.pillars')}>
      {pillars.map((pillar) => (
        <button
          key={pillar.id}
          type="button"
          className="button chip"
          aria-pressed={chosen.has(pillar.id)}
          onClick={() => {
            toggle(pillar.id);
          }}
        >
          <PillarMark pillar={pillar.id} silent /> {name(pillar)}
        </button>
      ))}
    </div>
  );
}
