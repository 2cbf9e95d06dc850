/** What one step back takes back of a slider or of typing. */
import { describe, expect, it } from 'vitest';
import { isContinued } from '../../../web/src/view/continued-change.ts';

const last = { names: 'at', reached: 'at=2017', time: 5000 };

describe('a change of the view', () => {
  it('goes on with the same parameters from where the last one led, soon after it', () => {
    expect(isContinued(last, { names: 'at', before: 'at=2017', time: 6200 })).toBe(true);
  });

  it('is a step of its own after a pause, with another parameter, from another view, or at first', () => {
    expect(isContinued(last, { names: 'at', before: 'at=2017', time: 6201 })).toBe(false);
    expect(isContinued(last, { names: 'q', before: 'at=2017', time: 5100 })).toBe(false);
    expect(isContinued(last, { names: 'at', before: '', time: 5100 })).toBe(false);
    expect(isContinued(undefined, { names: 'at', before: '', time: 0 })).toBe(false);
  });
});
