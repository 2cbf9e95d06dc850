/** A link to whatever a node is: dossier, region, or the panel that shows it. */
import { Link } from 'react-router';
import type { NodeRefView } from '#domain/views/pieces.ts';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';
import { panelOf } from '../view/panel.ts';
import { PanelLink } from './panel-link.tsx';

interface Props {
  readonly node: NodeRefView;
}

/** The name of a node as a link; plain text where the page has no place for it. */
export function NodeLink({ node }: Props) {
  const { link } = useView();
  const { name } = useText();
  if (node.type === 'organisation') return <Link to={link(`/organisations/${node.id}`)}>{name(node)}</Link>;
  if (node.type === 'region') return <Link to={link(`/regions/${node.id}`)}>{name(node)}</Link>;
  if (node.type === 'topic') return <Link to={link(`/topics/${node.id}`)}>{name(node)}</Link>;
  if (node.type === 'group') return <Link to={link(`/groups/${node.id}`)}>{name(node)}</Link>;
  const panel = panelOf(node);
  return panel === undefined ? <>{name(node)}</> : <PanelLink panel={panel}>{name(node)}</PanelLink>;
}
