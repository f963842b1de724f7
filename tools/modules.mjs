// A module's text as the body of a function that gives back what the module exports. What it imports is asked for when something of
// it is first used: most calls of the program use little of what their modules import.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

/**
 * @param entry the source that begins the program; @param packages taken as they are, a module each
 * @returns the texts by name: a path of ours, or a package. `__load("name")` in them stands for asking for that module.
 */
export async function moduleTexts({ root, entry, packages, libraryOf, plugins, shared }) {
  const inputs = await graphOf({ root, entry, packages, plugins, shared });
  const sources = Object.keys(inputs).sort();
  const own = sources.map(async (source) => {
    const own = new Map(inputs[source].imports.map(({ original, path }) => [original, path]));
    const ask = (path) => {
      const library = libraryOf(path) ?? (path.startsWith('node:') ? path : undefined);
      return library
        ? `require("${library}")`
        : `__load("${packages.includes(path) ? path : own.get(path)}")`;
    };
    return [source, await moduleText(root, source, ask, shared)];
  });
  const others = packages.map(async (name) => [name, await packageText(root, name, shared)]);
  return new Map(await Promise.all([...own, ...others]));
}

/** What imports what, by esbuild's own rules. */
async function graphOf({ root, entry, packages, plugins, shared }) {
  const made = await build({
    ...shared,
    absWorkingDir: root,
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'dist',
    entryPoints: [entry],
    external: packages,
    plugins,
  });
  return made.metafile.inputs;
}

/** @param ask gives the expression that asks for what is imported by this name */
async function moduleText(root, source, ask, { target, define }) {
  const text = await readFile(join(root, source), 'utf8');
  const { code } = await transform(`${text}\nexport {};`, {
    loader: 'ts',
    format: 'cjs',
    platform: 'neutral',
    target,
    define,
    supported: { 'dynamic-import': false },
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const at = code.indexOf(END_OF_HEAD);
  if (at < 0) throw new Error(`${source}: not as esbuild writes a module`);
  const body = askedFor(code.slice(at + END_OF_HEAD.length), ask);
  return lazily(source, `${body}\nreturn {${exportsIn(code.slice(0, at))}};`);
}

/** Before it stand esbuild's own helpers and what is exported, behind it the module's text. */
const END_OF_HEAD = 'module.exports = __toCommonJS(stdin_exports);\n';

/** Values in place of esbuild's getters: no export of ours changes once its module has run. */
function exportsIn(head) {
  const [, names = ''] = /^__export\(stdin_exports, \{\n([\s\S]*?)\n\}\);$/m.exec(head) ?? [];
  return names.replace(/^ {2}(\S+): \(\) => /gm, '$1: ');
}

/** What esbuild puts around an import is left out where a module of ours is imported, which has no default. */
function askedFor(body, ask) {
  return body
    .replace(/\brequire\("([^"]+)"\)/g, (_, path) => ask(path))
    .replace(/__toESM\((__load\("src\/[^"]+"\))\)/g, '$1');
}

/** `import_x.name` asks for x at its first use; what is imported as a whole is asked for at once. */
function lazily(source, text) {
  const asks = new Map(
    [...text.matchAll(/^var (import_\w+) = (.*);$/gm)].map(([, name, ask]) => [name, ask]),
  );
  return text
    .replace(/^var (import_\w+) = .*;$/gm, 'var $1;')
    .replace(/(?<!^var )\b(import_\w+)\b(\.?)/gm, (_, name, dot) => {
      if (!asks.has(name) || !dot) throw new Error(`${source}: ${name} is used as a whole`);
      return `(${name} ??= ${asks.get(name)}).`;
    });
}

/**
 * proper-lockfile is given a file system of ours and calls nothing of its own, and its signal-exit asserts that what it is given
 * is a function: what they ask for as they are loaded would take longer than a whole change.
 */
const LIGHTER = {
  'graceful-fs': 'node:fs',
  assert: fileURLToPath(new URL('./no-assert.cjs', import.meta.url)),
};

async function packageText(root, name, shared) {
  const { outputFiles } = await build({
    ...shared,
    absWorkingDir: root,
    format: 'cjs',
    write: false,
    outdir: 'dist',
    entryPoints: { [name]: name },
    alias: LIGHTER,
  });
  return `var module = { exports: {} }, exports = module.exports;\n${outputFiles[0].text}\nreturn module.exports;`;
}
