/** The steps of the tour for what a fictional workspace has on file. */
import { describe, expect, it } from 'vitest';
import { tourSteps } from '../../../web/src/app/tour/tour-steps.ts';

const names = (places: Parameters<typeof tourSteps>[0]) => tourSteps(places).map(({ name }) => name);

describe('steps of the tour', () => {
  it('goes through all screens where everything is on file', () => {
    const steps = tourSteps({ workspace: 'w', region: 'R-1', group: 'g', organisation: 'o', internal: true });
    expect(steps.map(({ name, path }) => `${name} ${path}`)).toEqual([
      'regions /w/regions',
      'overview /w/regions/R-1',
      'matrix /w/regions/R-1/gaps',
      'reasons /w/regions/R-1/gaps',
      'introductions /w/regions/R-1/network',
      'dossier /w/organisations/o',
      'update /w/history',
      'own /w/regions',
    ]);
    expect(steps.find(({ name }) => name === 'introductions')?.query).toEqual({ from: 'g', to: 'o' });
  });

  it('leaves out what cannot be shown', () => {
    expect(names({ workspace: 'w', internal: true })).toEqual(['regions', 'own']);
    expect(names({ workspace: 'w', region: 'R-1', internal: true })).toEqual([
      'regions',
      'overview',
      'matrix',
      'reasons',
      'own',
    ]);
  });

  it('leaves out the history for those who may not see it', () => {
    const all = { workspace: 'w', region: 'R-1', group: 'g', organisation: 'o' };
    expect(names({ ...all, internal: true })).toContain('update');
    expect(names({ ...all, internal: false })).not.toContain('update');
  });
});
