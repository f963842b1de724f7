// A state file that is wrong: shown at its line with the rule and the way out, exit 3 for commands on it, nothing else touched.
import { mkdirSync, rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Diagnostic {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help?: string;
}

type Text = string | Uint8Array;

/** What a hand made of the file, and where and how it is told: `line:column code message help`. */
const BROKEN: readonly (readonly [title: string, break_: (text: string) => Text, told: RegExp])[] = [
  ['no YAML', (text) => text.replace('inputs: []', 'inputs: ['), /^\d+:\d+ SOW101 .*never closed/],
  [
    'an unquoted id',
    (text) => text.replace('"010"', '010'),
    /^1:5 SOW210 id is the number 10, not text quote it: "010"/,
  ],
  ['an unknown field', (text) => text.replace('name:', 'title:'), /^2:1 SOW202 .*title.*(name|field)/],
  [
    'a word that is no status',
    (text) => text.replace('pending', 'complete'),
    /^4:9 SOW203 .*"complete".*did you mean "completed"/,
  ],
  [
    'a derived status',
    (text) => text.replace('pending', 'blocked'),
    /^4:9 SOW203 .*blocked.*derived.*depends_on.*pause/,
  ],
  ['a missing field', (text) => text.replace(/iteration: 1\n/, ''), /^1:1 SOW201 .*iteration/],
  [
    'an iteration of none',
    (text) => text.replace('iteration: 1', 'iteration: 0'),
    /^\d+:12 SOW2\d\d .*iteration/,
  ],
  [
    'a time that is none',
    (text) => text.replace(/updated_at: .*/, 'updated_at: today'),
    /^\d+:13 SOW206 .*"today"/,
  ],
  [
    'a conflict',
    (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> theirs\n`,
    /^1:1 SOW105 an unresolved merge conflict/,
  ],
  ['a field that stands twice', (text) => `${text}status: pending\n`, /^12:1 SOW106 .*stands twice/],
  ['a tab', (text) => text.replace('inputs: []', 'inputs:\n\t- x'), /^\d+:\d+ SOW1\d\d .*tab/],
  [
    'an alias',
    (text) => text.replace('inputs: []', 'inputs: &i []').replace('outputs: []', 'outputs: *i'),
    /SOW107/,
  ],
  ['a second document', (text) => `${text}---\n${text}`, /SOW110/],
  ['nothing', () => '', /^1:1 SOW102/],
  ['bytes that are no text', () => Uint8Array.of(0x69, 0x64, 0x3a, 0xff, 0xfe), /^1:\d+ SOW1\d\d .*UTF-8/],
  [
    'more than a state file may hold',
    (text) => `${text}#${'x'.repeat(1 << 20)}\n`,
    /^1:1 SOW103 .*the limit is 1048576/,
  ],
  [
    'a depth that no reader follows',
    (text) => `${text}metadata: {a: ${'['.repeat(200)}${']'.repeat(200)}}\n`,
    /SOW1\d\d .*100/,
  ],
  ["another folder's id", (text) => text.replace('"010"', '"030"'), /^1:5 SOW501 .*write id: "010"/],
  [
    "another phase's name",
    (text) => text.replace('phase: implementation', 'phase: design'),
    /^3:8 SOW502 .*write phase: implementation/,
  ],
];

function validate(rig: Rig): readonly Diagnostic[] {
  return rig.data<{ diagnostics: readonly Diagnostic[] }>(3, ['validate']).diagnostics;
}

test('whatever a hand broke is told at its place, stands in every list, and stops nobody else', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('add', 'Second', '--depends-on', '010');
  rig.ok('add', 'Third');
  const text = rig.read(rig.task('010'));
  for (const [title, break_, told] of BROKEN) {
    rig.write(rig.task('010'), break_(text));
    rig.unchanged(() => {
      const faults = validate(rig).filter(({ file }) => file === rig.task('010'));
      const said = faults.map(
        ({ line, column, code, message, help = '' }) => `${line}:${column} ${code} ${message} ${help}`,
      );
      assert.ok(
        said.some((one) => told.test(one)),
        `${title}: ${said.join('\n')}`,
      );
      assert.match(rig.ok('list'), /^010 /, title);
      assert.match(rig.ok('claim', '030', '-n'), '030 in_progress (dry run', title);
    });
  }
  rig.write(rig.task('010'), text);
  assert.is(rig.ok('validate'), '');
});

test('commands on a broken task exit 3 with every fault and its frame, and dependents say what they wait for', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('add', 'Second', '--depends-on', '010');
  const text = rig.read(rig.task('010'));
  rig.write(rig.task('010'), text.replace('status: pending', 'status: blocked').replace('"010"', '010'));
  rig.unchanged(() => {
    for (const call of [
      'claim 010',
      'set 010 priority=high',
      'abandon 010 -m x',
      'accept 010',
      'submit 010 020',
    ]) {
      const { stderr } = rig.exits(3, call.split(' '));
      assert.match(stderr, /010\/state\.yaml:1:5: error SOW210: /, call);
      assert.match(stderr, / {2}4 │ status: blocked\n {4}│ {9}\^{7}\n/, call);
      assert.match(stderr, /sow: 2 errors\n {2}→ mend the file; everything else keeps working\n$/, call);
    }
    assert.match(rig.ok('why', '020'), 'depends on 010, whose file is invalid');
    rig.exits(4, ['claim', '020']);
    assert.match(rig.ok('status'), '2 tasks: 1 pending, 1 invalid');
  });
  rig.ok('add', 'Third');
  rig.ok('claim', '030');
});

