// Writes .oxlintrc.json: the arrows between the folders of src/ are derived from one table, so that a new
// folder cannot be added without saying what it may import. Run `node scripts/lintrc.ts` after changing it.
import { writeFileSync } from 'node:fs'

/** What each folder of src/ may import besides itself. Siblings never import each other. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  stix: ['model'],
  store: ['model', 'stix'],
  readers: ['model', 'stix', 'store'],
  recognisers: ['model', 'stix', 'store'],
  catalogue: ['model', 'stix', 'store'],
  protection: ['model', 'stix', 'store'],
  pipeline: ['model', 'stix', 'store', 'readers', 'recognisers', 'catalogue', 'protection'],
  server: ['model', 'stix', 'store', 'readers', 'recognisers', 'catalogue', 'protection', 'pipeline'],
  cli: ['model', 'stix', 'store', 'readers', 'recognisers', 'catalogue', 'protection', 'pipeline', 'server'],
}

const folders = Object.keys(mayImport)

/** Bans imports: the folders above and beside `folder`, and what `more` says. */
function bans(folder: string, more: readonly { regex: string; message: string }[]) {
  const forbidden = folders.filter((other) => other !== folder && !mayImport[folder].includes(other))
  const arrows = {
    regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
    message: `${folder} may import only: ${mayImport[folder].join(', ') || 'nothing of src/'}`,
  }
  return {
    'no-restricted-imports': ['error', { patterns: [...(forbidden.length > 0 ? [arrows] : []), ...more] }],
  }
}

const overrides = [
  ...folders.map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: bans(folder, [
      { regex: '^(\\.\\./)+(web|bench|test|scripts)/', message: 'src/ stands on its own' },
    ]),
  })),
  // Tests may use the generators of evidence in scripts/gen.
  ...folders.map((folder) => ({
    files: [`src/${folder}/**/*.test.ts`],
    rules: bans(folder, [{ regex: '^(\\.\\./)+(web|bench|test)/', message: 'src/ stands on its own' }]),
  })),
]

const config = {
  $schema: './node_modules/oxlint/configuration_schema.json',
  plugins: ['typescript', 'unicorn', 'oxc', 'import'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['dist', 'node_modules', '**/fixtures/**'],
  rules: {
    'no-shadow': 'off',
    'no-await-in-loop': 'off',
    'no-underscore-dangle': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'import/no-unassigned-import': 'off',
    'unicorn/require-post-message-target-origin': 'off',
    'no-explicit-any': 'error',
    'no-console': 'off',
    // for Express; Fastify handles rejected promises
    'oxc/no-async-endpoint-handlers': 'off',
    eqeqeq: ['error', 'smart'],
  },
  overrides: [
    ...overrides,
    {
      files: ['web/**/*.{ts,tsx}'],
      plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y'],
      rules: {
        'react/react-in-jsx-scope': 'off',
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: '/src/(stix|readers|store|recognisers|catalogue|protection|pipeline|server|cli)/',
                message: 'the page takes types from src/model and data over HTTP, nothing else',
              },
              { regex: '/src/model/', allowTypeImports: true, message: 'type imports only' },
            ],
          },
        ],
      },
    },
  ],
}

writeFileSync(new URL('../.oxlintrc.json', import.meta.url), `${JSON.stringify(config, null, 2)}\n`)
