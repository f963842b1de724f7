// Bundles the program and the library into dist/, each into one file: a process pays for every file it loads. The
// libraries that only some commands need stay files of their own, loaded when they are first used. All but the library
// is CommonJS, whose compiled code can be kept on every Node.js; dist/sow.cjs, which users call, does that.
import { createHash } from 'node:crypto';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { dailyModules } from './daily.mjs';
import { moduleTexts } from './modules.mjs';
import { packs } from './packs.mjs';

const LAZY = ['@agentclientprotocol/sdk', '@viz-js/viz', 'chokidar', 'execa'];
/** Parts of our own that few calls need: yargs, what compiles CUE, with ajv, and the JSON Schemas that `sow init` writes. */
const CHUNKS = {
  yargs: 'src/cli/read/yargs.ts',
  schema: 'src/document/refine/lazy.ts',
  documents: 'src/document/generated/documents.ts',
};

/** Packages that are modules of the program; they too are asked for when they are first used. */
const PACKAGES = ['proper-lockfile', 'yaml'];
const MAIN = 'src/main.ts';

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
/** The file in dist/lib that stands for a lazy library or a chunk; undefined for whatever else is imported. */
function libraryOf(path) {
  const chunk = Object.keys(CHUNKS).find((name) =>
    path.endsWith(`/${CHUNKS[name].split('/').slice(-2).join('/')}`),
  );
  const name = LAZY.includes(path) ? path : chunk;
  return name && `./lib/${name}.cjs`;
}
const lazyLibraries = {
  name: 'lazy libraries',
  setup({ onResolve }) {
    onResolve({ filter: /^/ }, ({ path, kind }) => {
      const library = kind === 'entry-point' ? undefined : libraryOf(path);
      return library && { path: library, external: true };
    });
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
const texts = await moduleTexts({
  root,
  entry: MAIN,
  packages: PACKAGES,
  libraryOf,
  plugins: [lazyLibraries],
  shared,
});
const inFiles = (options) => packs({ texts, entry: MAIN, target: shared.target, ...options });
const daily = await dailyModules((record) => inFiles({ daily: new Set(texts.keys()), record }), root);
const { program, rest } = await inFiles({ daily });
writeFileSync(`${root}dist/program.cjs`, program);
writeFileSync(`${root}dist/rest.cjs`, rest);
await build({
  ...commonjs,
  entryPoints: { sow: 'src/launch.ts' },
  outdir: 'dist',
  define: { ...shared.define, __SOW_DIGEST__: JSON.stringify(digestOf(program + rest)) },
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

function digestOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