test('a folder where state.yaml belongs is told, and stops only that task', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('add', 'Second');
  rmSync(rig.path(rig.task('010')));
  mkdirSync(rig.path(rig.task('010')));
  assert.match(validate(rig)[0]?.message ?? '', 'a folder stands where a file belongs');
  assert.match(rig.ok('list'), /^010 {2}invalid/);
  rig.exits(3, ['claim', '010']);
  rig.ok('claim', '020');
});

test('a field that is null reads as absent, with a warning, and stays as it is', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.write(rig.task('010'), `${rig.read(rig.task('010'))}deadline: null\nmetadata: ~\n`);
  assert.match(rig.ok('validate'), /warning SOW209: deadline is null, which reads as absent/);
  rig.ok('claim', '010');
  assert.match(rig.read(rig.task('010')), /^deadline: null$[\s\S]*^metadata: ~$/m);
});

test('broken settings are told at their line; looks go on, and a run does not begin', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.write('.sow/config.yaml', 'schema_version: 1\nrewiew:\n  mode: none\n');
  rig.unchanged(() => {
    const [fault] = validate(rig);
    assert.equal([fault?.file, fault?.line, fault?.code], ['.sow/config.yaml', 2, 'SOW202']);
    for (const call of [
      'config show',
      'config get review.mode',
      'config set review.mode=none',
      'run --executor command:true',
    ])
      rig.exits(3, call.split(' '));
    assert.match(rig.ok('status'), '.sow/config.yaml is broken');
  });
  rig.ok('claim', '010');
});

test('lines of a log that are none are told and stay', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const log = rig.task('010', 'log.jsonl');
  const seed = '{"timestamp":"2025-01-15T10:00:00Z","agent":"implementer","progress":40,"message":"half"}';
  rig.write(log, `${rig.read(log)}${seed}\n{"torn\n[]\n{"v":1,"id":"x"}\n`);
  const said = rig.ok('validate');
  for (const line of [3, 4, 5]) assert.match(said, `log.jsonl:${line}:1: warning SOW504`);
  assert.not.match(said, 'log.jsonl:2:');
  rig.ok('claim', '010');
  assert.match(rig.read(log), `\n${seed}\n{"torn\n[]\n{"v":1,"id":"x"}\n{"v":1,`);
  rig.write(log, `<<<<<<< HEAD\n${rig.read(log)}=======\n>>>>>>> theirs\n`);
  assert.match(
    rig.exits(3, ['validate']).stdout,
    /log\.jsonl:1:1: error SOW105.*\n[\s\S]*keep the lines of both sides/,
  );
  rig.ok('submit', '010');
});

test('validate FILE knows a task, a plan, settings and a log by their names or their first field', async () => {
  await using rig = Rig.withProject();
  rig.write('x/tasks/010/state.yaml', 'id: 010\n');
  rig.write('x/config.yaml', 'rewiew: {}\n');
  rig.write('todo.yaml', 'tasks:\n  - {key: a, nam: A}\n');
  rig.write('lines.jsonl', '{"key": "a", "nam": "A"}\n');
  rig.write('x/log.jsonl', '[]\n');
  for (const [path, told] of [
    ['x/tasks/010/state.yaml', /x\/tasks\/010\/state\.yaml:1:5: error SOW210/],
    ['x/config.yaml', /1:1: error SOW202: .*rewiew/],
    ['todo.yaml', /todo\.yaml:2:14: error SOW202: .*nam/],
    ['lines.jsonl', /lines\.jsonl:1:14: error SOW202/],
    ['nowhere.yaml', /SOW507: there is no such file/],
    ['x', /SOW507: a folder stands where a file belongs/],
  ] as const)
    assert.match(rig.exits(3, ['validate', path]).stdout, told);
  assert.match(rig.ok('validate', 'x/log.jsonl'), 'x/log.jsonl:1:1: warning SOW504');
});

test.run();
