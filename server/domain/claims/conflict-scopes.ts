/** What sources say of conflicts in a region, inside it and around it, each scope apart. */
import type { AskedTime } from '../asked-time.ts';
import { claimsAbout, isAboutConflicts } from '../claims.ts';
import type { FactIndex } from '../fact-index.ts';
import { regionRef } from '../names.ts';
import { enclosing, inside } from '../regions.ts';
import type { ConflictScope } from '../views/region-claims-view.ts';

/**
 * The region itself (also when nothing is said), then the regions inside it and those around it of which something is
 * said. A figure of the country is no figure of a department: the scopes are never added up or filled from each other.
 */
export function conflictScopes(index: FactIndex, region: string, time: AskedTime): ConflictScope[] {
  const scopeOf = (id: string, scope: ConflictScope['scope']): ConflictScope => {
    const claims = claimsAbout(index, [id], time, isAboutConflicts);
    return {
      region: regionRef(index, id),
      scope,
      figures: claims.filter(({ aspect }) => aspect === 'figure'),
      others: claims.filter(({ aspect }) => aspect !== 'figure'),
    };
  };
  const beside = [
    ...inside(index, region).map((id) => scopeOf(id, 'inside')),
    ...enclosing(index, region).map((id) => scopeOf(id, 'around')),
  ];
  return [scopeOf(region, 'own'), ...beside.filter(({ figures, others }) => figures.length + others.length > 0)];
}
