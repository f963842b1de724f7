// The documentation tells the truth: the tour runs as it stands, every command parses, every file and link named is there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import yargs from 'yargs';
import { parseFully } from '../../src/cli/read/full.ts';
import { GLOBAL_FLAGS } from '../../src/cli/spec.ts';
import { findCommand } from '../../src/cli/table/table.ts';
import { splitCommandLine } from '../../src/run/process/command-line.ts';
import { quoteWord } from '../../src/run/process/shim.ts';
import { PROJECT_ROOT, Rig, SOW } from '../rig/rig.ts';
import { allPages, type Block, type Page, readPage } from './markdown.ts';

const PAGES = allPages();

test('the tour of the README runs as it stands, and prints what it says', async () => {
  await using rig = Rig.make();
  const shell = openShell(rig);
  let printed = '';
  for (const block of readPage('README.md').blocks) {
    if (isTour(block)) {
      const { code, output } = shell(block.text);
      assert.is(code, exitOf(block), `${block.text}\n${output}`);
      printed += output;
    } else if (block.info === 'text' && printed !== '') {
      assert.match(printed, patternOf(block.text), `${block.text}\nis not in\n${printed}`);
      printed = '';
    }
  }
});

test('the tour shows all it is there to show', () => {
  const tour = readPage('README.md')
    .blocks.filter(isTour)
    .map(({ text }) => text)
    .join('');
  for (const step of ['run', 'answer', 'reject', 'approve', 'validate', 'claim', 'complete', 'events'])
    assert.match(tour, new RegExp(`^sow ${step}\\b`, 'm'));
});

test('the README begins with the two commands', () => {
  const [first] = readPage('README.md').blocks;
  assert.match(first?.text ?? '', /^npm run demo .*\nnpm test /);
});

test('the example of the library runs', async () => {
  await using rig = Rig.withProject();
  const [example] = readPage('docs/cli.md').blocks.filter(({ info }) => info === 'ts');
  const code = example?.text.replace("'sow'", JSON.stringify(join(PROJECT_ROOT, 'dist/index.js'))) ?? '';
  assert.match(code, 'openProject');
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: rig.root,
    env: rig.env(),
    encoding: 'utf8',
  });
  assert.is(ran.stdout, 'implementation/010\n', ran.stderr);
});

