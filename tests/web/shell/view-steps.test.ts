/** Steps of the view: what going back and ahead leads to. */
import { describe, expect, it } from 'vitest';
import { noSteps, stepped, stepsAhead, stepsBack, type ViewSteps } from '../../../web/src/view/view-steps.ts';

const view = (key: string) => ({ key, form: false });
const form = (key: string) => ({ key, form: true });
const visit = (...keys: string[]): ViewSteps =>
  keys.reduce((steps, key) => stepped(steps, 'PUSH', key.startsWith('form') ? form(key) : view(key)), noSteps);

describe('steps of the view', () => {
  it('has nothing to take back on the first view', () => {
    const first = stepped(noSteps, 'POP', view('a'));
    expect([stepsBack(first), stepsAhead(first)]).toEqual([0, 0]);
  });

  it('goes back one view, and ahead to where one was', () => {
    const back = stepped(visit('a', 'b', 'c'), 'POP', view('b'));
    expect([stepsBack(back), stepsAhead(back)]).toEqual([-1, 1]);
  });

  it('drops what was taken back once another view opens', () => {
    const other = stepped(stepped(visit('a', 'b', 'c'), 'POP', view('a')), 'PUSH', view('d'));
    expect(other.steps.map(({ key }) => key)).toEqual(['a', 'd']);
    expect([stepsBack(other), stepsAhead(other)]).toEqual([-1, 0]);
  });

  it('passes over views with a form open', () => {
    const steps = visit('a', 'form-1', 'form-2', 'b');
    expect(stepsBack(steps)).toBe(-3);
    expect(stepsAhead(stepped(steps, 'POP', view('a')))).toBe(3);
    expect(stepsBack(visit('form-1', 'b'))).toBe(0);
  });

  it('takes a view that replaces another as the same step', () => {
    const steps = stepped(visit('a', 'b'), 'REPLACE', view('b2'));
    expect(steps.steps.map(({ key }) => key)).toEqual(['a', 'b2']);
    expect(stepsBack(steps)).toBe(-1);
  });

  it('starts anew at a view from before a reload', () => {
    expect(stepped(visit('a', 'b'), 'POP', view('elsewhere'))).toEqual({ steps: [view('elsewhere')], at: 0 });
  });

  it('counts nothing twice when the same view is told again', () => {
    const steps = visit('a', 'b');
    expect(stepped(steps, 'PUSH', view('b'))).toBe(steps);
  });
});
