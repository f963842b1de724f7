// A glance at a task's text tells its parent, or that it cannot tell; it never says that there is none where there is one.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse, stringify, type ToStringOptions } from 'yaml';
import { lookAtTasks, parentName } from '../../src/store/state/task-refs.ts';

const GLANCES: readonly (readonly [text: string, name: string | null | undefined])[] = [
  ['id: "010"\nname: x\n', undefined],
  ['parent_id: "010"\n', '010'],
  ["parent_id: '10'\n", '010'],
  ['parent_id: 10\n', '010'],
  ['parent_id: design/20   # above\n', 'design/020'],
  ['id: "020"\r\nparent_id: some-key\r\nname: x\r\n', 'some-key'],
  ['"parent_id": "010"\n', null],
  ['{id: "020", parent_id: "010"}\n', null],
  ['parent_id:\n  "010"\n', null],
  ['parent_id: "a\\u0062c"\n', null],
  ['parent_id: >-\n  key\n', null],
  ['name: the word parent_id in a name\n', null],
  ['metadata:\n  parent_id: "010"\n', null],
  ['id: [\nparent_id: "010"\n', '010'],
];

for (const [text, name] of GLANCES) {
  test(`${JSON.stringify(text)} → ${name}`, () => {
    assert.is(parentName(text), name);
    assert.is(parentName(Buffer.from(text)), name);
  });
}

test('what cannot be read is a task all the same, and a bug is no answer of the file system', () => {
  const look = (error: Error) =>
    lookAtTasks(
      () => {
        throw error;
      },
      () => undefined,
      [['design/010', 'x']],
    );
  const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
  assert.equal(look(denied).refs, ['design/010']);
  assert.throws(() => look(new TypeError('a bug')), /a bug/);
});

test('however a parent is written: it is told, or it is said that it cannot be told', () => {
  const marks = fc.string({ unit: fc.constantFrom('0', 'a', '#', ' ', '/', '"', "'", ':', '-') });
  const value = fc.oneof(fc.string(), marks, fc.constantFrom('010', '10', 'a/010', 'key'));
  const style = fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const);
  fc.assert(
    fc.property(value, style, fc.boolean(), (parent, defaultStringType, flow) => {
      const options: ToStringOptions = { defaultStringType, collectionStyle: flow ? 'flow' : 'any' };
      const text = stringify({ name: 'x', parent_id: parent }, options);
      const told = parentName(text);
      assert.is.not(told, undefined, text);
      const plain = (name: string): string =>
        name.replace(/(^|\/)(\d{1,2})$/, (_, at, id) => at + id.padStart(3, '0'));
      if (told !== null)
        assert.is(told, plain(String((parse(text) as { parent_id: string }).parent_id)), text);
    }),
    { examples: [['0#', 'PLAIN', false]], numRuns: 300 },
  );
});

test.run();
