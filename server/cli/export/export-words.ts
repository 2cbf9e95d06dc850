/** What the export command says, in Spanish and English. */
import type { Localised } from '#domain/localised.ts';

export const exportWords = {
  usage: {
    es: 'Uso: npm run export -- ESPACIO [--to CARPETA|ARCHIVO.zip] [--yes]',
    en: 'Usage: npm run export -- WORKSPACE [--to FOLDER|FILE.zip] [--yes]',
  },
  written: { es: 'Exportado a', en: 'Exported to' },
  fictional: {
    es: 'Los datos de este espacio son ficticios, y dataset.json lo dice.',
    en: 'The data of this workspace is fictional, and dataset.json says so.',
  },
  exists: {
    es: 'Ese archivo ya existe y no se tocó; use otro nombre, o --yes para reemplazarlo:',
    en: 'That file exists already and was not touched; use another name, or --yes to replace it:',
  },
  taken: { es: 'La carpeta no está vacía; no se escribió nada:', en: 'The folder is not empty; nothing was written:' },
} as const satisfies Record<string, Localised>;
