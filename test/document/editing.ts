// Rows of edits with the exact text that comes of them.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fieldOrder } from '../../src/document/check/order.ts';
import { edit } from '../../src/document/edit/edit.ts';

export interface EditRow {
  readonly what: string;
  readonly before: string;
  /** Fields by their path, such as metadata.x; undefined removes one. */
  readonly set: Readonly<Record<string, unknown>>;
  readonly after: string;
}

export function edited(before: string, set: Readonly<Record<string, unknown>>): string {
  const edits = Object.entries(set).map(([path, value]) => ({ path: path.split('.'), value }));
  return edit(before, edits, (path) => fieldOrder('task', path));
}

/** Each row as it stands, with line ends of two characters, with a byte order mark and without the last line end. */
export function testEdits(rows: readonly EditRow[]): void {
  for (const { what, before, set, after } of rows) {
    test(what, () => {
      assert.is(edited(before, set), after);
      assert.is(edited(before.replaceAll('\n', '\r\n'), set), after.replaceAll('\n', '\r\n'));
      assert.is(edited(`\ufeff${before}`, set), `\ufeff${after}`);
      assert.is(edited(before.slice(0, -1), set), after.slice(0, -1));
      assert.is(edited(after, set), after);
    });
  }
}
