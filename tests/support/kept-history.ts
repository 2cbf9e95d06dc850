/** A small history with everything that a backup and a purge must keep: two workspaces, merges, removals, an undo. */
import { emptyChangeSet } from '#domain/change-set.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { changeOf, link, linkRef, node, ref } from './change-builder.ts';

/** What a purge is to find: planted in a name, a note, a claim and a reason. */
export const planted = 'Zutano Perengano';

const by = { author: 'analyst', reason: 'on file' };

/** Writes the history; returns the number of its changes. */
export async function writeHistory(graph: Graph): Promise<number> {
  const w = 'one';
  const member = (id: string, from: string, own = {}) =>
    link(
      w,
      'MEMBER_OF',
      id,
      { from: ['Organisation', from], to: ['Group', 'g'] },
      { source: 's', role: 'member', ...own },
    );
  const claim = node(w, 'Claim', 'c1', { aspect: 'note', textEs: `Dicho por ${planted}` });
  const about = link(w, 'ABOUT', 'c1', { from: ['Claim', 'c1'], to: ['Organisation', 'a'] }, { source: 's' });
  await graph.apply(
    changeOf(w, {
      upsertNodes: [
        node(w, 'Workspace', w, { titleEs: 'Uno', titleEn: 'One', fictional: false }),
        node(w, 'Source', 's', { title: 'S', kind: 'document', confidentiality: 'public' }),
        node(w, 'Organisation', 'a', { name: 'A', aliases: ['x', `Casa de ${planted}`], kind: 'community' }),
        node(w, 'Organisation', 'b', { name: `Estudio ${planted}`, aliases: [], kind: 'community' }),
        node(w, 'Group', 'g', { nameEs: 'G', nameEn: 'G', aliases: [], kind: 'network' }),
      ],
      upsertRelationships: [member('m1', 'a', { note: `${planted.toLowerCase()} lo dijo` }), member('m2', 'b')],
    }),
    { ...by, import: 'set@1', reason: `per ${planted}` },
  );
  await graph.apply(changeOf('two', { upsertNodes: [node('two', 'Organisation', 'a', { name: planted })] }), by);
  await graph.apply(changeOf(w, { upsertNodes: [claim], upsertRelationships: [about] }), by);
  await graph.apply(changeOf(w, { upsertRelationships: [member('m1', 'b')] }), { ...by, reason: 'the ends move' });
  await graph.apply({ ...emptyChangeSet(w), removeNodes: [ref(w, 'Organisation', 'b')] }, by);
  const { inverse, entry } = await graph.recorded(
    (await graph.apply({ ...emptyChangeSet(w), removeRelationships: [linkRef(about)] }, by)).sequence,
  );
  const undone = await graph.apply(inverse, { author: 'secretariat', reason: 'undo', undoes: [entry.sequence] });
  return undone.sequence;
}
