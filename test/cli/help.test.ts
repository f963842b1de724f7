// Help is made from the table, and the table keeps what it promises.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseArgv } from '../../src/cli/parse.ts';
import { COMMANDS } from '../../src/cli/table/all.ts';
import { GUESSED, guessed } from '../../src/cli/table/guesses.ts';
import { findCommand } from '../../src/cli/table/table.ts';
import { Rig } from '../rig/rig.ts';

const EXITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 70, 130];

interface Entry {
  readonly command: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly args: readonly object[];
  readonly flags: readonly { readonly name: string }[];
  readonly exits: readonly number[];
  readonly examples: readonly string[];
}

/** The words of a shell line, quotes taken off. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|((?:[^\s"']|"[^"]*")+)/g)].map(
    ([, double, single, plain = '']) => double ?? single ?? plain.replace(/"/g, ''),
  );
}

test('the overview fits on a screen, however it is asked for', async () => {
  await using rig = Rig.make();
  const page = rig.exits(0, []).stdout;
  const lines = page.trimEnd().split('\n');
  assert.ok(lines.length <= 50, `${lines.length} lines`);
  for (const line of lines) assert.ok([...line].length <= 100, line);
  for (const asked of ['--help', '-h', 'help']) assert.is(rig.ok(asked), page, asked);
  for (const { group, path } of COMMANDS)
    if (group !== 'plumbing') assert.match(page, new RegExp(`\\b${path.at(-1)}\\b`), path.join(' '));
});

test('sow help --json is the whole tree, with arguments, flags, exits and examples', async () => {
  await using rig = Rig.make();
  const { commands } = rig.json<{ commands: readonly Entry[] }>('help');
  assert.equal(
    commands.map(({ command }) => command),
    COMMANDS.map(({ path }) => path.join(' ')),
  );
  for (const { command, summary, exits, examples } of commands) {
    assert.ok(summary.length > 0 && examples.length > 0, command);
    assert.ok(
      exits.every((exit) => EXITS.includes(exit)),
      command,
    );
  }
  assert.equal(
    rig.json<{ commands: readonly Entry[] }>('help', 'task').commands.length,
    COMMANDS.filter(({ path: [noun] }) => noun === 'task').length,
  );
  assert.equal(rig.json('add', '--help'), rig.json('help', 'task', 'add'));
  assert.is(rig.ok('add', '--help'), rig.ok('help', 'add'));
  assert.match(rig.ok('task', '--help'), 'list tasks, broken ones too');
  assert.match(rig.ok('help', 'phase'), /sow phase add <name> +add a phase/);
});

test('--version is one line', async () => {
  await using rig = Rig.make();
  for (const asked of ['--version', '-v']) assert.match(rig.ok(asked), /^sow \d+\.\d+\.\d+\n$/);
});

test('every example is read by the real parser as a call of its command', async () => {
  for (const command of COMMANDS) {
    for (const example of command.examples) {
      const [sow, ...argv] = words(example);
      assert.is(sow, 'sow', example);
      const parsed = await parseArgv(argv, {});
      assert.ok(parsed.ok, `${example}: ${JSON.stringify(parsed)}`);
      assert.is(parsed.value.command, command, example);
    }
  }
});

test('every name of a command leads to it, and no name is used twice', () => {
  const seen = new Set<string>();
  for (const command of COMMANDS) {
    for (const path of [command.path, ...(command.aliases ?? [])]) {
      const found = findCommand(path);
      assert.ok(found.ok && found.value.command === command, path.join(' '));
      assert.not(seen.has(path.join(' ')), path.join(' '));
      seen.add(path.join(' '));
    }
  }
});

test('a word is a verb or a noun, never both', () => {
  const nouns = new Set(COMMANDS.filter(({ path }) => path.length === 2).map(({ path }) => path[0]));
  const verbs = COMMANDS.flatMap(({ path, aliases = [] }) => [path, ...aliases]).filter(
    (path) => path.length === 1,
  );
  for (const [verb] of verbs) assert.not(nouns.has(verb), verb);
});

test('every guess leads to commands that exist, and no command is only a guess', () => {
  for (const [command, guesses] of Object.entries(GUESSED)) {
    assert.ok(findCommand(command.split(' ')).ok, command);
    for (const guess of guesses) {
      assert.ok(guessed(guess).includes(command), guess);
      assert.not(findCommand(guess.split(' ')).ok, `${guess} is a command`);
    }
  }
});

test.run();
