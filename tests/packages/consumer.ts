/** What a stranger writes after `npm install @overstap/core @overstap/inventory`, as files of an empty folder. */

const query = `{ asOf: '2026-11-23', profile: { level: 'mbo-2' }, limit: 3 }`
const print = `console.log(JSON.stringify(match(inventory, parseQuery(${query}))));`

const typed = `import { match, parseQuery, type Inventory } from '@overstap/core';
import { inventory } from '@overstap/inventory';

const all: Inventory = inventory;
const answer = match(all, parseQuery(${query}));
const count: number = answer.items.length;
// @ts-expect-error: the types arrive, and are not any
const wrong: string = answer.items.length;
export { answer, count, wrong };
`

export const consumerFiles: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'consumer', private: true, version: '0.0.0' }),
  'use.mjs': `import { match, parseQuery } from '@overstap/core';\nimport { inventory } from '@overstap/inventory';\n${print}\n`,
  'use.cjs': `const { match, parseQuery } = require('@overstap/core');\nconst { inventory } = require('@overstap/inventory');\n${print}\n`,
  'search.mjs': `import * as search from '@overstap/core/search';\nconsole.log(typeof search.createSearch);\n`,
  'search.cjs': `console.log(typeof require('@overstap/core/search').createSearch);\n`,
  'author.mjs': `import * as author from '@overstap/inventory/author';\nconsole.log(typeof author);\n`,
  'author.cjs': `console.log(typeof require('@overstap/inventory/author'));\n`,
  'typed.mts': typed,
  'typed.cts': typed,
  'typed.ts': typed,
}

const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2022,dom']

/** The ways a TypeScript project may resolve packages: compiler arguments by name. */
export const compilations: Readonly<Record<string, readonly string[]>> = {
  'nodenext, ESM': [...strict, '--module', 'nodenext', 'typed.mts'],
  'nodenext, CommonJS': [...strict, '--module', 'nodenext', 'typed.cts'],
  bundler: [...strict, '--module', 'preserve', '--moduleResolution', 'bundler', 'typed.ts'],
  node10: [
    ...strict,
    '--module',
    'commonjs',
    '--moduleResolution',
    'node10',
    '--ignoreDeprecations',
    '6.0',
    '--esModuleInterop',
    'typed.ts',
  ],
}
