// The rules of our TypeScript: strict, typed, and small files.
import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const nodeGlobals = ['console', 'process', 'URL', 'module', 'setInterval', 'clearInterval'];

export default tseslint.config(
  { ignores: ['dist/', 'data/', '.cache/', 'coverage/', 'tests/fixtures/', 'tests/conventions/fixtures/'] },
  eslint.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A misspelt setting or header should look like one: process.env['PORT'], not process.env.PORT.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Our objects are closures: no method of ours uses `this`, so taking one off its object is safe.
      '@typescript-eslint/unbound-method': 'off',
      // TypeScript itself refuses enums (erasableSyntaxOnly), and looking for them takes a tenth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // Plain JavaScript runs on Node before anything is installed, or configures a tool.
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
  {
    // neo4j-driver declares its settings as classes; they are plain objects.
    files: ['server/*/neo4j/**'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  {
    files: ['server/cli/**', 'tests/bench/**', 'tests/support/run/**'],
    rules: { 'no-console': 'off' },
  },
);
