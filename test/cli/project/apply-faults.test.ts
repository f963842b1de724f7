// A plan with any fault: every fault at its file, line and column, exit 2, and nothing written.
import { mkdirSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

/** A plan, and its faults as `line:column code message`. */
const FAULTS: readonly (readonly [title: string, plan: string, faults: readonly RegExp[]])[] = [
  ['no YAML', 'tasks:\n  - key: [a\n', [/^[23]:\d+ SOW1\d\d/]],
  ['nothing in it', '', [/^1:1 SOW\d+/]],
  ['a list at the top', '- key: a\n  name: A\n', [/^1:1 SOW114/]],
  ['no tasks', 'phases: []\n', [/^1:1 SOW2\d\d .*tasks/]],
  ['no key', 'tasks:\n  - name: A\n', [/^2:5 SOW2\d\d .*key/]],
  ['an unknown field', 'tasks:\n  - key: a\n    name: A\n    titel: x\n', [/^4:5 SOW2\d\d .*titel/]],
  [
    'a field that a verb moves',
    'tasks:\n  - {key: a, name: A, status: completed}\n',
    [/^2:23 SOW2\d\d .*status/],
  ],
  ['a wrong choice', 'tasks:\n  - key: a\n    name: A\n    priority: urgent\n', [/^4:15 SOW203 .*urgent/]],
  ['a key that is none', 'tasks:\n  - key: 010\n    name: A\n', [/^2:10 SOW2\d\d/]],
  [
    'a doubled key',
    'tasks:\n  - {key: a, name: A}\n  - {key: b, name: B}\n  - {key: a, name: C}\n',
    [/^4:11 SOW305 the key a stands twice/],
  ],
  [
    'a doubled phase',
    'phases:\n  - name: x\n  - name: x\ntasks: []\n',
    [/^3:11 SOW305 the phase x stands twice/],
  ],
  [
    'a phase that nobody made',
    'tasks:\n  - key: a\n    name: A\n    phase: rolout\n',
    [/^4:12 SOW301 there is no phase rolout/],
  ],
  [
    'edges that lead nowhere, all at once',
    'tasks:\n  - key: a\n    name: A\n    depends_on: [b, {phase: nowhere}]\n  - key: c\n    name: C\n    parent_id: d\n    depends_on:\n      - "990"\n',
    [
      /^4:18 SOW301 there is no task b/,
      /^4:21 SOW301 there is no phase nowhere/,
      /^7:16 SOW301 there is no task d/,
      /^9:9 SOW301 there is no task 990/,
    ],
  ],
  [
    'a cycle',
    'tasks:\n  - {key: a, name: A, depends_on: [b]}\n  - {key: b, name: B, depends_on: [c]}\n  - {key: c, name: C, depends_on: [a]}\n',
    [/^\d:\d+ SOW302 a cycle: a → b → c → a/],
  ],
  [
    'a task that waits for itself',
    'tasks:\n  - key: a\n    name: A\n    depends_on: [a]\n',
    [/^4:18 SOW302 a cycle/],
  ],
  [
    'phases in a circle',
    'phases:\n  - name: x\n    depends_on: [{phase: y}]\n  - name: y\n    depends_on: [{phase: x}]\ntasks: []\n',
    [/^3:18 SOW302 a cycle: phase:x → phase:y → phase:x/],
  ],
  ['two documents', 'tasks: []\n---\ntasks: []\n', [/^2:1 SOW1\d\d/]],
  ['an alias', 'tasks: &t []\nphases: *t\n', [/^1:8 SOW107/, /^2:9 SOW107/]],
  [
    'a conflict',
    'tasks:\n<<<<<<< ours\n  - {key: a, name: A}\n=======\n  - {key: b, name: B}\n>>>>>>> theirs\n',
    [/^2:1 SOW105 /],
  ],
];

test('every fault of a plan is shown at its place, and nothing of the plan is written', async () => {
  await using rig = Rig.withProject();
  rig.write('plan.yaml', 'tasks: []\n');
  for (const [title, plan, faults] of FAULTS) {
    rig.write('plan.yaml', plan);
    const { reason, message, diagnostics = [] } = rig.unchanged(() => rig.error(2, ['apply', 'plan.yaml']));
    assert.is(reason, 'invalid-input', title);
    assert.match(message, 'nothing was changed');
    const shown = diagnostics.map(({ file, line, column, code, message: words }) => {
      assert.is(file, 'plan.yaml', title);
      return `${line}:${column} ${code} ${words}`;
    });
    assert.is(shown.length, faults.length, `${title}: ${shown.join('\n')}`);
    for (const [i, fault] of faults.entries()) assert.match(shown[i] ?? '', fault, title);
  }
  assert.is(rig.json<{ total: number }>('list').total, 0);
});

test('a fault in JSON lines keeps its line and column', async () => {
  await using rig = Rig.withProject();
  const good = '{"key": "a", "name": "A"}\n';
  const lines: readonly (readonly [text: string, place: string])[] = [
    [`${good}\n{"key": "b", "name": "B", "priority": "urgent"}\n`, '3:39 SOW203'],
    [`${good}{"key": "b", "nam": "B"}\n`, '2:1 SOW201'],
    [`${good}{"key": "b", "name": "B"\n${good}`, '2:1 SOW101'],
    [`${good}${good}`, '2:9 SOW305'],
    [`${good}{"key": "b", "name": "B", "depends_on": ["a", "x"]}\n`, '2:47 SOW301'],
  ];
  for (const [text, place] of lines) {
    rig.write('plan.jsonl', text);
    const { diagnostics = [] } = rig.unchanged(() => rig.error(2, ['apply', 'plan.jsonl']));
    const [first] = diagnostics;
    assert.match(`${first?.line}:${first?.column} ${first?.code}`, place, text);
  }
});

test('a plan that is not there, no file or no text is one clear failure', async () => {
  await using rig = Rig.withProject();
  mkdirSync(rig.path('folder'));
  rig.write('bytes.yaml', Uint8Array.of(0xff, 0xfe, 0x00));
  rig.unchanged(() => {
    assert.match(rig.exits(6, ['apply', 'nowhere.yaml']).stderr, 'there is no file nowhere.yaml');
    assert.match(rig.exits(7, ['apply', 'folder']).stderr, 'EISDIR: folder');
    assert.match(rig.exits(2, ['apply', 'bytes.yaml']).stderr, /bytes\.yaml:1:\d+: error SOW1\d\d/);
    assert.match(rig.exits(2, ['apply']).stderr, 'needs file');
  });
});

test.run();
