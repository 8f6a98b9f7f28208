/** What the linter holds us to: sound types, readable pages, and who may import whom (docs/architecture.md). */

import { builtinModules } from 'node:module'
import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** The rooms of src: what each may import besides itself, and why no more. `main.tsx` is imported by nobody. */
const rooms = {
  catalogue: {
    mayImport: [],
    because:
      'the catalogue knows nothing of the app: the build, scripts and other portals use it without one.',
  },
  text: {
    mayImport: ['catalogue'],
    because:
      "interface words know the catalogue's vocabularies and nothing else, so a translator can read them alone.",
  },
  parts: {
    mayImport: ['text'],
    because: 'how a part of the page comes and fails has nothing to do with what it shows.',
  },
  cartography: {
    mayImport: ['catalogue'],
    because: 'palette and symbology are shared by map, drawing and legend, so they depend on none of them.',
  },
  view: {
    mayImport: ['catalogue'],
    because: 'the view is what the visitor chose; whoever shows it listens to it, not the other way round.',
  },
  map: {
    mayImport: ['view', 'catalogue', 'cartography', 'text'],
    because: 'map and panel do not know one another: both listen to the view, and only app knows both.',
  },
  panel: {
    mayImport: ['view', 'catalogue', 'cartography', 'text'],
    because: 'panel and map do not know one another: both listen to the view, and only app knows both.',
  },
  controls: {
    mayImport: ['view', 'catalogue', 'cartography', 'text', 'parts'],
    because: 'a control changes the view; map and panel listen to it, and only app knows them.',
  },
  drawing: {
    mayImport: ['view', 'catalogue', 'cartography', 'text'],
    because: 'the drawn map stands in where MapLibre cannot run, so it must not need it.',
  },
  story: {
    mayImport: ['view', 'catalogue', 'text'],
    because:
      'a story is views and words: tools show it, pictures and slides are made of it, and it knows none of them.',
  },
  export: {
    mayImport: ['view', 'catalogue', 'cartography', 'text', 'drawing', 'story'],
    because: 'pictures and slides are made of the drawing and of what app hands over.',
  },
  explore: {
    mayImport: ['view', 'catalogue', 'cartography', 'text', 'panel', 'parts', 'drawing', 'export', 'story'],
    because:
      'a tool asks the catalogue and changes the view; what it draws on the map goes through the store.',
  },
  embed: {
    mayImport: ['view', 'catalogue', 'text'],
    because: 'the protocol with a host page is about the view; app shows it.',
  },
  app: {
    mayImport: [
      'catalogue',
      'view',
      'map',
      'panel',
      'controls',
      'parts',
      'text',
      'drawing',
      'cartography',
      'export',
      'explore',
      'story',
      'embed',
    ],
    because: 'main starts app.',
  },
}

const unsafeMarkup = 'Content from files and hosts is text, never markup: build elements instead.'
const noMarkupFromStrings = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: unsafeMarkup },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: unsafeMarkup },
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe|srcdoc)$/]',
    message: unsafeMarkup,
  },
]

/** @returns {{ regex: string, message: string }[]} the imports that a room may not make */
function foreignImports(room, { mayImport, because }) {
  const foreign = ['main', ...Object.keys(rooms)].filter(
    (other) => other !== room && !mayImport.includes(other),
  )
  return [
    { regex: `^(\\.\\./)+(${foreign.join('|')})(/|$)`, message: `Not from src/${room}: ${because}` },
    ...(room === 'map'
      ? []
      : [
          {
            regex: '^maplibre-gl',
            message: 'Only src/map imports MapLibre: it sets the worker, and owns the map object.',
          },
        ]),
  ]
}

const nodeImport = {
  regex: `^(node:.*|${builtinModules.join('|')})$`,
  message: 'This runs in a browser: only src/catalogue/build and tools may use Node.',
}

const buildImport = {
  regex: '^\\.{1,2}/(.*/)?build(/|$)',
  message: 'src/catalogue/build runs in Node when the atlas is built; the page reads what it wrote.',
}

/** The linter's import rule sees `import … from`, so `import(…)` gets the same patterns as syntax. */
function forbidImports(files, patterns, ignores = []) {
  return {
    files,
    ignores,
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': [
        'error',
        ...noMarkupFromStrings,
        ...patterns.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\x2f')}/]`,
          message,
        })),
      ],
    },
  }
}

const pageGlobals = ['window', 'document', 'location', 'history', 'localStorage', 'sessionStorage']

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-single/',
      'public/',
      'test-results/',
      'playwright-report/',
      'shots/',
      'content/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      eqeqeq: 'error',
      'no-new-func': 'error',
      'no-eval': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },

  { files: ['**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  {
    files: ['**/*.tsx'],
    // What scrolls must be reached by keys: a region with a name, besides the panel of a tab.
    rules: { 'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region'], tags: [] }] },
  },
  { files: ['src/**/*.tsx', 'src/**/use*.ts'], ...reactHooks.configs.flat.recommended },

  ...Object.entries(rooms).map(([room, rules]) =>
    forbidImports(
      [`src/${room}/**`],
      [...foreignImports(room, rules), nodeImport, buildImport],
      ['src/catalogue/build/**'],
    ),
  ),
  forbidImports(['src/catalogue/build/**'], foreignImports('catalogue', rooms.catalogue)),
  forbidImports(
    ['src/catalogue/build/pages/**'],
    foreignImports('catalogue', { ...rooms.catalogue, mayImport: ['text'] }),
  ),
  forbidImports(['src/*'], [nodeImport, buildImport]),
  {
    files: ['src/**'],
    // The map measures its container, a host page is spoken to through `window`, a download is a link in the page.
    ignores: ['src/main.tsx', 'src/map/**', 'src/embed/**', 'src/export/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...pageGlobals.map((name) => ({
          name,
          message:
            'Only src/main.tsx touches the page and hands over what others need; where a component must, disable this line and say why.',
        })),
      ],
    },
  },

  {
    files: ['tests/**'],
    rules: {
      // Reports, styles and JSON files are read as they are, and methods are named in expectations without being called.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      parserOptions: { projectService: false },
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'performance',
          'Buffer',
          'URL',
          'fetch',
          'setTimeout',
          'clearTimeout',
          'structuredClone',
          'document',
          'window',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
)
