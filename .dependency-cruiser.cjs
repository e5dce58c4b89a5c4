// The import rules of CONTRIBUTING.md. `npm run check` also makes sure that modules were seen at all.
const PURE =
  '^node_modules/(@bitauth/libauth|@bitcoinerlab/miniscript|@noble|@scure|big\\.js|bip32|bip39|bitcoinjs-lib|cborg|csv-parse|fflate|sax|valibot)/';
const ELECTRON_GLUE = [
  '^main/(index|window|keep-window|watch-window|show-private-window|security|protocol|menu)\\.ts$',
  '^main/ipc/register\\.ts$',
  '^main/services/electron-[^/]+\\.ts$',
  '^preload/index\\.ts$',
  '^tests/',
];

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle hides what depends on what.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment: 'main/domain imports itself and pure libraries: no Electron, no Node, no services.',
      severity: 'error',
      from: { path: '^main/domain/' },
      to: { pathNot: ['^main/domain/', PURE] },
    },
    {
      name: 'electron-only-in-the-glue',
      comment: 'Electron is imported in a few thin files, so everything else runs without it.',
      severity: 'error',
      from: { pathNot: ELECTRON_GLUE },
      to: { path: '^node_modules/electron(-store)?/' },
    },
    {
      name: 'one-way-out',
      comment:
        'Only main/services/network opens connections, so that the list of consents covers the whole app.',
      severity: 'error',
      from: { path: '^(main|preload|renderer)/', pathNot: '^main/services/network/' },
      to: { path: '^(node:)?(net|tls|https?|http2|dns|dns/promises|dgram)$' },
    },
    {
      name: 'main-speaks-through-language-files',
      comment: 'The main process takes texts from renderer/i18n and nothing else of the window.',
      severity: 'error',
      from: { path: '^main/' },
      to: {
        path: '^renderer/',
        pathNot: '^renderer/i18n/[^/]+\\.ts$|^renderer/i18n/(en|nl)/menu\\.ts$',
      },
    },
    {
      name: 'preload-is-small',
      comment: 'The preload script is Electron, the channel name and types.',
      severity: 'error',
      from: { path: '^preload/index\\.ts$' },
      to: {
        pathNot: ['^preload/channel\\.ts$', '^node_modules/electron/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'window-knows-only-the-contract',
      comment:
        'The window imports types of the contract and its own files; never main, Electron or Node.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^preload/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'window-never-sees-main',
      comment: 'Not even its types: what the window needs stands in the contract.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^main/' },
    },
    {
      name: 'window-has-no-node',
      comment: 'The window is sandboxed: there is no Node in it.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-stand-alone',
      comment: 'Features meet in renderer/current-screen.tsx only.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'ui-knows-no-feature',
      comment: 'Parts of the design system show what they are given.',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^renderer/', pathNot: '^renderer/ui/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Tests see the program; the program never sees tests.',
      severity: 'error',
      from: { path: '^(main|preload|renderer)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'declared-dependencies',
      comment: 'What is imported stands in package.json.',
      severity: 'error',
      from: { path: '^(main|preload|renderer)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'main/tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(svg|css|woff2?)(\\?inline)?$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
    },
  },
};
