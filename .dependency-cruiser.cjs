// Who may import whom. The rule in one sentence: everything points at `domain`; nothing points back, and only
// open-graph.ts names an engine.

/** Import paths of packages under these names. */
const packages = (...names) => `node_modules/(${names.join('|')})/`;
const pure = packages('zod', 'graphology[^/]*');

/** One rule: the files of `from` import only what matches one of `allowed`. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

/** One rule: what matches `to` is imported by nothing but `allowed` (tests may import anything). */
const reservedFor = (name, to, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: [...allowed, '^tests/'] },
  to: { path: to },
});

const useCase = (folder) =>
  only(
    `${folder}-imports`,
    `^server/${folder}/`,
    [`^server/(domain|graph|${folder})/`, '^node_modules/', '^node:', '^[a-z_/]+$'],
    `${folder} imports domain, the graph port and the libraries of its job; never another use case, http or cli.`,
  );

module.exports = {
  forbidden: [
    only('domain-imports', '^server/domain/', ['^server/domain/', pure], 'domain is pure: itself, zod, graphology.'),
    only(
      'contract-imports',
      '^server/contract/',
      ['^server/(domain|contract)/', packages('zod')],
      'contract imports domain and zod.',
    ),
    {
      name: 'graph-imports',
      comment: 'graph imports domain, Node and zod; the drivers have rules of their own.',
      severity: 'error',
      from: { path: '^server/graph/' },
      to: {
        pathNot: ['^server/(domain|graph)/', packages('zod', 'neo4j-driver[^/]*', '@grafeo-db/js[^/]*')],
        dependencyTypesNot: ['core'],
      },
    },
    useCase('analysis'),
    useCase('planning'),
    useCase('ingest'),
    useCase('exporting'),
    useCase('history'),
    useCase('backup'),
    useCase('workspaces'),
    useCase('saved-views'),
    {
      name: 'nothing-points-back',
      comment: 'http and cli compose; what they compose does not know them.',
      severity: 'error',
      from: {
        path: '^(server/(domain|contract|graph|analysis|planning|ingest|exporting|history|backup|workspaces|saved-views)|web)/',
      },
      to: { path: '^server/(http|cli|[^/]+[.]ts$)' },
    },
    {
      name: 'http-not-cli',
      comment: 'The service does not depend on the command line.',
      severity: 'error',
      from: { path: '^server/http/' },
      to: { path: '^server/(cli/|main[.]ts|open-graph[.]ts)' },
    },
    {
      name: 'web-imports',
      comment: 'The page imports contract and domain of the server, and no Node.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(server/(?!(contract|domain)/)|tests/)' },
    },
    {
      name: 'web-no-node',
      comment: 'The page runs in a browser.',
      severity: 'error',
      from: { path: '^web/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'web-packages',
      comment: 'What belongs to the server stays there.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: packages('@?fastify[^/]*', 'neo4j-driver[^/]*', '@grafeo-db', 'pino[^/]*', 'papaparse') },
    },
    {
      name: 'server-packages',
      comment: 'What belongs to the page stays there.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: packages('react[^/]*', '@mantine', '@tanstack', 'cytoscape', 'i18next') },
    },
    reservedFor(
      'only-the-neo4j-adapter-names-its-driver',
      packages('neo4j-driver[^/]*'),
      ['^server/(graph|cli)/neo4j/', 'node_modules/'],
      'neo4j-driver is used in its adapter and by the local Neo4j alone.',
    ),
    reservedFor(
      'only-the-embedded-adapter-names-its-engine',
      packages('@grafeo-db/js[^/]*'),
      ['^server/graph/embedded/', 'node_modules/'],
      '@grafeo-db/js is used in its adapter alone.',
    ),
    {
      name: 'only-open-graph-names-an-adapter',
      comment: 'Everybody else asks the port; the adapters do not know each other.',
      severity: 'error',
      from: { path: '^(server|web)/', pathNot: ['^server/open-graph[.]ts$', '^server/graph/(neo4j|embedded)/'] },
      to: { path: '^server/graph/(neo4j|embedded)/' },
    },
    {
      name: 'adapters-apart',
      comment: 'One adapter never imports the other.',
      severity: 'error',
      from: { path: '^server/graph/(neo4j|embedded)/' },
      to: { path: '^server/graph/(neo4j|embedded)/', pathNot: '^server/graph/$1/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'The product does not know its tests.',
      severity: 'error',
      from: { path: '^(server|web)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle has no order in which to read it.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-drawers',
      comment: 'A file is named for what is in it.',
      severity: 'error',
      from: {},
      to: { path: '/(util|utils|helper|helpers|common|types|index)[.][a-z]+$', pathNot: ['node_modules/', '[.]html$'] },
    },
    {
      name: 'resolvable',
      comment: 'What is imported exists.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[.](css|svg|woff2)' },
    },
    {
      name: 'declared',
      comment: 'What is imported stands in package.json; the product runs without what only tests need.',
      severity: 'error',
      from: { path: '^(server|web)/' },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that imports nothing is probably forgotten.',
      severity: 'warn',
      from: { orphan: true, path: '^(server|web)/', pathNot: ['[.]d[.]ts$', '[.]css$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tests/conventions/fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.css'],
    },
  },
};
