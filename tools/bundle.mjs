// Bundles the program and the library into dist/, each into one file: a process pays for every file it loads. The
// libraries that only some commands need stay files of their own, loaded when they are first used.
import { chmodSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const LAZY = ['@viz-js/viz', 'chokidar', 'execa', 'proper-lockfile', 'yargs'];
/** Parts of our own that few calls need: what compiles CUE, with ajv, and the JSON Schemas that `sow init` writes. */
const CHUNKS = { schema: 'src/document/refine/lazy.ts', documents: 'src/document/generated/documents.ts' };

const root = fileURLToPath(new URL('..', import.meta.url));
if (process.argv.includes('--clean')) rmSync(`${root}dist`, { recursive: true, force: true });
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
  define: { __SOW_VERSION__: JSON.stringify(version) },
  // Bundled CommonJS dependencies call require() for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};
/** An import of a lazy library, or of a chunk, becomes one of its file in dist/lib. */
const lazyLibraries = {
  name: 'lazy libraries',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(${LAZY.join('|')})$`) }, ({ path }) => ({
      path: `./lib/${path}.js`,
      external: true,
    }));
    for (const [name, file] of Object.entries(CHUNKS))
      onResolve(
        { filter: new RegExp(`/${file.split('/').slice(-2).join('/').replaceAll('.', '\\.')}$`) },
        () => ({
          path: `./lib/${name}.js`,
          external: true,
        }),
      );
  },
};
const lazy = [
  ...LAZY.map((name) => ({ in: name, out: name })),
  ...Object.entries(CHUNKS).map(([out, file]) => ({ in: file, out })),
];
await build({ ...shared, entryPoints: lazy, outdir: 'dist/lib' });
await build({
  ...shared,
  entryPoints: { main: 'src/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  plugins: [lazyLibraries],
});
chmodSync(`${root}dist/main.js`, 0o755);
