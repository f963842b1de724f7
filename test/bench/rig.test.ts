// What the benchmark makes of its times: figures, verdicts, tables, and the sections of its page.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROJECT_ROOT } from '../rig/rig.ts';

interface Judged {
  readonly figure: number;
  readonly least: number;
  readonly target?: number;
}

interface Row {
  readonly name: string;
  readonly run: () => void;
  readonly times: readonly number[];
}

interface Modules {
  median(numbers: readonly number[]): number;
  verdict(judged: Judged): string;
  curveOf(ratios: readonly number[]): string;
  asMultiple(row: object, floor: readonly number[], unit: string): Judged & { readonly median: number };
  table(head: readonly string[], rows: readonly (readonly string[])[]): string;
  withSection(page: string, section: string, text: string): string;
  interleaved(rows: readonly object[], rounds: number): readonly Row[];
}

const modules = await Promise.all(
  ['statistics', 'table', 'record', 'measure'].map(
    (name) => import(pathToFileURL(join(PROJECT_ROOT, `bench/rig/${name}.mjs`)).href),
  ),
);
const rig: Modules = Object.assign({}, ...modules);

test('a median stands in the middle, of an even number between the two', () => {
  assert.is(rig.median([9, 1, 5]), 5);
  assert.is(rig.median([10, 9, 1, 2]), 5.5);
});

test('a verdict goes by medians, tells where minima alone pass, and is silent without a target', () => {
  assert.is(rig.verdict({ figure: 1.6, least: 1.2, target: 1.6 }), 'pass');
  assert.is(rig.verdict({ figure: 1.604, least: 1.2, target: 1.6 }), 'pass', 'as it is printed');
  assert.is(rig.verdict({ figure: 1.61, least: 1.6, target: 1.6 }), 'short (minima pass)');
  assert.is(rig.verdict({ figure: 2, least: 1.7, target: 1.6 }), 'short');
  assert.is(rig.verdict({ figure: 2, least: 1.7 }), '');
});

test('a multiple is of medians by the median of the floor, of minima by its minimum', () => {
  const row = rig.asMultiple({ name: 'a call', times: [20, 30, 40], target: 2 }, [10, 20, 30], 'F');
  assert.is(row.figure, 1.5);
  assert.is(row.least, 2);
});

test('a curve is flat while its last size costs about what its first does', () => {
  assert.is(rig.curveOf([1.2, 1.9, 1.3]), 'flat');
  assert.is(rig.curveOf([1.2, 1.3, 1.6]), 'grows');
});

test('a round runs every row once, readies and restores it, and the first round is not counted', () => {
  const calls: string[] = [];
  const say = (word: string) => () => calls.push(word);
  const rows = rig.interleaved(
    [
      { name: 'a', before: say('before'), run: say('a'), after: say('after') },
      { name: 'b', run: say('b') },
    ],
    1,
  );
  assert.equal(calls, ['before', 'a', 'after', 'b', 'before', 'a', 'after', 'b']);
  assert.equal(
    rows.map(({ times }) => times.length),
    [1, 1],
  );
});

test('a table sets figures to the right, and is Markdown', () => {
  const lines = rig.table(
    ['what', 'median'],
    [
      ['a|b', '9.5 ms'],
      ['c', '10.5 ms'],
    ],
  );
  assert.equal(lines.split('\n'), [
    '| what |  median |',
    '| ---- | ------: |',
    '| a\\|b |  9.5 ms |',
    '| c    | 10.5 ms |',
  ]);
});

test('a section takes the place of its last text and of nothing else; an unknown one is refused', () => {
  const page = 'a\n<!-- measured: x -->\nold\n<!-- end: x -->\nb\n';
  assert.is(rig.withSection(page, 'x', 'new\n'), 'a\n<!-- measured: x -->\nnew\n<!-- end: x -->\nb\n');
  assert.throws(() => rig.withSection(page, 'y', 'new'), /no section y/);
});

test.run();
