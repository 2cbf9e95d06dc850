/** Cytoscape's style: straight light lines by number of sources; nodes are invisible grips for pointers. */
import type { StylesheetJson } from 'cytoscape';
import type { Palette } from './palette.ts';

/** Lines are as thick on screen at any zoom; grips are at least 28 px. */
export function styleSheet(palette: Palette, zoom: number): StylesheetJson {
  const grip = 30 / zoom;
  const px = (pixels: number) => pixels / zoom;
  return [
    {
      selector: 'node',
      style: { width: grip, height: grip, 'background-opacity': 0, 'border-width': 0, 'overlay-opacity': 0, label: '' },
    },
    { selector: 'node.group', style: { shape: 'rectangle', width: 150 / zoom, height: 48 / zoom } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        'haystack-radius': 0,
        'line-color': palette.lineCalm,
        width: px(1.25),
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        'edge-distances': 'node-position',
      },
    },
    { selector: 'edge.weight-1', style: { 'line-style': 'dashed', 'line-dash-pattern': [px(5), px(4)] } },
    { selector: 'edge.weight-2', style: { width: px(2), 'line-color': palette.line } },
    { selector: 'edge.weight-3', style: { width: px(3), 'line-color': palette.line } },
    { selector: 'edge.calm', style: { 'line-color': palette.lineCalm, opacity: 0.3 } },
    { selector: 'edge.chosen', style: { 'line-color': palette.ink, width: px(4), 'z-index': 9 } },
  ];
}
