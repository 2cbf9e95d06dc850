/** What the start says before anything is installed. Plain JavaScript with nothing but Node, as all of this folder. */
const language = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '';

/** The sentence in the terminal's language: Spanish where it is Spanish, else English. */
export function inTerminalLanguage({ es, en }) {
  return language.startsWith('es') ? es : en;
}

/** One line to the terminal. */
export function say(sentence) {
  console.log(inTerminalLanguage(sentence));
}

/** Ends the program with one sentence. */
export function giveUp(sentence) {
  console.error(inTerminalLanguage(sentence));
  process.exit(1);
}
