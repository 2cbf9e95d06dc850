/** A page that only draws a network with Cytoscape: the measure of what our own pages add. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { NetworkView } from '#domain/views/network-view.ts';

const path = '/bare';

/** Nodes and lines as Cytoscape takes them. */
function elementsOf({ organisations, groups, lines }: NetworkView): object[] {
  const nodes = [...organisations, ...groups].map(({ id, name }) => ({ data: { id, label: name } }));
  return [...nodes, ...lines.map(({ id, from, to }) => ({ data: { id, source: from, target: to } }))];
}

const html = `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>Bare</title>
<style>body { margin: 0; font-family: sans-serif } #network { height: 800px }</style></head>
<body><h1>Network</h1><div id="network"></div>
<script src="${path}/cytoscape.js"></script><script type="module" src="${path}/page.js"></script></body></html>`;

const script = `const reply = await fetch('${path}/elements.json');
cytoscape({
  container: document.getElementById('network'),
  elements: await reply.json(),
  layout: { name: 'concentric', animate: false },
  style: [{ selector: 'node', style: { label: 'data(label)', width: 12, height: 12, 'font-size': 8 } },
    { selector: 'edge', style: { width: 1 } }],
});`;

/** Answers the addresses of the bare page inside the browser; gives back where it is. */
export async function serveBarePage(page: Page, baseUrl: string, network: NetworkView): Promise<string> {
  const cytoscape = await readFile(createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'), 'utf8');
  const files: Record<string, { contentType: string; body: string }> = {
    [path]: { contentType: 'text/html', body: html },
    [`${path}/cytoscape.js`]: { contentType: 'text/javascript', body: cytoscape },
    [`${path}/page.js`]: { contentType: 'text/javascript', body: script },
    [`${path}/elements.json`]: { contentType: 'application/json', body: JSON.stringify(elementsOf(network)) },
  };
  for (const [address, file] of Object.entries(files))
    await page.route(baseUrl + address, (route) => route.fulfill(file));
  return baseUrl + path;
}
