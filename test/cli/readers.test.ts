// The quick reader and yargs agree: what the quick one takes, yargs reads the same; the rest it declines.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import yargs from 'yargs';
import type { Parsed } from '../../src/cli/read/argv.ts';
import { parseFully } from '../../src/cli/read/full.ts';
import { parseQuickly } from '../../src/cli/read/quick.ts';
import { GLOBAL_FLAGS } from '../../src/cli/spec.ts';
import { COMMANDS } from '../../src/cli/table/all.ts';
import { findCommand } from '../../src/cli/table/table.ts';

const RUNS = Number(process.env.READER_RUNS ?? 2000);
const WORDS = [
  '010',
  'x',
  'a b',
  '',
  '-',
  '--',
  '-1',
  '3',
  '007',
  'field=value',
  'labels+=x',
  '=',
  'true',
  '--no-json',
  '-jm',
  '-j2',
];

test('every name of a command finds it, and no word is a verb and a noun', () => {
  const names = COMMANDS.flatMap((command) =>
    [command.path, ...(command.aliases ?? [])].map((name) => ({ name, command })),
  );
  for (const { name, command } of names) {
    const found = findCommand([...name, 'something']);
    assert.ok(
      found.ok && found.value.command === command && found.value.words === name.length,
      name.join(' '),
    );
  }
  const verbs = names.filter(({ name }) => name.length === 1).map(({ name: [verb] }) => verb);
  const nouns = names.filter(({ name }) => name.length === 2).map(({ name: [noun] }) => noun);
  assert.is(new Set(verbs).size, verbs.length);
  assert.equal(
    verbs.filter((verb) => nouns.includes(verb)),
    [],
  );
});

test('every example of the table is plain, and both read it alike', () => {
  for (const { examples } of COMMANDS) {
    for (const example of examples) {
      const argv = split(example);
      const quick = parseQuickly(argv, {});
      assert.ok(quick, example);
      assert.equal(summary(quick), summary(fully(argv)), example);
    }
  }
});

test('over random calls they never disagree, and the quick one takes many', () => {
  let taken = 0;
  const call = fc.constantFrom(...COMMANDS).chain((command) => {
    const flags = [...GLOBAL_FLAGS, ...(command.flags ?? [])].flatMap(({ name, short, choices = [] }) => [
      `--${name}`,
      `--${name}=v`,
      `--${name}=`,
      ...(short ? [`-${short}`] : []),
      ...choices,
    ]);
    const word = fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...flags));
    return fc.array(word, { maxLength: 5 }).map((words) => [...command.path, ...words]);
  });
  fc.assert(
    fc.property(call, (argv) => {
      const quick = parseQuickly(argv, {});
      if (!quick) return;
      taken++;
      assert.equal(summary(quick), summary(fully(argv)), argv.join(' '));
    }),
    { numRuns: RUNS },
  );
  assert.ok(taken > RUNS / 20, `${taken} of ${RUNS}`);
});

test('what is wrong is declined, so that yargs words it', () => {
  for (const argv of [
    ['task', 'add'],
    ['list', '--limit', 'x'],
    ['list', '--bogus'],
    ['add', 'x', '--priority', 'urgent'],
    ['nonsense'],
  ]) {
    assert.is(parseQuickly(argv, {}), undefined, argv.join(' '));
  }
});

function fully(argv: readonly string[]): Parsed {
  const parsed = parseFully(argv, {}, yargs);
  if (!parsed.ok) throw new Error(`yargs refuses ${argv.join(' ')}: ${JSON.stringify(parsed.failure)}`);
  return parsed.value;
}

function summary({ command, args, flags }: Parsed): object {
  const all = [...GLOBAL_FLAGS, ...(command.flags ?? [])];
  const read = all.map(({ name, many, type }) => [
    name,
    many ? flags.strings(name) : type === 'boolean' ? flags.is(name) : flags.string(name),
  ]);
  return { path: command.path, args, flags: Object.fromEntries(read) };
}

/** Words of an example line, with its quotes undone. */
function split(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|((?:[^\s"']|"[^"]*")+)/g)]
    .map(([, quoted, plain = '']) => quoted ?? plain.replaceAll('"', ''))
    .slice(1);
}

test.run();
