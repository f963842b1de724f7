// What mutants are tried with: a test is bundled with the broken source in memory and given to Node as its input, so that
// nothing is written and nothing has to be put back.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Mutant } from './mutant.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** What uvu prints for a test as soon as it has failed. */
const FAILED = '✘';
const texts = new Map<string, string>();

export type Verdict =
  | { readonly kind: 'passed' | 'failed' | 'hung' }
  /** Ended without uvu's tally: this break proves nothing about the tests. */
  | { readonly kind: 'crashed'; readonly output: string };

/** The broken source; how often its text stands there, when that is not once. */
export function broken({ file, find, replace }: Mutant): string | number {
  const text = sourceText(join(root, file));
  const places = text.split(find).length - 1;
  return places === 1 ? text.replace(find, () => replace) : places;
}

/** The code of a test and the sources in it. @param instead stands for the source of that name. */
export async function bundle(
  entry: string,
  instead?: { readonly file: string; readonly text: string },
): Promise<{ code: string; sources: string[] }> {
  const plugin: Plugin = {
    name: 'mutant',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const isBroken = instead && path === join(root, instead.file);
        return { contents: isBroken ? instead.text : sourceText(path), loader: 'ts' };
      });
    },
  };
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    plugins: [plugin],
  });
  return { code: outputFiles[0]?.text ?? '', sources: Object.keys(metafile.inputs) };
}

/** As it was when it was first asked for: an edit meanwhile concerns the next run. */
function sourceText(path: string): string {
  const known = texts.get(path) ?? readFileSync(path, 'utf8');
  texts.set(path, known);
  return known;
}

/** Ends with the first test that fails. Packages are found from the root, where the child stands. */
export function run(code: string, timeoutMs: number): Promise<Verdict> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module'], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    let hung = false;
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes(FAILED)) child.kill('SIGKILL');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    // A child that dies early closes its input; its exit tells why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(code);
    const timer = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    child.on('close', (exit, signal) => {
      clearTimeout(timer);
      const counted = /Total:\s+[1-9]/.test(output);
      if (output.includes(FAILED)) resolve({ kind: 'failed' });
      else if (hung) resolve({ kind: 'hung' });
      else if (!counted) resolve({ kind: 'crashed', output: `${output}ended with ${signal ?? exit}` });
      else resolve({ kind: exit === 0 ? 'passed' : 'failed' });
    });
  });
}

export async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const worker = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
}
