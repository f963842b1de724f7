// The house: which room may import which, and no cycle anywhere, types included.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const root = fileURLToPath(new URL('../../', import.meta.url));
const src = join(root, 'src');

const MAY_IMPORT: Record<string, readonly string[]> = {
  launch: [],
  main: ['cli', 'report', 'base'],
  index: ['app', 'model', 'base'],
  cli: ['app', 'report', 'model', 'base'],
  report: ['model', 'base'],
  app: ['run', 'git', 'store', 'document', 'model', 'base'],
  run: ['git', 'store', 'model', 'base'],
  store: ['document', 'model', 'base'],
  document: ['model', 'base'],
  git: ['base'],
  model: ['base'],
  base: [],
};

const NO_BUILTINS: readonly string[] = ['base', 'model', 'report'];
const MAX_LINES = 250;

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = sourceFiles(src);
const imports = files.flatMap(readImports);

test('every import follows the table of the house', () => {
  const wrong = imports
    .filter(({ to }) => to.startsWith(src))
    .filter(({ from, to }) => room(from) !== room(to) && !(MAY_IMPORT[room(from)] ?? []).includes(room(to)))
    .map(({ from, to }) => `${relative(src, from)} imports ${relative(src, to)}`);
  assert.equal(wrong, []);
});

test('report knows the model by its types only', () => {
  const wrong = imports.filter(
    ({ from, to, typeOnly }) => room(from) === 'report' && to.startsWith(join(src, 'model')) && !typeOnly,
  );
  assert.equal(wrong, []);
});

test('nothing in src imports the tools or the tests', () => {
  const wrong = imports.filter(
    ({ to }) => to.startsWith(root) && !to.startsWith(src) && !to.includes('node_modules'),
  );
  assert.equal(wrong, []);
});

test('the pure rooms touch no file, process or clock', () => {
  const wrong = files
    .filter((file) => NO_BUILTINS.includes(room(file)))
    .filter((file) =>
      /from 'node:|\bprocess\.|Date\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(file, 'utf8')),
    )
    .map((file) => relative(src, file));
  assert.equal(wrong, []);
});

test('process.exit, process.env and signals are touched in main and what starts it alone', () => {
  const wrong = files
    .filter((file) => !['main', 'launch'].includes(room(file)))
    .filter((file) => /process\.(exit|env|on)\b/.test(readFileSync(file, 'utf8')))
    .map((file) => relative(src, file));
  assert.equal(wrong, []);
});

test('there is no import cycle, types included', () => {
  assert.equal(cycles(imports.filter(({ to }) => to.startsWith(src))), []);
});

test('there is no barrel but the library entry', () => {
  assert.equal(
    files.map((file) => relative(src, file)).filter((file) => file.endsWith('/index.ts')),
    [],
  );
});

test(`no file of src or tools is longer than ${MAX_LINES} lines`, () => {
  const long = [...files, ...sourceFiles(join(root, 'tools'))]
    .map((file) => ({ file: relative(root, file), lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > MAX_LINES);
  assert.equal(long, []);
});

test('every test file runs its tests', () => {
  const silent = sourceFiles(join(root, 'test'))
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => !/^\w+\.run\(\);$/m.test(readFileSync(file, 'utf8')))
    .map((file) => relative(root, file));
  assert.equal(silent, []);
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sourceFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

function readImports(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = [
    ...text.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/g),
  ];
  return found
    .map((match) => ({ target: match[3] ?? match[4] ?? '', typeOnly: match[2] !== undefined }))
    .filter(({ target }) => target.startsWith('.'))
    .map(({ target, typeOnly }) => ({ from: file, to: normalize(join(dirname(file), target)), typeOnly }));
}

function room(file: string): string {
  const [first = ''] = relative(src, file).split('/');
  return first.replace(/\.ts$/, '');
}

/** Tarjan's strongly connected components; a component of more than one file is a cycle. */
function cycles(edges: Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string) => {
    index.set(node, index.size);
    low.set(node, index.get(node) ?? 0);
    stack.push(node);
    for (const target of next.get(node) ?? []) {
      if (!index.has(target)) {
        visit(target);
        low.set(node, Math.min(low.get(node) ?? 0, low.get(target) ?? 0));
      } else if (stack.includes(target)) {
        low.set(node, Math.min(low.get(node) ?? 0, index.get(target) ?? 0));
      }
    }
    if (low.get(node) !== index.get(node)) return;
    const component = stack.splice(stack.indexOf(node));
    if (component.length > 1) found.push(component.map((file) => relative(src, file)).sort());
  };
  for (const node of next.keys()) if (!index.has(node)) visit(node);
  return found;
}

test.run();
