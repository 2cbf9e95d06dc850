/** What an address that is open names by id, for words about it: its page has asked for that already. */
import type { MentionedName } from '#domain/saved-views/mentioned-names.ts';
import { screenOf, type ViewAddress } from '#domain/saved-views/view-address.ts';
import { useSources } from '../api/shared-answers.ts';
import { useEndpoint } from '../api/use-endpoint.ts';
import { useCurrentRegion } from '../view/use-current-region.ts';
import { useView } from '../view/use-view.ts';

export function useMentioned(address: ViewAddress | undefined): readonly MentionedName[] {
  const { workspace, at } = useView();
  const { regions } = useCurrentRegion();
  const sources = useSources();
  const { kind, id = '' } = address ? screenOf(address) : { kind: undefined };
  const params = { workspace, id };
  const group = useEndpoint('group', params, { at }, { enabled: kind === 'group' });
  const organisation = useEndpoint('organisation', params, { at }, { enabled: kind === 'organisation' });
  const topic = useEndpoint('topic', params, { at }, { enabled: kind === 'topic' });
  const source = kind === 'source' ? sources.get(id) : undefined;
  const own = [group.data?.group, organisation.data?.organisation, topic.data?.topic];
  return [...regions, ...own.filter((one) => one !== undefined), ...(source ? [{ id, names: source.short }] : [])];
}
