/** The writer of saved pictures: nothing of the data becomes markup, places are kept, what is said is said once. */
import { describe, expect, it } from 'vitest';
import { arrangeFigure } from '#domain/figure/arrange-figure.ts';
import { escapeXml, svgNumber } from '#domain/figure/svg-element.ts';
import { estimatedWidth, wrapText } from '#domain/figure/text-width.ts';
import { writeFigure } from '#domain/figure/write-figure.ts';
import { writeMark } from '#domain/figure/write-mark.ts';
import { figureOf, organisation, words } from './figure-fixture.ts';

const hostile = `</text><script>alert(1)</script>]]>&lt;"'\u0000\u0007\u202E\uD800 x`;

describe('escaping', () => {
  it('leaves no markup and no forbidden character', () => {
    const written = escapeXml(hostile);
    expect(written).toBe('&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;]]&gt;&amp;lt;&quot;&#39; x');
  });

  it('keeps emoji, other scripts and accents as they are', () => {
    expect(escapeXml('🌎 مجلس المياه Ñusta é')).toBe('🌎 مجلس المياه Ñusta é');
  });

  it.each([
    [1 / 3, '0.33'],
    [-0.001, '0'],
    [Number.NaN, '0'],
    [Infinity, '0'],
    [12, '12'],
  ])('writes %s as %s', (value, text) => {
    expect(svgNumber(value)).toBe(text);
  });
});

