// `sow task set`: what kind of value a word is, the schema says; nothing else in the file changes.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { Rig } from '../../rig/rig.ts';

type Fields = Readonly<Record<string, unknown>>;

/** As any reader of YAML sees it. */
function field(rig: Rig, name: string, id = '010'): unknown {
  return (parse(rig.read(rig.task(id))) as Fields)[name];
}

/** Calls one after another on one task: what is written, which value it gives. */
const TYPED: readonly (readonly [words: readonly string[], name: string, value: unknown])[] = [
  [['name=42'], 'name', '42'],
  [['name=true'], 'name', 'true'],
  [['name=a = b: "c" # d'], 'name', 'a = b: "c" # d'],
  [['external_id=010'], 'external_id', '010'],
  [['estimated_hours=2.5'], 'estimated_hours', 2.5],
  [['actual_hours=3'], 'actual_hours', 3],
  [['threshold=2'], 'threshold', 2],
  [['labels=a,b'], 'labels', ['a', 'b']],
  [['labels+=c', 'labels+=a', 'labels-=b'], 'labels', ['a', 'c']],
  [['labels=["x y"]'], 'labels', ['x y']],
  [['labels-=x y'], 'labels', undefined],
  [['depends_on=020,two'], 'depends_on', ['020']],
  [['depends_on=020,three'], 'depends_on', ['020', 'three']],
  [
    ['depends_on-=020', 'depends_on+={"task":"020","type":"soft"}'],
    'depends_on',
    ['three', { task: '020', type: 'soft' }],
  ],
  [['depends_on=[{"phase":"review"}]'], 'depends_on', [{ phase: 'review' }]],
  [['depends_on='], 'depends_on', undefined],
  [['labels=[]'], 'labels', undefined],
  [['metadata.a.b=1'], 'metadata', { a: { b: 1 } }],
  [
    ['metadata.a.c=01', 'metadata.v=1.10', 'metadata.ok=true'],
    'metadata',
    { a: { b: 1, c: '01' }, v: '1.10', ok: true },
  ],
  [['metadata.a.b=', 'metadata.v=', 'metadata.ok='], 'metadata', { a: { c: '01' } }],
  [['metadata={"x":[1,{"y":null}]}'], 'metadata', { x: [1, { y: null }] }],
  [['metadata='], 'metadata', undefined],
  [['deadline=2030-01-31T09:00:00Z'], 'deadline', '2030-01-31T09:00:00Z'],
  [['retry={"max_attempts":3,"delay":"5s"}'], 'retry', { max_attempts: 3, delay: '5s' }],
  [['retry.max_attempts=4'], 'retry', { max_attempts: 4, delay: '5s' }],
  [['success_criteria+={"criterion":"it works"}'], 'success_criteria', [{ criterion: 'it works' }]],
  [['priority=critical'], 'priority', 'critical'],
  [['priority=medium'], 'priority', undefined],
  [['key=one', 'model=m', 'domain=d', 'assignee=ada'], 'key', 'one'],
  [['item={"n":1}'], 'item', { n: 1 }],
];

test('words are typed by the schema, and what is set is what the file holds', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('add', 'Second', '--key', 'two');
  rig.ok('add', 'Third', '--key', 'three');
  for (const [words, name, value] of TYPED) {
    const { tasks } = rig.json<{ tasks: readonly Fields[] }>('set', '010', ...words);
    assert.equal(tasks[0]?.[name], value, words.join(' '));
    assert.equal(field(rig, name), value, words.join(' '));
    assert.match(
      rig.unchanged(() => rig.ok('set', '010', ...words)),
      '010 unchanged',
    );
  }
  // They mean nothing on a task that stands alone.
  rig.ok('set', '010', 'threshold=', 'item=');
  assert.is(rig.ok('validate'), '');
  assert.match(rig.read(rig.task('010')), 'name: "a = b: \\"c\\" # d"');
});

