/** The group that engagement, gap, reach and representation are about. */
import type { AskedTime } from '../asked-time.ts';
import { AppError } from '../errors.ts';
import type { FactIndex } from '../fact-index.ts';
import { byText } from '../ordering.ts';
import { groupsFor, standingGroups } from '../regions.ts';

export interface MeasuredGroup {
  readonly group: string | undefined;
  /** Those that may be asked for: the region's, or all of the workspace. */
  readonly groups: readonly string[];
}

/** Groups of the workspace that stand for a region, or all of them where none does. */
function groupsOfWorkspace(index: FactIndex, time: AskedTime): string[] {
  const standing = standingGroups(index, time);
  return standing.length > 0 ? standing : [...index.groups.keys()].sort(byText);
}

/**
 * The group asked for, which may be any of the workspace; else the region's first, or of the whole workspace the only one
 * there is.
 * @throws AppError INVALID_INPUT for a group that is not on file
 */
export function measuredGroup(
  index: FactIndex,
  region: string | undefined,
  asked: string | undefined,
  time: AskedTime,
): MeasuredGroup {
  const groups = region === undefined ? groupsOfWorkspace(index, time) : groupsFor(index, region, time).groups;
  if (asked === undefined)
    return { group: region !== undefined || groups.length === 1 ? groups[0] : undefined, groups };
  if (index.groups.has(asked)) return { group: asked, groups };
  const problem = `nothing on file is called ${asked}; allowed are ${[...index.groups.keys()].join(', ')}`;
  const unknown = { with: [asked] };
  const allowed = { with: [...index.groups.keys()] };
  throw new AppError('INVALID_INPUT', `with: ${problem}`, {
    details: { in: 'querystring', fields: [{ field: 'with', problem }], unknown, allowed },
  });
}
