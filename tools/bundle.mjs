// Bundles the program and the library into dist/, each into one file: a process pays for every file it loads. The
// libraries that only some commands need stay files of their own, loaded when they are first used. All but the library
// is CommonJS, whose compiled code can be kept on every Node.js; dist/sow.cjs, which users call, does that.
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packs } from './packs.mjs';

const LAZY = ['@agentclientprotocol/sdk', '@viz-js/viz', 'chokidar', 'execa'];
/** Parts of our own that few calls need: yargs, what compiles CUE, with ajv, and the JSON Schemas that `sow init` writes. */
const CHUNKS = {
  yargs: 'src/cli/read/yargs.ts',
  schema: 'src/document/refine/lazy.ts',
  documents: 'src/document/generated/documents.ts',
};

/** What agents and people call all day, and the lock that changes take; the rest is a file of its own. */
const DAILY = [
  ...['add', 'claim', 'list', 'move', 'progress', 'set', 'show'].map(
    (verb) => `src/cli/commands/task-${verb}.ts`,
  ),
  ...['ready', 'status', 'why'].map((verb) => `src/cli/commands/${verb}.ts`),
  ...['shapes', 'check-task', 'check-project', 'check-phase', 'check-config', 'check-user-config'].map(
    (name) => `src/document/generated/${name}.ts`,
  ),
  'node_modules/proper-lockfile/index.js',
];
/** What is generated from the schemas, by what each file exports: asked for when something is checked, ordered or explained. */
const GENERATED = {
  ...Object.fromEntries(
    readdirSync(new URL('../src/document/generated', import.meta.url)).flatMap((file) =>
      file.startsWith('check-') ? [[file.slice(0, -'.ts'.length), ['check']]] : [],
    ),
  ),
  shapes: ['shapes'],
  rules: ['roots', 'definitions'],
};

const root = fileURLToPath(new URL('..', import.meta.url));
if (process.argv.includes('--clean')) rmSync(`${root}dist`, { recursive: true, force: true });
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
  define: { __SOW_VERSION__: JSON.stringify(version) },
};
/** What is loaded by require(): an import() within code from a cache has nobody to ask. */
const commonjs = {
  ...shared,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  supported: { 'dynamic-import': false },
};
/** An import of a lazy library, or of a chunk, becomes one of its file in dist/lib. */
const lazyLibraries = {
  name: 'lazy libraries',
  setup({ onResolve }) {
    const fromLib = (name) => ({ path: `./lib/${name}.cjs`, external: true });
    onResolve({ filter: new RegExp(`^(${LAZY.join('|')})$`) }, ({ path }) => fromLib(path));
    for (const [name, file] of Object.entries(CHUNKS)) {
      const end = file.split('/').slice(-2).join('/').replaceAll('.', '\\.');
      onResolve({ filter: new RegExp(`/${end}$`) }, () => fromLib(name));
    }
  },
};
/** Node's own modules that take milliseconds to load, and that many calls only import: each is loaded when it is first used. */
const HEAVY = ['node:child_process', 'node:crypto', 'node:os', 'node:timers/promises', 'node:vm'];
const lazyBuiltins = {
  name: 'lazy builtins',
  setup({ onResolve, onLoad }) {
    const own = { namespace: 'lazy-builtin' };
    onResolve({ filter: new RegExp(`^(${HEAVY.join('|')})$`) }, ({ path, namespace }) =>
      namespace === own.namespace ? { path, external: true } : { path, ...own },
    );
    onLoad({ filter: /^/, ...own }, async ({ path }) => ({
      contents: whenUsed(Object.keys(await import(path)), `require('${path}')`),
    }));
  },
};
/** Parts of the program that are loaded when something of theirs is first used: many calls meet nothing that they are for. */
const PARTS = {
  yaml: 'yaml',
  ...Object.fromEntries(Object.keys(GENERATED).map((name) => [name, `src/document/generated/${name}.ts`])),
};
const lazyParts = {
  name: 'lazy parts',
  setup({ onResolve, onLoad }) {
    const own = { namespace: 'lazy-part' };
    onResolve({ filter: /^\.\/[\w-]+\.js$/, ...own }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^yaml$|\/generated\/[\w-]+\.ts$/ }, ({ path, kind }) => {
      const name = basename(path, '.ts');
      return kind !== 'entry-point' && name in PARTS ? { path: name, ...own } : undefined;
    });
    onLoad({ filter: /^/, ...own }, async ({ path }) => ({
      contents:
        path === 'yaml'
          ? whenUsed(Object.keys(await import('yaml')), `require('./yaml.js').default`)
          : whenUsed(GENERATED[path], `require('./${path}.js')`),
    }));
  },
};
const lazy = [
  ...LAZY.map((name) => ({ in: name, out: name })),
  ...Object.entries(CHUNKS).map(([out, file]) => ({ in: file, out })),
];
await build({
  ...commonjs,
  entryPoints: lazy,
  outdir: 'dist/lib',
  define: { 'import.meta.url': '__url' },
  banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
});
const made = await build({
  ...shared,
  format: 'esm',
  splitting: true,
  write: false,
  metafile: true,
  entryPoints: { program: 'src/main.ts', ...PARTS },
  chunkNames: '[name]-[hash]',
  outdir: 'dist',
  plugins: [lazyLibraries, lazyBuiltins, lazyParts],
});
const { program, rest } = await packs(made, {
  entry: './program.js',
  daily: ['src/main.ts', ...DAILY],
  rest: './rest.cjs',
  transformed: {
    format: 'cjs',
    platform: 'node',
    target: shared.target,
    minifyWhitespace: true,
    supported: commonjs.supported,
  },
});
writeFileSync(`${root}dist/program.cjs`, program);
writeFileSync(`${root}dist/rest.cjs`, rest);
await build({
  ...commonjs,
  entryPoints: { sow: 'src/launch.ts' },
  outdir: 'dist',
  define: { ...shared.define, __SOW_DIGEST__: JSON.stringify(digestOf(program + rest)) },
  plugins: [lazyBuiltins],
  banner: { js: '#!/usr/bin/env node' },
});
await build({
  ...shared,
  format: 'esm',
  entryPoints: { index: 'src/index.ts' },
  outdir: 'dist',
  plugins: [lazyLibraries],
  // Bundled CommonJS dependencies call require() for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
chmodSync(`${root}dist/sow.cjs`, 0o755);

/** A module whose names are those of another one, which is asked for at their first use. */
function whenUsed(names, other) {
  return `for (const name of ${JSON.stringify(names)})
    Object.defineProperty(exports, name, { enumerable: true, get: () => ${other}[name] });`;
}

function digestOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