/** Calls that must fail, with the words that lead on. */
const REFUSED: readonly (readonly [words: readonly string[], exit: number, said: RegExp])[] = [
  [['010', 'status=completed'], 2, /status is not set by hand.*sow claim, pause.*approve/s],
  [['010', 'iteration=2'], 2, /sow reject and sow reopen/],
  [['010', 'started_at=2030-01-01T00:00:00Z'], 2, /it is set by sow claim/],
  [['010', 'completed_at='], 2, /sow approve/],
  [['010', 'updated_at=x'], 2, /sow keeps the times/],
  [['010', 'session_id=x'], 2, /sow run keeps the session/],
  [['010', 'session.executor=x'], 2, /sow run keeps the session/],
  [['010', 'claim={}'], 2, /use sow claim and sow release/],
  [['010', 'pause.text=x'], 2, /sow pause and sow answer/],
  [['010', 'id=020'], 2, /ids never change/],
  [['010', 'phase=review'], 2, /a task stays in its phase/],
  [['010', 'priorty=high'], 2, /there is no field priorty.*did you mean priority\?/s],
  [['010', 'description=x'], 2, /it stands in description\.md/],
  [['010', 'title=x'], 2, /own data goes under metadata/],
  [['010', 'priority=hihg'], 2, /SOW203: priority "hihg".*did you mean "high"/s],
  [['010', 'deadline=tomorrow'], 2, /\.sow\/project\S+:\d+:\d+: error SOW206.*nothing was changed/s],
  [['010', 'threshold=two'], 2, /threshold "two" is no number/],
  [['010', 'threshold=0'], 2, /SOW2\d\d: threshold/],
  [['010', 'retry={max: 3}'], 2, /retry takes JSON/],
  [['010', 'name='], 2, /name cannot be unset/],
  [['010', 'name+=x'], 2, /name is no list/],
  [['010', 'key=two'], 4, /the key two belongs to implementation\/020/],
  [['010', 'depends_on+=030'], 6, /there is no task 030/],
  [['010', 'depends_on+=010'], 4, /cannot depend on itself/],
  [['020', 'depends_on=010'], 4, /that would be a cycle: implementation\/010 → implementation\/020/],
  [['010', 'parent_id=030'], 6, /there is no task 030/],
  [['010', '020', '030', 'priority=high'], 6, /there is no task 030/],
  [['010', 'priority=high', '020'], 2, /"020" is no assignment/],
  [['010'], 2, /nothing to set.*sow set 010 priority=high/s],
  [['priority=high'], 2, /no task is named/],
];

test('what cannot be set is refused by name, and on several tasks it changes none', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('add', 'Second', '--key', 'two');
  rig.ok('set', '010', 'depends_on=020');
  rig.unchanged(() => {
    for (const [words, exit, said] of REFUSED)
      assert.match(rig.exits(exit, ['set', ...words]).stderr, said, words.join(' '));
  });
});

test('several tasks are set in one transaction, and SOW_TASK stands in for the reference', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second', 'Third']) rig.ok('add', name);
  const said = rig.ok('task', 'set', '010', '020', 'implementation/30', 'priority=high', 'labels+=api');
  assert.is(said, ['010', '020', '030'].map((id) => `${id} set  next: sow show ${id}\n`).join(''));
  assert.is(rig.read('.sow/local/txn/last.json').match(/"path":"[^"]*state\.yaml"/g)?.length, 3);
  rig.exits(0, ['set', 'priority=low'], { env: { SOW_TASK: '020' } });
  assert.equal(
    ['010', '020', '030'].map((id) => field(rig, 'priority', id)),
    ['high', 'low', 'high'],
  );
  assert.match(
    rig.unchanged(() => rig.ok('set', '010', 'priority=low', '-n')),
    'would be set',
  );
});

test('a text may begin with a hyphen, hold lines and every letter, and come back the same', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  for (const name of ['-v fails', '日本 "x" \'y\' \\z', 'yes', '0x1F', '~', '1:20', '- a']) {
    rig.ok('set', '010', `name=${name}`);
    assert.is(field(rig, 'name'), name);
  }
  rig.ok('set', '010', 'completion_summary=one\n\n  two\nthree\n');
  assert.is(field(rig, 'completion_summary'), 'one\n\n  two\nthree\n');
});

test('the same --request-id sets once, whatever was set since', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('add', 'Second');
  rig.ok('set', '010', '020', 'priority=high', '--request-id', 'r1');
  rig.ok('set', '010', 'priority=low');
  const [again] = rig.json<{ tasks: { changed: boolean; priority: string }[] }>(
    ...['set', '010', '020', 'priority=high', '--request-id', 'r1'],
  ).tasks;
  assert.equal([again?.changed, again?.priority], [false, 'low']);
  assert.is(rig.read(rig.task('010', 'log.jsonl')).match(/"request":"r1"/g)?.length, 1);
});

test.run();
