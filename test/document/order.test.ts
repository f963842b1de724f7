// What the schema says of places: the order of fields and the kind of a value.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fieldOrder, inOrder, shapeAt } from '../../src/document/check/order.ts';

test('the fields of each mapping come in the order of the schema', () => {
  assert.equal(fieldOrder('task', []).slice(0, 6), ['id', 'key', 'name', 'phase', 'status', 'created_at']);
  assert.equal(fieldOrder('task', ['claim']), ['actor', 'run', 'host', 'at']);
  assert.equal(fieldOrder('task', ['inputs', 0]), ['type', 'path', 'approved', 'created_at', 'metadata']);
  assert.equal(fieldOrder('user-config', ['agents', 'executors', 'any']), [
    'type',
    'command',
    'models',
    'env',
    'program',
    'settings',
    'custom_args',
  ]);
});

test('where one of several mappings may stand, the fields of all of them count', () => {
  assert.equal(fieldOrder('task', ['depends_on', 3]), ['phase', 'task', 'type']);
});

test('where the schema leaves fields open or has none, there is no order', () => {
  const paths = [
    ['metadata'],
    ['metadata', 'x'],
    ['id'],
    ['none'],
    ['constructor'],
    ['__proto__', 'x'],
    ['inputs', '0'],
  ];
  for (const path of paths) assert.equal(fieldOrder('task', path), []);
});

test('the kind of a value is known at any depth', () => {
  assert.is(shapeAt('task', ['tests', 0, 'at'])?.kind, 'time');
  assert.is(shapeAt('task', ['depends_on', 0, 'type'])?.kind, 'string');
  assert.is(shapeAt('project', ['agent_sessions', 'reviewer'])?.kind, 'string');
  assert.is(shapeAt('task', ['item'])?.kind, 'any');
  for (const path of [['none'], ['constructor'], ['labels', 'x'], ['id', 'x'], ['toString', 'name']])
    assert.is(shapeAt('task', path), undefined);
});

test('a value is put in order through lists, and what the schema does not know comes last', () => {
  const value = {
    own: 1,
    inputs: [{ path: 'b', own: 2, type: 'a' }],
    depends_on: [{ type: 'soft', task: '010' }, 'x'],
    id: '010',
    key: undefined,
    metadata: { z: 1, a: undefined, b: 2 },
  };
  assert.is(
    JSON.stringify(inOrder('task', value)),
    '{"id":"010","depends_on":[{"task":"010","type":"soft"},"x"],' +
      '"inputs":[{"type":"a","path":"b","own":2}],"metadata":{"z":1,"b":2},"own":1}',
  );
});

test.run();
