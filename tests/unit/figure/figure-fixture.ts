/** A small figure for tests of the writer. */
import type { Figure } from '#domain/figure/figure.ts';
import { figurePalettes } from '#domain/figure/figure-palette.ts';
import type { OrganisationMark, TextMark } from '#domain/figure/marks.ts';

const palette = figurePalettes.light;

export function organisation(id: string, x: number, y: number, part: Partial<OrganisationMark> = {}): OrganisationMark {
  return {
    ...{ kind: 'organisation', id, name: `Name of ${id}`, at: { x, y }, reach: 8, shape: 'square' },
    ...{ colour: palette['--pillar-state'], hollow: undefined, clearing: undefined, rings: [], chosen: [], opacity: 1 },
    ...part,
  };
}

export function words(lines: readonly string[], part: Partial<TextMark> = {}): TextMark {
  return {
    ...{ kind: 'text', id: undefined, lines, at: { x: 10, y: 20 }, align: 'left', size: 13, lineHeight: 15 },
    ...{ strong: false, colour: palette['--ink'], halo: undefined, opacity: 1 },
    ...part,
  };
}

export function figureOf(part: Partial<Figure> = {}): Figure {
  return {
    ...{ lang: 'en', palette, notices: [], title: 'Title', subtitle: 'Latest on file', caption: ['No filters.'] },
    panel: { width: 800, height: 400, ground: palette['--canvas'], marks: [] },
    ...{ legend: [], sourcesTitle: 'Sources', sources: [], noSources: 'No source.', footer: 'Tinkuy' },
    ...part,
  };
}
