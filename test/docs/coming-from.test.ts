// Every command that a page offers to those who come from elsewhere does what it is called for.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../rig/rig.ts';
import { readPage } from './markdown.ts';

/** 010 pending, 020 in progress, 030 in review, 040 paused, 050 waits for 010. */
function project(): Rig {
  const rig = Rig.withProject();
  for (const name of ['One', 'Two', 'Three', 'Four']) rig.ok('add', name);
  rig.ok('add', 'Five', '--depends-on', '010');
  for (const id of ['020', '030', '040']) rig.ok('claim', id);
  rig.ok('submit', '030');
  rig.ok('pause', '040', '-m', 'which one?');
  return rig;
}

test('every command on the right is one that can be called, and changes nothing in a dry run', async () => {
  await using rig = project();
  const rows = readPage('docs/coming-from.md')
    .text.split('\n')
    .filter((line) => /^\| .*\| .*`sow /.test(line));
  assert.ok(rows.length > 50, String(rows.length));
  const commands = rows.flatMap((row) =>
    [...(row.split(' | ').at(-1) ?? '').matchAll(/`sow ([^`]+)`/g)].map(([, call = '']) => call),
  );
  const refused = rig.unchanged(() =>
    [...new Set(commands)].flatMap((command) => {
      const { code, stderr } = rig.sow([...wordsOf(command), '-n']);
      return code === 0 ? [] : [`sow ${command}: ${code} ${stderr}`];
    }),
  );
  assert.equal(refused, []);
});

/** Double quotes are all that the page uses. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
}

test.run();
