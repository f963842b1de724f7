// The tables of the documentation say what the code says. SOW_UPDATE=1 brings those up to date that are made of data.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EVENT_FAMILIES, EVENT_TYPES } from '../../src/app/validate/checks/logs.ts';
import { COMMANDS } from '../../src/cli/table/all.ts';
import { ROWS } from '../../src/model/transition/transitions.ts';
import { CODES } from '../../src/report/codes.ts';
import { PROJECT_ROOT, Rig } from '../rig/rig.ts';
import { readPage, tableRows } from './markdown.ts';

const MADE: readonly { readonly page: string; readonly name: string; readonly lines: readonly string[] }[] = [
  { page: 'docs/cli.md', name: 'commands', lines: commandLines() },
  { page: 'docs/state-machine.md', name: 'rows', lines: rowLines() },
];

for (const { page, name, lines } of MADE) {
  test(`${page}: the table of ${name} is up to date`, () => {
    const { text } = readPage(page);
    const pattern = new RegExp(`(<!-- table: ${name} -->\n)([\\s\\S]*?)(<!-- end -->)`);
    const wanted = lines.map((line) => `${line}\n`).join('');
    if (process.env.SOW_UPDATE === '1')
      writeFileSync(
        join(PROJECT_ROOT, page),
        text.replace(pattern, (_, head, _old, end) => head + wanted + end),
      );
    else assert.is(pattern.exec(text)?.[2], wanted);
  });
}

test('docs/state-files.md: every type of event in its table is a known one, and every verb has one', () => {
  const types = tableRows(readPage('docs/state-files.md'), 'type | written when').flatMap(([cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, type = '']) => type),
  );
  assert.equal(
    types.filter((type) => !EVENT_TYPES.has(type) && !EVENT_FAMILIES.test(type)),
    [],
  );
  assert.equal(
    ROWS.map(({ event }) => event).filter((event) => !types.includes(event)),
    [],
  );
});

test('docs/state-machine.md: every guard, effect and permission of the rows is explained', () => {
  const page = readPage('docs/state-machine.md');
  const names = (head: string): string[] =>
    tableRows(page, head).map(([cell = '']) => cell.replaceAll('`', ''));
  const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();
  assert.equal(names('guard').sort(), unique(ROWS.flatMap(({ guards }) => guards)));
  assert.equal(names('effect').sort(), unique(ROWS.flatMap(({ effects }) => effects)));
  assert.equal(names('word in the table').sort(), unique(ROWS.map(({ who }) => who)));
});

test('the codes of diagnostics are those that the code can give', () => {
  const given = sourcesBelow(join(PROJECT_ROOT, 'src')).flatMap(
    (text) => text.match(/(?<=')SOW\d{3}(?=')/g) ?? [],
  );
  assert.equal(Object.keys(CODES).sort(), [...new Set(given)].sort());
});

test('the table of commands has the commands of sow help --json', async () => {
  await using rig = Rig.make();
  const { commands } = rig.json<{ commands: { command: string; summary: string }[] }>('help');
  const rows = tableRows(readPage('docs/cli.md'), 'command');
  assert.equal(
    rows.map(([command = '', , , summary]) => [command.replaceAll('`', ''), summary]),
    commands.map(({ command, summary }) => [`sow ${command}`, summary]),
  );
});

function commandLines(): string[] {
  return [
    '| command | also | exits beside 0 | what it does |',
    '| --- | --- | --- | --- |',
    ...COMMANDS.map(({ path, aliases = [], exits, summary }) =>
      row([
        code(`sow ${path.join(' ')}`),
        codes(aliases.map((one) => one.join(' '))),
        exits.join(', '),
        summary,
      ]),
    ),
  ];
}

function rowLines(): string[] {
  return [
    '| verb | from | to | who | guards | effects | event |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...ROWS.map(({ verb, from, to, who, guards, effects, event }) =>
      row([code(verb), codes(from), code(to), who, codes(guards), codes(effects), code(event)]),
    ),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function codes(words: readonly string[]): string {
  return words.map(code).join(' ');
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

test.run();
