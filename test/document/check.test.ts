// Checking as a whole: what is accepted, what is only warned of, and all faults in one run.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { checkParsed, checkText, isValid, sortAndDedupe } from '../../src/document/check/check.ts';
import { parse } from '../../src/document/yaml/parse.ts';
import { renderDiagnostic } from '../../src/report/diagnostic.ts';
import { marked, placed } from './faults.ts';
import { taskWith } from './task-file.ts';

interface Task {
  readonly [field: string]: unknown;
}

const check = (text: string) => checkParsed<Task>('task', parse('state.yaml', text));

test('a sound task is given back as it stands', () => {
  const { value, diagnostics } = check(taskWith({ metadata: '{a: ~, b: [1]}', item: '~' }));
  assert.equal(diagnostics, []);
  assert.equal([value?.id, value?.metadata, value?.item], ['010', { a: null, b: [1] }, null]);
});

test('null on an optional field is warned of and reads as absent, wherever the field is', () => {
  const at = '2025-01-01T00:00:00Z';
  const { value, diagnostics } = check(
    taskWith({
      priority: '~',
      labels: '',
      claim: 'null',
      rating: `{quality: ~, by: hand, at: ${at}}`,
      depends_on: '[{task: "010", type: ~}, "020"]',
      tests: '\n  - name: x\n    passed:\n    command: y',
      metadata: '{a: ~}',
    }),
  );
  assert.equal(diagnostics.map(placed), [
    'SOW209 11:1 priority is null, which reads as absent',
    'SOW209 12:1 labels is null, which reads as absent',
    'SOW209 13:1 claim is null, which reads as absent',
    'SOW209 14:10 rating.quality is null, which reads as absent',
    'SOW209 15:28 depends_on[0].type is null, which reads as absent',
    'SOW209 18:5 tests[0].passed is null, which reads as absent',
  ]);
  assert.equal(
    [...new Set(diagnostics.map(({ severity, help }) => `${severity} ${help}`))],
    ['warning remove it'],
  );
  assert.equal(diagnostics.map(marked), ['priority', 'labels', 'claim', 'quality', 'type', 'passed']);
  assert.equal(Object.keys(value ?? {}).slice(10), ['rating', 'depends_on', 'tests', 'metadata']);
  assert.equal(value?.rating, { by: 'hand', at });
  assert.equal(value?.depends_on, [{ task: '010' }, '020']);
  assert.equal(value?.tests, [{ name: 'x', command: 'y' }]);
  assert.equal(value?.metadata, { a: null });
});

test('null on a required field is an error', () => {
  const { value, diagnostics } = check(taskWith({ name: '~', inputs: '', priority: '~' }));
  assert.is(value, undefined);
  assert.equal(diagnostics.map(placed), [
    'SOW204 2:7 name is null, it must be text',
    'SOW204 9:8 inputs is null, it must be a list',
    'SOW209 11:1 priority is null, which reads as absent',
  ]);
});

test('all faults are found in one run, in the order of the file, each once', () => {
  const text = taskWith({
    id: '010',
    name: undefined,
    status: 'complete',
    created_at: '2025-01-01',
    iteration: '0',
    title: 'x',
    priority: 'urgent',
    labels: '[1, "", ok]',
  });
  assert.equal(checkText('task', 'state.yaml', text).map(placed), [
    'SOW201 1:1 the field name is missing',
    'SOW210 1:5 id is the number 10, not text',
    'SOW203 3:9 status "complete" is not one of pending, in_progress, paused, needs_review, completed, abandoned',
    'SOW206 4:13 created_at "2025-01-01" is not an RFC 3339 time',
    'SOW207 6:12 iteration is 0, it must be >= 1',
    'SOW202 10:1 there is no field title',
    'SOW203 11:11 priority "urgent" is not one of low, medium, high, critical',
    'SOW210 12:10 labels[0] is the number 1, not text',
    'SOW208 12:13 labels[1] is empty',
  ]);
});

test('fields that are missing at one place come in the order of the schema', () => {
  assert.equal(
    checkText('task', 'state.yaml', '{}\n').map(({ message, at }) => [message, at.from, at.to]),
    [
      'id',
      'name',
      'phase',
      'status',
      'created_at',
      'updated_at',
      'iteration',
      'assigned_agent',
      'inputs',
      'outputs',
    ].map((field) => [`the field ${field} is missing`, 0, 2]),
  );
});

test('a fault looks as a compiler shows it', () => {
  const [fault] = checkText('task', '.sow/state.yaml', taskWith({ status: 'complete' }));
  const [head, source, caret, rule, help, ...rest] = (fault ? renderDiagnostic(fault) : '').split('\n');
  assert.is(
    head,
    '.sow/state.yaml:4:9: error SOW203: status "complete" is not one of pending, in_progress, paused, needs_review, ' +
      'completed, abandoned',
  );
  assert.equal([source, caret], ['  4 │ status: complete', '    │         ^^^^^^^^']);
  assert.match(rule ?? '', /^ {2}= rule: schemas\/task\.cue:\d+:\d+$/);
  assert.equal([help, ...rest], ['  = help: did you mean "completed"?']);
});

test('places are right with a byte order mark, other line ends, quotes and escapes in keys', () => {
  const text = `\ufeff${taskWith({ id: '010', '"ti\\tle"': 'x', 'a/b~c': '1' })}`.replaceAll('\n', '\r\n');
  const diagnostics = checkText('task', 'state.yaml', text);
  assert.equal(diagnostics.map(placed), [
    'SOW210 1:5 id is the number 10, not text',
    'SOW202 11:1 there is no field ti\tle',
    'SOW202 12:1 there is no field a/b~c',
  ]);
  assert.equal(diagnostics.map(marked), ['010', '"ti\\tle"', 'a/b~c']);
});

test('a file that cannot be parsed has the faults of its syntax alone', () => {
  const diagnostics = checkText('task', 'state.yaml', 'id: 010\nname: [x\n');
  assert.equal(diagnostics.map(placed), ['SOW101 2:7 not valid YAML: this [ is never closed']);
});

test('where one value is allowed, that one is named', () => {
  const [fault] = checkText('config', 'config.yaml', 'schema_version: 2\n');
  assert.is(fault && placed(fault), 'SOW203 1:17 schema_version 2 is not 1');
});

test('a value of no file is valid or not', () => {
  assert.is(isValid('task', check(taskWith()).value), true);
  assert.is(isValid('task', { id: '010' }), false);
  assert.is(isValid('envelope', {}), false);
  assert.throws(() => checkText('envelope', 'f', 'a: 1\n'), /No validator/);
});

test('faults are sorted by file, place and code, and what is said twice is said once', () => {
  const fault = (file: string, from: number, code: Diagnostic['code'], message = 'm'): Diagnostic => ({
    code,
    severity: 'error',
    message,
    at: { file, text: '', from, to: from },
  });
  const sorted = [
    fault('a', 1, 'SOW202'),
    fault('a', 5, 'SOW201', 'z'),
    fault('a', 5, 'SOW201', 'b'),
    fault('a', 5, 'SOW203'),
    fault('b', 0, 'SOW201'),
  ];
  assert.equal(sortAndDedupe([4, 1, 3, 2, 0, 3, 1].map((i) => sorted[i] as Diagnostic)), sorted);
});

test.run();
