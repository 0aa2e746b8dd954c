// Imports go downwards only: for every room, the rooms it may name. docs/architecture.md draws the same.
const mayImport = {
  issue: [],
  xlsx: ['issue'],
  engine: ['issue'],
  reference: ['issue'],
  lines: ['engine', 'issue'],
  model: ['lines', 'engine', 'reference', 'issue'],
  sources: ['model', 'xlsx', 'engine', 'reference', 'issue'],
  report: ['model', 'lines', 'engine', 'reference', 'issue'],
  excel: ['report', 'lines', 'issue'],
  usecases: ['functions', 'excel', 'report', 'sources', 'model', 'lines', 'engine', 'reference', 'issue'],
  functions: ['excel', 'engine', 'reference', 'issue'],
  commands: ['usecases', 'issue'],
  taskpane: ['usecases', 'issue'],
  host: ['xlsx', 'issue'],
  headless: [
    'host',
    'usecases',
    'functions',
    'sources',
    'report',
    'model',
    'lines',
    'engine',
    'reference',
    'xlsx',
    'issue',
  ],
  preview: ['host', 'xlsx', 'issue'],
};

module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(([room, allowed]) => ({
      name: `${room}-imports-downwards`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
    })),
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'product-does-not-import-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    {
      name: 'only-office-rooms-know-react',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(taskpane|preview)/' },
      to: { path: 'node_modules/(react|@fluentui)' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
