/** Cypher stands in cypher/, under a name; never in TypeScript. */
import ts from 'typescript';
import { expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

const clause = /\b(MATCH|MERGE|CREATE)\s+(\w+\s*=\s*)?\(|\bUNWIND\s+\S+\s+AS\b|\bDETACH DELETE\s+\w/;

/** The string and template literals of a file that read like a query. */
function queriesIn(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);
    if (isText && clause.test(node.getText(file))) found.push(`${path}: ${node.getText(file).slice(0, 60)}`);
    node.forEachChild(visit);
  };
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  visit(file);
  return found;
}

it('no literal of server or web is a query', () => {
  const files = sourceFiles(['server', 'web'], /\.(ts|tsx)$/);
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(({ path, text }) => queriesIn(path, text))).toEqual([]);
});

it('would be seen, also in a template, but not in a comment', () => {
  const write = ['MER', 'GE'].join('');
  expect(queriesIn('a.ts', `const q = \`${write} (n {id: \${id}})\`;`)).toHaveLength(1);
  expect(queriesIn('b.ts', `const q = '${write} (n)';`)).toHaveLength(1);
  expect(queriesIn('d.ts', `const rule = 'two ${write} clauses';`)).toEqual([]);
  expect(queriesIn('c.ts', `// ${write} (n)`)).toEqual([]);
});
