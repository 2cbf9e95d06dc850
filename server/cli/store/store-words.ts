/** What the commands backup, restore and purge say, in Spanish and English. */
import type { Localised } from '#domain/localised.ts';

export const storeWords = {
  backupUsage: {
    es: 'Uso: npm run backup [-- --to ARCHIVO] [--yes]',
    en: 'Usage: npm run backup [-- --to FILE] [--yes]',
  },
  saved: { es: 'Copia guardada y comprobada en', en: 'Backup saved and checked:' },
  safety: { es: 'Lo que había se guardó antes en', en: 'What was there was saved before in' },
  changes: { es: 'cambios', en: 'changes' },
  workspaces: { es: 'espacios', en: 'workspaces' },
  restoreUsage: { es: 'Uso: npm run restore -- ARCHIVO [--yes]', en: 'Usage: npm run restore -- FILE [--yes]' },
  noFile: { es: 'No existe ese archivo:', en: 'There is no such file:' },
  notEmpty: {
    es: 'No se restauró nada: ya hay datos. Con --yes se guarda primero una copia de ellos y se reemplazan por completo.',
    en: 'Nothing was restored: there is data already. With --yes it is first backed up and then replaced as a whole.',
  },
  restored: { es: 'Restaurado y comprobado.', en: 'Restored and checked.' },
  purgeUsage: {
    es: 'Uso: npm run purge -- --workspace ESPACIO (--node ID | --statement ID | --text "…") [--reason "…"] [--yes]',
    en: 'Usage: npm run purge -- --workspace WORKSPACE (--node ID | --statement ID | --text "…") [--reason "…"] [--yes]',
  },
  nothing: { es: 'No se encontró en ninguna parte.', en: 'It was found nowhere.' },
  inGraph: { es: 'En el grafo de hoy:', en: 'In the graph of today:' },
  inHistory: { es: 'En el historial, entradas y lugares:', en: 'In the history, entries and places:' },
  inIds: {
    es: 'Está en identificadores, que esto no cambia; elimine esos registros con --node:',
    en: 'It stands in ids, which this does not change; purge those records with --node:',
  },
  alsoIn: {
    es: 'También está en otros espacios; repita la orden con cada uno:',
    en: 'It also stands in other workspaces; repeat the command for each:',
  },
  backupsHere: {
    es: 'Copias de seguridad en esta carpeta, que pueden contenerlo:',
    en: 'Backups in this folder, which may hold it:',
  },
  ask: { es: '¿Eliminarlo para siempre? [s/N] ', en: 'Remove it for good? [y/N] ' },
  notAsked: {
    es: 'No se eliminó nada: sin una terminal donde preguntar hace falta --yes.',
    en: 'Nothing was removed: without a terminal to ask on, --yes is needed.',
  },
  declined: { es: 'No se eliminó nada.', en: 'Nothing was removed.' },
  purged: {
    es: 'Eliminado del grafo y del historial. Las copias de seguridad, exportaciones y archivos importados de antes todavía lo contienen: bórrelos a mano.',
    en: 'Removed from graph and history. Backups, exports and imported files from before still hold it: delete them by hand.',
  },
  neo4jLogs: {
    es: 'Neo4j conserva un tiempo sus registros de transacciones: vea su ajuste db.tx_log.rotation.retention_policy.',
    en: 'Neo4j keeps its transaction logs for a time: see its setting db.tx_log.rotation.retention_policy.',
  },
} as const satisfies Record<string, Localised>;
