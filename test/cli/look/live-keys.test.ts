// What a terminal sends for keys, however it is cut, and how the screen is drawn and given back.
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { keyReader } from '../../../src/cli/live/keys.ts';
import { Screen, type Terminal } from '../../../src/cli/live/screen.ts';
import type { Key } from '../../../src/report/live/keys.ts';

function read(...chunks: readonly string[]): string[] {
  const keys: Key[] = [];
  const take = keyReader((key) => keys.push(key));
  for (const chunk of chunks) take(chunk);
  return keys.map((key) => (key.kind === 'text' ? key.text : `<${key.kind}>`));
}

test('keys are told apart', () => {
  assert.equal(read('aß漢\r\x7f\x15\x03'), ['a', 'ß', '漢', '<enter>', '<back>', '<clear>', '<interrupt>']);
  assert.equal(read('\x1b[A\x1b[B\x1bOA\x1b'), ['<up>', '<down>', '<up>', '<escape>']);
  assert.equal(read('\x1b[5~\x1b[1;5C\x01'), []);
});

test('what is pasted is one text, whatever it holds and however it comes', () => {
  const pasted = '\x1b[200~one\r\ntwo\x03\x1b[A\x1b[201~';
  assert.equal(read(`x${pasted}\r`), ['x', 'one two [A', '<enter>']);
  assert.equal(read('\x1b[200~one ', 'two\x1b[201~'), ['one two']);
  fc.assert(
    fc.property(fc.string(), (words) => {
      const [text = ''] = read(`\x1b[200~${words}\x1b[201~`);
      assert.not.match(text, /[\x00-\x1f\x7f]/);
    }),
  );
});

function terminal(size: { columns: number }) {
  const written: string[] = [];
  const nothing = () => () => {};
  const fake: Terminal = {
    columns: () => size.columns,
    rows: () => 24,
    write: (text) => written.push(text),
    onResize: nothing,
    onInput: nothing,
    beforeEnd: nothing,
    interrupt: () => {},
  };
  return { fake, written };
}

test('what did not change is not written; a narrower terminal has its wrapped lines drawn over', () => {
  const size = { columns: 20 };
  const { fake, written } = terminal(size);
  const screen = new Screen(fake);
  screen.draw(['a'.repeat(18), 'b']);
  const drawn = written.length;
  screen.draw(['a'.repeat(18), 'b']);
  assert.is(written.length, drawn);
  size.columns = 10;
  screen.draw(['aaa', 'b']);
  assert.match(written.at(-1) ?? '', /\r\x1b\[2A/);
});

test('whatever was switched off is on again in the end, once', () => {
  const { fake, written } = terminal({ columns: 20 });
  const screen = new Screen(fake);
  screen.draw(['a']);
  screen.print('kept');
  screen.close();
  screen.close();
  const all = written.join('');
  for (const [on, off] of [
    ['\x1b[?25h', '\x1b[?25l'],
    ['\x1b[?7h', '\x1b[?7l'],
    ['\x1b[?2004l', '\x1b[?2004h'],
    ['\x1b[?2026l', '\x1b[?2026h'],
  ] as const)
    assert.ok(all.lastIndexOf(on) > all.lastIndexOf(off), JSON.stringify(on));
  assert.is(all.split('\x1b[?25h').length, 2);
});

test.run();
