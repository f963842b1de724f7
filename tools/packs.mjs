// The program in two files, however many modules it has: those that daily calls run, and the rest. A module stands in its file as
// a function that runs when something of it is first used: V8 keeps compiled code of those alone.
import { transform } from 'esbuild';

/**
 * @param texts of the modules, by name; @param daily the names of those that daily calls run
 * @param record the file that a program which tells what it has run adds the names to; for those who ask for none, undefined
 * @returns two expressions: the value of `program` is a function that runs the entry, given `require` and what gives the value of `rest`
 */
export async function packs({ texts, entry, daily, target, record }) {
  const first = [...texts.keys()].filter((name) => daily.has(name));
  const others = [...texts.keys()].filter((name) => !daily.has(name));
  const numbers = new Map([...first, ...others].map((name, number) => [name, number]));
  const listed = (names) => `[${names.map((name) => partOf(texts.get(name), numbers)).join(',\n')}]`;
  const written = record ? recording([...numbers.keys()], record) : '';
  const begin = `__load(${numbers.get(entry)});`;
  return {
    program: await expression(
      `function (require, __rest) { ${LOADER}${written} const __parts = ${listed(first)}; ${begin} }`,
      target,
    ),
    rest: await expression(`function (__load, require, __toESM) { return ${listed(others)}; }`, target),
  };
}

function partOf(text, numbers) {
  const numbered = text.replace(/__load\("([^"]+)"\)/g, (_, name) => `__load(${numbers.get(name)})`);
  return `() => {\n${numbered}\n}`;
}

const LOADER = `
const __loaded = [];
let __others;
function __load(number) {
  return __loaded[number] ??= (__parts[number] ?? __other(number))();
}
function __other(number) {
  __others ??= __rest()(__load, require, __toESM);
  return __others[number - __parts.length];
}
/** A package as an import of it is seen: with a default, whatever kind of module it is. */
function __toESM(found) {
  return found.__esModule ? found : { ...found, default: found };
}
`;

function recording(names, file) {
  return `process.on('exit', () => require('node:fs').appendFileSync(${JSON.stringify(file)},
    ${JSON.stringify(names)}.filter((_, number) => __loaded[number]).map((name) => name + '\\n').join('')));`;
}

/** Minified alone it would be taken for something that nobody uses. */
async function expression(text, target) {
  const { code } = await transform(`__value = ${text}`, {
    target,
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
  });
  return `(${code.replace(/^__value=/, '').replace(/;?\n$/, '')})\n`;
}
