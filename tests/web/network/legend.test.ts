/** The legend counts what is on screen and nothing else. */
import { describe, expect, it } from 'vitest';
import { legendOf, sampleToken, visiblePicture } from '../../../web/src/graph/legend.ts';
import { pictureOf, without } from './network-fixture.ts';

const counts = (entries: ReturnType<typeof legendOf>) =>
  Object.fromEntries(entries.map(({ key, count }) => [key, count]));

describe('legendOf', () => {
  it('counts marks, rings and lines', () => {
    expect(counts(legendOf(pictureOf(), new Set()))).toEqual({
      'pillar:state': 2,
      'pillar:companies': 1,
      'pillar:civil-society': 1,
      'pillar:none': 1,
      'pillar:unknown': 1,
      'reference:state': 2,
      group: 2,
      'ring:member': 3,
      'ring:observer': 1,
      'sources:1': 6,
      'sources:2': 1,
      'sources:3': 1,
      disagree: 1,
    });
  });

  it('explains in a comparison the mark of sources that disagree, beside the side of each line', () => {
    const { lines, ...rest } = pictureOf();
    const compared = { ...rest, lines: lines.map((line) => ({ ...line, side: 'both' as const })) };
    const ofLines = legendOf(compared, new Set()).filter(({ part }) => part === 'lines');
    expect(ofLines.map(({ key, count }) => [key, count])).toEqual([
      ['line:both', 8],
      ['disagree', 1],
    ]);
  });

  it('shows organisations without a known pillar by their own mark, not by that of a group', () => {
    const { nodes, ...rest } = pictureOf();
    const picture = { ...rest, nodes: nodes.toSorted((a, b) => a.type.localeCompare(b.type)) };
    const entry = legendOf(picture, new Set()).find(({ key }) => key === 'pillar:unknown');
    const marks = picture.nodes.filter(({ type, pillar }) => type === 'organisation' && pillar === 'unknown');
    expect(picture.nodes[0]).toMatchObject({ type: 'group', pillar: 'unknown' });
    expect(marks.map(({ shape }) => shape)).toEqual([entry?.shape]);
  });

  it('shows a pillar in its colour, as long as colour says the pillar', () => {
    const picture = pictureOf();
    const own = picture.nodes.find(({ pillar, type }) => pillar === 'state' && type === 'organisation')?.token;
    const drawn = (coloured: boolean) => ({
      ...picture,
      nodes: picture.nodes.map((node) => ({ ...node, look: { scale: 1.5, gauge: 0, coloured, unknown: false } })),
    });
    expect(sampleToken(picture, 'state')).toBe(own);
    expect(sampleToken(drawn(false), 'state')).toBe('--pillar-state');
    expect(sampleToken(drawn(true), 'state')).toBe('--ink-2');
  });

  it('lists only what is there', () => {
    const keys = legendOf(pictureOf(without('oefa', 'ana', 'embassy')), new Set()).map(({ key }) => key);
    expect(keys).not.toContain('reference:state');
    expect(keys).not.toContain('pillar:none');
  });

  it('follows what is hidden, and keeps the hidden part with what it hides', () => {
    const entries = legendOf(pictureOf(), new Set(['pillar:civil-society']));
    expect(entries.find(({ key }) => key === 'pillar:civil-society')).toMatchObject({ hidden: true, count: 1 });
    expect(counts(entries)).toMatchObject({ 'ring:member': 2, 'sources:1': 5 });
    expect(entries.some(({ key }) => key === 'sources:3')).toBe(false);
  });

  it('takes lines away with their ends', () => {
    const { nodes, lines } = visiblePicture(pictureOf(), new Set(['group']));
    expect(nodes).toHaveLength(8);
    expect(lines.map(({ id }) => id)).toEqual(['adviser~bridge']);
  });
});
