/** A form that starts from what is on file: asked anew when it opens, and kept as it was from then on. */
import { useState, type ReactNode } from 'react';
import { endpoints } from '#contract/endpoints.ts';
import type { ThingView } from '#domain/views/editing-view.ts';
import { Dialog } from '../../components/dialog.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

interface Props {
  readonly type: string;
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: (thing: ThingView) => ReactNode;
}

export function WithThing({ type, id, title, onClose, children }: Props) {
  const { workspace } = useView();
  const { t } = useText();
  const params = endpoints.thing.params.safeParse({ workspace, type, id });
  const asked = params.success ? params.data : { workspace, type: 'Organisation' as const, id };
  const [opened, setOpened] = useState<ThingView>();
  const query = useEndpoint('thing', asked, {}, { fresh: true, enabled: params.success && !opened });
  if (query.data && !opened) setOpened(query.data);
  if (opened) return children(opened);
  const close = (
    <button type="button" className="button" onClick={onClose}>
      {t('shell.close')}
    </button>
  );
  return (
    <Dialog title={title} onClose={onClose} actions={close}>
      {params.success ? <QueryBoundary query={query}>{() => null}</QueryBoundary> : <p>{t('editing.gone')}</p>}
    </Dialog>
  );
}
