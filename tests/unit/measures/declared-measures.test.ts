/** Every declared measure says all that is to be told about it, in both languages, and stands everywhere. */
import { describe, expect, it } from 'vitest';
import { columns, measureOf, measures } from '#domain/measures/measures.ts';
import { DeclaredMeasure } from '#domain/views/measures-view.ts';

const texts = [
  'name',
  'short',
  'says',
  'saysNot',
  'formula',
  'unit',
  'edgeCases',
  'source',
  'parameters',
  'example',
] as const;

describe('the collection', () => {
  it('has the measures of the methods, each once', () => {
    const ids = measures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([
      ...['perceived-influence', 'nomination-share', 'roster-influence', 'others-only', 'rank-range', 'score-range'],
      ...['pillar-difference', 'degree', 'strength', 'betweenness', 'betweenness-weighted', 'closeness', 'eigenvector'],
      ...['pagerank', 'constraint', 'effective-size', 'core', 'community', 'brokerage-coordinator'],
      ...['brokerage-itinerant', 'brokerage-representative', 'brokerage-gatekeeper', 'brokerage-liaison', 'ei-index'],
      ...['engagement', 'gap', 'reach', 'coverage', 'representation', 'introductions'],
    ]);
    for (const id of ids) expect(measureOf(id)?.id).toBe(id);
  });

  it('has a value for each organisation exactly where it is a column', () => {
    for (const { id, about, valueAt } of measures) expect(valueAt !== undefined, id).toBe(about === 'organisation');
    expect(columns.length).toBe(measures.filter(({ about }) => about === 'organisation').length);
  });
});

describe.each(measures.map((measure) => [measure.id, measure] as const))('%s', (id, measure) => {
  it('says everything in both languages', () => {
    expect(DeclaredMeasure.safeParse(measure).error?.issues).toBeUndefined();
    for (const field of texts) {
      for (const text of [measure[field].es, measure[field].en]) {
        expect(text.trim(), `${id} ${field}`).not.toBe('');
        expect(text, `${id} ${field}`).not.toMatch(/[!¡]/);
      }
    }
    for (const field of ['says', 'saysNot', 'formula', 'edgeCases', 'example'] as const) {
      expect(measure[field].es, `${id} ${field}`).not.toBe(measure[field].en);
      expect(measure[field].es, `${id} ${field}`).toMatch(/[.]$/);
      expect(measure[field].en, `${id} ${field}`).toMatch(/[.]$/);
    }
  });

  it('has a range that runs upwards', () => {
    const { least, most } = measure.range;
    expect(most === null || most > least).toBe(true);
  });
});
