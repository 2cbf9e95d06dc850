/** What an error is about, as a sentence for a terminal, from the details that it carries. */
import type { ErrorCode } from '#domain/errors.ts';
import { Localised } from '#domain/localised.ts';

type Details = Readonly<Record<string, unknown>>;
type Say = (said: (name: string) => string, details: Details) => Localised | undefined;

const both = (text: string): Localised => ({ es: text, en: text });

const inBrackets = (text: string): string => (text === '' ? '' : ` (${text})`);

const sentences: Readonly<Partial<Record<ErrorCode, Say>>> = {
  NOT_FOUND: (said, { workspace }) =>
    workspace === undefined
      ? undefined
      : { es: `No hay un espacio «${said('workspace')}».`, en: `There is no workspace "${said('workspace')}".` },
  UNPROTECTED: (said) => ({
    es: `A HOST=${said('host')} se llega desde otras máquinas.`,
    en: `HOST=${said('host')} can be reached from other machines.`,
  }),
  PORT_TAKEN: (said) => ({ es: `Es el puerto ${said('port')}.`, en: `It is port ${said('port')}.` }),
  STORE_LOCKED: (said, { pid }) =>
    pid === undefined
      ? {
          es: `Varios procesos intentan tomar ${said('dataDir')}.`,
          en: `Several processes try to take ${said('dataDir')}.`,
        }
      : {
          es: `El proceso ${said('pid')} usa ${said('dataDir')}.`,
          en: `Process ${said('pid')} uses ${said('dataDir')}.`,
        },
  STORE_UNWRITABLE: (said) => both(`${said('path')} (${said('reason')}).`),
  STORE_TOO_NEW: (said, { file }) =>
    file === undefined
      ? {
          es: `El grafo tiene la versión de esquema ${said('schemaVersion')}; este Tinkuy conoce hasta la ${said('known')}.`,
          en: `The graph has schema version ${said('schemaVersion')}; this Tinkuy knows up to ${said('known')}.`,
        }
      : {
          es: `${said('file')}, línea ${said('line')}: versión de formato ${said('formatVersion')}.`,
          en: `${said('file')}, line ${said('line')}: format version ${said('formatVersion')}.`,
        },
  ENGINE_MISSING: (said) => both(`${said('platform')} ${said('arch')}.`),
  GRAPH_UNAVAILABLE: (said, { uri }) =>
    uri === undefined
      ? undefined
      : {
          es: `Se buscó Neo4j en ${said('uri')}${inBrackets(said('reason'))}.`,
          en: `Neo4j was looked for at ${said('uri')}${inBrackets(said('reason'))}.`,
        },
  GRAPH_REFUSED: (said) => both(`${said('uri')} (${said('reason')}).`),
  OVERLOADED: (said, { address }) =>
    address === undefined
      ? undefined
      : { es: `${said('address')} no responde.`, en: `${said('address')} does not answer.` },
};

/**
 * The sentence about an error's details: the reason that it carries in both languages, with the file before it, or the
 * sentence of its code. `undefined` when there is neither.
 */
export function errorDetails(code: ErrorCode, details: Details): Localised | undefined {
  const reason = Localised.safeParse(details.reason);
  if (reason.success) {
    const file = typeof details.file === 'string' && details.file !== '.' ? `${details.file}: ` : '';
    return { es: `${file}${reason.data.es}.`, en: `${file}${reason.data.en}.` };
  }
  const said = (name: string): string => {
    const value = details[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  return sentences[code]?.(said, details);
}