describe('a hostile record', () => {
  const { svg } = writeFigure(
    figureOf({
      title: hostile,
      notices: [hostile],
      caption: [hostile],
      footer: hostile,
      panel: {
        width: 800,
        height: 400,
        ground: '#fff',
        marks: [
          organisation(`"><script>`, 1, 2, { name: hostile }),
          words([hostile], { halo: '#fff', id: hostile }),
          { kind: 'number', at: { x: 0, y: 0 }, text: hostile, colour: '#fff', ground: '#000' },
        ],
      },
      legend: [{ title: hostile, total: hostile, entries: [{ key: hostile, sample: [], text: hostile, count: 3 }] }],
      sources: [{ id: hostile, text: hostile }],
    }),
    { font: `abc'</style><script>` },
  );

  it('brings in no element, no handler and no address', () => {
    expect(svg).not.toMatch(/<script|<\/style><|<foreignObject|<image|\son\w+=|xlink|javascript:/iu);
    expect([...svg.matchAll(/https?:[^"'\s]*/gu)].map(([url]) => url)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg).toContain('base64,abc/stylescript)');
  });

  it('is balanced: every opened element is closed', () => {
    const open: string[] = [];
    for (const [, closing, name = '', self] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/gu)) {
      if (self === '/') continue;
      if (closing === '/') expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });
});

describe('the document', () => {
  it('has role, title, description and language', () => {
    const { svg } = writeFigure(figureOf({ notices: ['Fictional.'] }));
    expect(svg).toContain('role="img" lang="en"');
    expect(svg).toContain('<title id="title">Title</title>');
    expect(svg).toContain('<desc id="desc">Fictional. Latest on file No filters. Tinkuy</desc>');
  });

  it('puts marks where they stand on screen, inside the panel', () => {
    const marks = [organisation('oefa', 123.456, 78.9, { opacity: 0.28, hollow: '#f7f9f9' })];
    const figure = figureOf({ panel: { width: 800, height: 400, ground: '#f7f9f9', marks } });
    const { svg, width, height } = writeFigure(figure);
    const { panel } = arrangeFigure(figure, estimatedWidth);
    expect(svg).toContain(`<g id="picture" transform="translate(${String(panel.x)} ${String(panel.y)})">`);
    expect(svg).toContain('<g class="organisation" data-id="oefa" transform="translate(123.46 78.9)">');
    expect(svg).toContain('<g opacity="0.28"><path class="mark"');
    expect(svg).toContain('fill="#f7f9f9" stroke="#00568f"');
    expect(width).toBe(848);
    expect(height).toBeGreaterThan(panel.y + 400);
  });

  it('counts in the legend and numbers the sources in their order', () => {
    const sample = [organisation('', 0, 0)];
    const { svg } = writeFigure(
      figureOf({
        legend: [
          { title: 'Lines', total: '4', entries: [{ key: 'sources:1', sample, text: 'One source', count: 1022 }] },
          { title: 'Nothing', total: '0', entries: [] },
        ],
        sources: [
          { id: 'b', text: 'Second' },
          { id: 'a', text: 'First' },
        ],
      }),
    );
    expect(svg).toMatch(/class="legend-entry" data-key="sources:1".*>One source<.*>1,022</u);
    expect(svg).not.toContain('Nothing');
    expect(svg).toMatch(/class="source" data-key="b" data-number="1".*>1\.<.*>Second</u);
    expect(svg).toMatch(/class="source" data-key="a" data-number="2".*>2\.<.*>First</u);
    expect(svg).not.toContain('No source.');
    expect(writeFigure(figureOf()).svg).toContain('No source.');
  });

  it('writes a bent line, a dashed one, and nothing for a line without ends', () => {
    const line = { kind: 'line', id: 'x', stroke: { colour: '#111', width: 1.25, dash: [5, 4] } } as const;
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    const bent = writeMark({ ...line, points, control: { x: 5, y: -8 }, round: false, opacity: 1 });
    expect(bent).toContain('d="M0 0Q5 -8 10 0"');
    expect(bent).toContain('stroke-dasharray="5 4"');
    expect(writeMark({ ...line, points: [], control: undefined, round: false, opacity: 1 })).toBe('');
  });
});

describe('room for words', () => {
  const long = 'Gerencia Regional de Recursos Naturales y Gestión del Medio Ambiente '.repeat(12);

  const unbroken = 'منظمة&<WWWWWWWWWW>🌋'.repeat(20);

  it('breaks long text and keeps every word', () => {
    const lines = wrapText(long, 300, (text) => estimatedWidth(text, 13, false));
    expect(lines.join(' ')).toBe(long.trim());
    expect(Math.max(...lines.map((line) => estimatedWidth(line, 13, false)))).toBeLessThanOrEqual(300);
  });

  it('breaks a word that is wider than the room, never within a letter', () => {
    const lines = wrapText('👩‍👩‍👧‍👦'.repeat(20), 100, (text) => Array.from(text).length * 8);
    expect(lines.join('')).toBe('👩‍👩‍👧‍👦'.repeat(20));
    expect(lines.every((line) => line.length % '👩‍👩‍👧‍👦'.length === 0)).toBe(true);
  });

  it('lets no block stand over another, however long the words are', () => {
    const entries = Array.from({ length: 40 }, (_, index) => ({
      ...{
        key: `k${String(index)}`,
        sample: [],
        text: index % 7 === 0 ? long : index % 7 === 1 ? unbroken : `Entry ${String(index)}`,
        count: index * 1022,
      },
    }));
    const sources = Array.from({ length: 30 }, (_, index) => ({
      id: String(index),
      text: index % 2 ? long : unbroken,
    }));
    const { blocks, width, height } = arrangeFigure(
      figureOf({
        title: long,
        subtitle: unbroken,
        caption: [long, unbroken],
        legend: [{ title: 'Legend', total: '', entries }],
        sources,
      }),
      estimatedWidth,
    );
    const boxes = blocks.map(({ name, key, marks }) => {
      const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
      const right = Math.max(
        ...texts.map(
          ({ at, lines, size, strong }) => at.x + Math.max(...lines.map((one) => estimatedWidth(one, size, strong))),
        ),
      );
      const top = Math.min(...texts.map(({ at, lineHeight }) => at.y - lineHeight / 2));
      const bottom = Math.max(...texts.map(({ at, lines, lineHeight }) => at.y + lineHeight * (lines.length - 0.5)));
      return { what: `${name} ${key ?? ''}`, left: Math.min(...texts.map(({ at }) => at.x)), right, top, bottom };
    });
    const over = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => one.left < other.right && other.left < one.right)
        .filter((other) => one.top < other.bottom - 0.5 && other.top < one.bottom - 0.5)
        .map((other) => `${one.what} / ${other.what}`),
    );
    expect(over).toEqual([]);
    expect(boxes.filter(({ right, bottom }) => right > width || bottom > height)).toEqual([]);
  });
});