for (const page of PAGES) {
  test(`${page.path}: every command parses`, () => {
    const wrong = [...commandsIn(page), ...namedIn(page)].flatMap(({ line, fault }) =>
      fault === undefined ? [] : [`${line}: ${fault}`],
    );
    assert.equal(wrong, []);
  });

  test(`${page.path}: every link leads somewhere`, () => {
    const wrong = page.links
      .filter((target) => !/^https:/.test(target))
      .filter((target) => !leads(page, target));
    assert.equal(wrong, []);
  });

  test(`${page.path}: every file named is there, and holds what is said to be in it`, () => {
    const missing = page.spans.filter(isPath).filter((path) => !isThere(path));
    const elsewhere = [...page.text.matchAll(/`(\w+)`\s+in\s+`(\w[\w/-]*\.ts)`/g)]
      .filter(([, name = '', path = '']) => !readFileSync(join(PROJECT_ROOT, path), 'utf8').includes(name))
      .map(([said]) => said);
    assert.equal([...missing, ...elsewhere], []);
  });

  test(`${page.path}: every npm script named is there`, () => {
    const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const wrong = [...page.text.matchAll(/npm run (?:-\S+ )*([\w:]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !Object.hasOwn(scripts, name));
    assert.equal(wrong, []);
  });
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** A shell that stays where the block before went, with `sow` on its PATH. */
function openShell(rig: Rig): (script: string) => Ran {
  const bin = join(rig.home, 'bin');
  mkdirSync(bin);
  const shim = `#!/bin/sh\nexec ${quoteWord(process.execPath)} ${quoteWord(SOW)} "$@"\n`;
  writeFileSync(join(bin, 'sow'), shim, { mode: 0o755 });
  const place = join(rig.home, 'place');
  let cwd = rig.home;
  return (script) => {
    const whole = `exec 2>&1\ntrap 'pwd > ${quoteWord(place)}' EXIT\nset -e\n${script}`;
    const { status, stdout } = spawnSync('sh', ['-c', whole], {
      cwd,
      env: rig.env({ PATH: `${bin}:${process.env.PATH}`, SOW_ACTOR: undefined }),
      encoding: 'utf8',
    });
    cwd = readFileSync(place, 'utf8').trim();
    // Said when a busy machine makes a command wait for another; no reader of the tour would miss it.
    return { code: status, output: stdout.replace(/^waiting for the lock: .*\n/gm, '') };
  };
}

function isTour({ info }: Block): boolean {
  return /^sh\b/.test(info);
}

/** A block that ends in another code than 0 is one command, so that it is clear which one that is. */
function exitOf({ info, text }: Block): number {
  const code = Number(/exits=(\d+)/.exec(info)?.[1] ?? 0);
  if (code !== 0) assert.is(text.trim().split('\n').length, 1, text);
  return code;
}

/** `…` stands for anything within a line, and alone on a line for any lines. */
function patternOf(text: string): RegExp {
  const lines = text.trimEnd().split('\n');
  const parts = lines.map((line, index) => {
    if (line === '…') return '(?:.*\\n)*?';
    const plain = line.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll('…', '.*');
    return `${plain}${index === lines.length - 1 ? '$' : '\\n'}`;
  });
  return new RegExp(`^${parts.join('')}`, 'm');
}

interface Command {
  readonly line: string;
  readonly fault: string | undefined;
}

/** Lines of blocks are whole calls. */
function commandsIn({ blocks }: Page): Command[] {
  return blocks
    .filter(({ info }) => /^(sh|bash)\b/.test(info))
    .flatMap(({ text }) => text.split('\n'))
    .flatMap((line) => /^(?:\[.*\|\| )?(?:exec )?(sow .*)$/.exec(line.trim())?.[1] ?? [])
    .map((line) => {
      const parsed = parseFully(wordsOf(line), { SOW_TASK: '010' }, yargs);
      return { line, fault: parsed.ok ? undefined : JSON.stringify(parsed.failure) };
    });
}

/** Code spans name commands, with or without their arguments: the command and its flags must be there. */
function namedIn({ spans }: Page): Command[] {
  return spans
    .filter((span) => /^sow [a-z-]/.test(span))
    .flatMap((span) => span.split(' | '))
    .flatMap(alternatives)
    .map((line) => ({ line, fault: faultOfName(wordsOf(line)) }));
}

/** `sow phase add|list` names two commands. */
function alternatives(line: string): string[] {
  const word = / ((?:[a-z]+\|)+[a-z]+)(?= |$)/.exec(line);
  if (!word?.[1]) return [line];
  const [before, behind] = [line.slice(0, word.index), line.slice(word.index + word[0].length)];
  return word[1].split('|').map((one) => `${before} ${one}${behind}`);
}

function faultOfName(words: readonly string[]): string | undefined {
  const plain = words.filter((word) => !word.startsWith('-'));
  const found = plain.length === 0 ? findCommand(['help']) : findCommand(plain.slice(0, 2));
  if (!found.ok) return JSON.stringify(found.failure);
  const flags = [...GLOBAL_FLAGS, ...(found.value.command.flags ?? [])];
  return words
    .filter((word) => word.startsWith('-') && word !== '-')
    .find(
      (word) =>
        word !== '--version' &&
        !flags.some(({ name, short }) => word === `--${name}` || word === `-${short}`),
    );
}

/** Placeholders are words as good as any. */
function wordsOf(line: string): string[] {
  const plain = line
    .replace(/\s#\s.*$/, '')
    .replace(/<([a-z]+)>/g, '$1')
    .replaceAll('…', 'x');
  const words = splitCommandLine(plain);
  if (!words.ok) throw new Error(JSON.stringify(words.failure));
  return words.value.slice(1);
}

function leads({ path, anchors }: Page, target: string): boolean {
  const [file = '', anchor] = target.split('#');
  const full = file === '' ? path : normalize(join(dirname(path), file));
  if (!existsSync(join(PROJECT_ROOT, full))) return false;
  if (anchor === undefined) return true;
  return (file === '' ? anchors : readPage(full).anchors).includes(anchor);
}

function isPath(span: string): boolean {
  return /^(src|test|tools|schemas|docs|examples|bench|\.ci)\/[\w.*/-]*$/.test(span);
}

/** Of a pattern the folder. What is not a file may be one without its ending, as the runner takes it. */
function isThere(path: string): boolean {
  return existsSync(join(PROJECT_ROOT, path.replace(/\/[^/]*\*.*$/, '')));
}

test.run();
