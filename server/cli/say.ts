/** What the command line says to the person in front of it; the only way to the terminal beside the log. */
import type { Locale } from '#domain/vocabularies.ts';

/** One line to the terminal. */
export function say(line: string, kind: 'line' | 'error' = 'line'): void {
  if (kind === 'error') console.error(line);
  else console.log(line);
}

/** Spanish where the terminal's language is Spanish, else English. */
export function spokenLocale(environment: NodeJS.ProcessEnv): Locale {
  const language = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return language.startsWith('es') ? 'es' : 'en';
}
