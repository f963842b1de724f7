// The program in two files, however many parts esbuild splits it into: what daily calls use, and the rest. Each part stands in
// its file as a function that is compiled when somebody asks for the part: V8 keeps compiled code of those alone.
import { transform } from 'esbuild';

/**
 * @param made of a build with splitting, flat and unwritten
 * @param daily the source files of what daily calls load, one by one
 * @returns the texts of the two files; the first runs the entry
 */
export async function packs(made, { entry, daily, rest, transformed }) {
  const outputs = new Map(
    Object.entries(made.metafile.outputs).map(([path, output]) => [nameOf(path), output]),
  );
  const hot = closure(outputs, daily);
  const parts = await Promise.all(
    made.outputFiles.map(async ({ path, text }) => {
      const name = nameOf(path);
      const { code } = await transform(text, transformed);
      return { name, text: `${JSON.stringify(name)}(exports,require,module){${code}}` };
    }),
  );
  const those = (isHot) =>
    parts
      .filter(({ name }) => hot.has(name) === isHot)
      .map(({ text }) => text)
      .join(',\n');
  return {
    program: `${LOADER}({${those(true)}},()=>require(${JSON.stringify(rest)}),require)(${JSON.stringify(entry)});\n`,
    rest: `module.exports={${those(false)}};\n`,
  };
}

function nameOf(path) {
  return `./${path.split('/').at(-1)}`;
}

/** The parts that hold these sources' own, and all that they import as they are loaded. */
function closure(outputs, sources) {
  const found = new Set();
  const take = (name) => {
    const output = outputs.get(name);
    if (!output || found.has(name)) return;
    found.add(name);
    for (const { path, kind } of output.imports) if (kind === 'import-statement') take(nameOf(path));
  };
  for (const source of sources) {
    // Packages may be installed further up.
    const own = [...outputs].find(([, { entryPoint = '' }]) => `/${entryPoint}`.endsWith(`/${source}`));
    if (!own) throw new Error(`${source} begins no part: nothing loads it by itself`);
    take(own[0]);
  }
  return found;
}

/**
 * What a part exports is told by getters, each of which would be called at every use; no export of ours changes once its part
 * has run, so their values are taken.
 */
const LOADER = `(${(parts, rest, outside) => {
  const loaded = new Map();
  let others;
  const load = (name) => {
    const known = loaded.get(name);
    if (known) return known;
    if (!parts[name]) others ??= rest();
    const part = parts[name] ?? others[name];
    if (!part) return outside(name);
    const module = { exports: {} };
    part(module.exports, (one) => (one.startsWith('./') ? load(one) : outside(one)), module);
    const values = Object.defineProperty({ ...module.exports }, '__esModule', { value: true });
    loaded.set(name, values);
    return values;
  };
  return load;
}})`;
