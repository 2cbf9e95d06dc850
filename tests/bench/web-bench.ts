/**
 * `npm run bench:web`: what the pages of the shipped workspace cost a slow machine, beside a bare page that only draws
 * the same network with Cytoscape. Ends by itself, with code 1 when a stated goal is missed. Visits a screen as often
 * as the first argument says (default 5). Times are those of this machine, slowed down: only the ratios travel.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { endpoints } from '#contract/endpoints.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer } from '../support/e2e-server.ts';
import { serveBarePage } from './bare-page.ts';
import { isMet, type Goal } from './goal.ts';
import { slowdown, visit, type VisitFigures } from './web-visit.ts';

const visits = Math.min(50, Math.max(1, Number(process.argv[2] ?? 5) || 5));
const region = '/peru/regions/PE-CUS';
const screens = { overview: region, gaps: `${region}/gaps`, network: `${region}/network` } as const;

function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

async function figuresOf(once: () => Promise<VisitFigures>): Promise<VisitFigures> {
  const all: VisitFigures[] = [];
  for (let number = 0; number < visits; number += 1) all.push(await once());
  const of = (name: keyof VisitFigures): number => median(all.map((figures) => figures[name]));
  return {
    paint: of('paint'),
    longest: of('longest'),
    blocked: of('blocked'),
    work: of('work'),
    shift: of('shift'),
    loop: of('loop'),
  };
}

const columns: readonly (readonly [title: string, figure: (figures: VisitFigures) => string])[] = [
  ['largest paint', ({ paint }) => `${paint.toFixed(0)} ms`],
  ['longest task', ({ longest }) => (longest === 0 ? 'under 50 ms' : `${longest.toFixed(0)} ms`)],
  ['beyond 50 ms', ({ blocked }) => `${blocked.toFixed(0)} ms`],
  ['all work', ({ work }) => `${work.toFixed(0)} ms`],
  ['layout shift', ({ shift }) => shift.toFixed(3)],
  ['a fixed loop', ({ loop }) => `${loop.toFixed(0)} ms`],
];

async function measureScreens(browser: Browser, baseUrl: string): Promise<Record<string, VisitFigures>> {
  const reply = await fetch(`${baseUrl}/api${region}/network`);
  const network = endpoints.network.reply.parse(await reply.json());
  const figures: Record<string, VisitFigures> = {
    'bare Cytoscape': await figuresOf(() =>
      visit(browser, `${baseUrl}/bare`, (page) => serveBarePage(page, baseUrl, network)),
    ),
  };
  for (const [name, path] of Object.entries(screens)) {
    figures[name] = await figuresOf(() => visit(browser, `${baseUrl}${path}?lang=es`));
  }
  return figures;
}

function print(figures: Readonly<Record<string, VisitFigures>>): void {
  say(['', ...columns.map(([title]) => title)].map((title) => title.padEnd(16)).join(''));
  for (const [name, own] of Object.entries(figures)) {
    say([name, ...columns.map(([, figure]) => figure(own))].map((cell) => cell.padEnd(16)).join(''));
  }
}

/** What was promised of every screen, and of the overview's largest paint. */
function goalsOf(figures: Readonly<Record<string, VisitFigures>>): Goal[] {
  return Object.keys(screens).flatMap((name) => {
    const own = figures[name];
    if (own === undefined) return [];
    return [
      ...(name === 'overview' ? [{ what: 'overview, largest paint, ms', measured: own.paint, atMost: 2500 }] : []),
      { what: `${name}, longest task, ms`, measured: own.longest, atMost: 200 },
      { what: `${name}, layout shift`, measured: own.shift, atMost: 0.05 },
    ];
  });
}

const dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-bench-web-'));
const server = await startServer({ DATA_DIR: dataDir });
const browser = await launchBrowser();
try {
  say(
    `Median of ${String(visits)} cold visits, Chromium at 1440x900, processor slowed down ${String(slowdown)} times;`,
  );
  const figures = await measureScreens(browser, server.baseUrl);
  say(`load of the machine ${loadavg()[0]?.toFixed(1) ?? 'unknown'} (another load gives other times)`);
  say();
  print(figures);
  const goals = goalsOf(figures);
  say();
  for (const { what, measured, atMost } of goals) {
    const verdict = measured <= atMost ? 'met' : 'MISSED';
    say(`  ${what.padEnd(32)}${measured.toFixed(atMost < 1 ? 3 : 0).padEnd(8)}(at most ${String(atMost)}: ${verdict})`);
  }
  process.exitCode = goals.every(isMet) ? 0 : 1;
} finally {
  await browser.close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
