/** The node of the workspace itself, from the manifest of the dataset. */
import type { NodeRecord } from '#domain/change-set.ts';
import { keyOf } from '#domain/keys.ts';
import type { Findings } from './findings.ts';
import { mergeWorkspace } from './merging/merge-node.ts';
import type { Loading } from './merging/merged.ts';
import type { WorkspaceImage } from './merging/workspace-image.ts';
import type { RawDataset } from './readers/read-dataset.ts';

/** Puts the node and returns it. A title in one language only stands for both; without any, the id does. */
export function putWorkspaceNode(
  image: WorkspaceImage,
  { manifest }: RawDataset,
  loading: Loading,
  { warnings }: Findings,
): NodeRecord {
  const { workspace } = image;
  const key = keyOf(workspace, workspace);
  const existing = image.node(key);
  const { title_es: es, title_en: en, fictional } = manifest;
  const said: NodeRecord = {
    label: 'Workspace',
    key,
    properties: {
      id: workspace,
      workspace,
      key,
      titleEs: es ?? en ?? String(existing?.properties.titleEs ?? workspace),
      titleEn: en ?? es ?? String(existing?.properties.titleEn ?? workspace),
      fictional: fictional ?? existing?.properties.fictional ?? false,
    },
  };
  const { effect, next } = mergeWorkspace(existing, said, loading);
  if (effect !== 'same') image.putNode(next);
  if (next.properties.fictional !== said.properties.fictional) {
    const message = {
      es: 'el espacio de trabajo y este conjunto no coinciden en si los datos son ficticios: vale lo ya registrado',
      en: 'the workspace and this dataset disagree on whether the data is fictional: what is on file stands',
    };
    warnings.push({ file: 'dataset.json', message });
  }
  return next;
}
