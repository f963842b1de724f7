// Bundles the CLI and the library into dist/: one small entry and a chunk for whatever a command loads lazily.
import { chmodSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
// What runs from here goes on loading its chunks: their names are made of their content, and stay until `npm pack`.
if (process.argv.includes('--clean')) rmSync(`${root}dist`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: true,
  legalComments: 'linked',
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
  define: { __SOW_VERSION__: JSON.stringify(process.env.npm_package_version ?? (await version())) },
  // Bundled CommonJS dependencies call require() for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
chmodSync(`${root}dist/main.js`, 0o755);

async function version() {
  const { readFile } = await import('node:fs/promises');
  return JSON.parse(await readFile(`${root}package.json`, 'utf8')).version;
}
