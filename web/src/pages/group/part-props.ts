/** What every part of the page of a group shows from. */
import type { GroupView } from '#domain/views/group-view.ts';

export interface PartProps {
  readonly view: GroupView;
}
