/** A workspace's address alone leads to its regions. */
import { Navigate } from 'react-router';
import { useView } from '../view/use-view.ts';

export function WorkspaceRedirect() {
  const { link } = useView();
  return <Navigate to={link('/regions')} replace />;
}
