/** The layouts by name. */
import type { Picture } from '../picture.ts';
import { crowdPicture } from './crowd.ts';
import { forceLayout } from './force-layout.ts';
import { groupLayout } from './group-layout.ts';
import type { Layout, LayoutFunction, LayoutName, Progress } from './layout.ts';
import { pillarLayout } from './pillar-layout.ts';

const layouts: Readonly<Record<LayoutName, LayoutFunction>> = {
  groups: groupLayout,
  force: forceLayout,
  pillars: pillarLayout,
};

/** Runs a layout on the spot. */
export function runLayout(name: LayoutName, picture: Picture, progress: Progress = () => undefined): Layout {
  return layouts[name](crowdPicture(picture), progress);
}
