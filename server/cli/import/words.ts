/** What the import command says, in Spanish and English. */
import type { Localised } from '#domain/localised.ts';

export const words = {
  usage: {
    es: 'Uso: npm run import -- CARPETA|LIBRO.xlsx|ARCHIVO.zip [--workspace ESPACIO] [--yes] [--json]',
    en: 'Usage: npm run import -- FOLDER|BOOK.xlsx|ARCHIVE.zip [--workspace WORKSPACE] [--yes] [--json]',
  },
  preview: { es: 'Revisión (todavía no se cargó nada). Espacio:', en: 'Preview (nothing is loaded yet). Workspace:' },
  ask: { es: '¿Cargar? [s/N] ', en: 'Load? [y/N] ' },
  notAsked: {
    es: 'No se cargó nada: sin una terminal donde preguntar hace falta --yes.',
    en: 'Nothing was loaded: without a terminal to ask on, --yes is needed.',
  },
  declined: { es: 'No se cargó nada.', en: 'Nothing was loaded.' },
  allRejected: {
    es: 'No se cargó nada: todas las filas fueron rechazadas.',
    en: 'Nothing was loaded: every row was rejected.',
  },
  loaded: { es: 'Cargado.', en: 'Loaded.' },
  nothingNew: { es: 'Todo estaba ya registrado; nada cambió.', en: 'All of it was on file already; nothing changed.' },
  someRejected: { es: 'Filas que no entraron:', en: 'Rows that were left out:' },
  open: { es: 'Ábralo en', en: 'Open it at' },
  openLater: { es: 'Inicie Tinkuy (npm start) y ábralo en', en: 'Start Tinkuy (npm start) and open it at' },
} as const satisfies Record<string, Localised>;
