/** Types and lint over one reading of all files: the rules ask for the types that the check has just worked out. */
import { ESLint } from 'eslint';
import ts from 'typescript';

/** The program that tsconfig.json describes. */
function readProgram(): ts.Program {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic(diagnostic) {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
    },
  };
  const settings = ts.getParsedCommandLineOfConfigFile('tsconfig.json', { noEmit: true, incremental: false }, host);
  if (settings === undefined) throw new Error('tsconfig.json cannot be read');
  return ts.createProgram({
    rootNames: settings.fileNames,
    options: settings.options,
    configFileParsingDiagnostics: settings.errors,
  });
}

/** What is wrong with the types, as tsc prints it; empty when nothing is. */
function typeFaults(program: ts.Program): string {
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => '\n',
  });
}

/** What the rules of eslint.config.js find, warnings too; empty when nothing is. */
async function lintFaults(program: ts.Program): Promise<string> {
  const parserOptions = { projectService: false, programs: [program] };
  const eslint = new ESLint({
    overrideConfig: [{ files: ['**/*.ts', '**/*.tsx'], languageOptions: { parserOptions } }],
  });
  const results = (await eslint.lintFiles('.')).filter(({ messages }) => messages.length > 0);
  const formatter = await eslint.loadFormatter('stylish');
  return results.length === 0 ? '' : formatter.format(results);
}

const program = readProgram();
const faults = [typeFaults(program), await lintFaults(program)].filter((text) => text !== '');
for (const text of faults) console.log(text);
process.exitCode = faults.length === 0 ? 0 : 1;
