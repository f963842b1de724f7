// A hand in the state files: a lawful move counts at once, an unlawful one is kept as written and trusted by nobody.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { Rig } from '../../rig/rig.ts';

type State = Readonly<Record<string, unknown>>;

interface Task {
  readonly status: string;
  readonly standing: string;
  readonly trusted: boolean;
  readonly readiness: string;
}

interface Event {
  readonly type: string;
  readonly actor: string;
  readonly from?: string;
  readonly to?: string;
}

function state(rig: Rig, id = '010'): State {
  return parse(rig.read(rig.task(id))) as State;
}

function task(rig: Rig, id = '010'): Task {
  return rig.json<{ task: Task }>('show', id).task;
}

function events(rig: Rig): readonly Event[] {
  return rig.json<{ events: readonly Event[] }>('events', '010').events;
}

/** Writes another status into the file, and lines behind it, as an editor would. */
function edit(rig: Rig, status: string, more = '', iteration?: number): void {
  const text = rig
    .read(rig.task('010'))
    .replace(/status: .*/, `status: ${status} # by hand`)
    .replace(/iteration: .*/, (line) => (iteration === undefined ? line : `iteration: ${iteration}`));
  rig.write(rig.task('010'), `${text}${more}`);
}

const PAUSE = 'pause: {cause: question, text: "Which?", by: "human:ada", at: 2025-01-15T10:00:00Z}\n';
const ABANDON = 'abandon: {cause: cancelled, text: "No", by: "human:ada", at: 2025-01-15T10:00:00Z}\n';

/** Calls that bring the task to where the hand finds it, the hand's move, and what is written by the next command. */
const LAWFUL: readonly {
  readonly from: readonly string[];
  readonly to: string;
  readonly more?: string;
  readonly type: string;
  readonly holds: (state: State) => boolean;
}[] = [
  {
    from: [],
    to: 'in_progress',
    type: 'claimed',
    holds: ({ claim, started_at }) =>
      (claim as { actor: string }).actor === 'hand' && started_at !== undefined,
  },
  { from: ['claim 010'], to: 'needs_review', type: 'submitted', holds: ({ claim }) => claim === undefined },
  {
    from: ['claim 010'],
    to: 'paused',
    more: PAUSE,
    type: 'paused',
    holds: ({ claim }) => claim === undefined,
  },
  {
    from: ['claim 010', 'submit 010'],
    to: 'completed',
    type: 'approved',
    holds: ({ completed_at }) => completed_at !== undefined,
  },
  {
    from: ['claim 010'],
    to: 'abandoned',
    more: ABANDON,
    type: 'abandoned',
    holds: ({ claim }) => claim === undefined,
  },
];

test('a lawful move by hand is shown at once and told by the next command as done by hand', async () => {
  for (const { from, to, more, type, holds } of LAWFUL) {
    await using rig = Rig.withProject();
    rig.ok('add', 'First');
    rig.ok('add', 'Second', '--depends-on', '010');
    for (const call of from) rig.ok(...call.split(' '));
    edit(rig, to, more);
    const written = rig.read(rig.task('010'));
    rig.unchanged(() => {
      const { status, standing, trusted } = task(rig);
      assert.equal([status, standing, trusted], [to, 'lawful', true]);
      assert.match(rig.ok('validate'), `warning SOW402: status went by hand from`);
      assert.is(rig.sow(['claim', '020', '-n']).code, to === 'completed' ? 0 : 4, to);
    });
    rig.ok('set', '020', 'priority=high');
    assert.is(rig.read(rig.task('010')), written, 'another task leaves it alone');
    rig.ok('set', '010', 'priority=high');
    const told = events(rig).at(-2);
    assert.equal([told?.type, told?.actor, told?.to], [type, 'hand', to]);
    assert.ok(holds(state(rig)), to);
    assert.match(rig.read(rig.task('010')), `status: ${to} # by hand`);
    assert.is(rig.ok('validate'), '');
  }
});

/** A hand that leads where no lawful way goes, and what accept must fill in. */
const UNLAWFUL: readonly {
  readonly from: readonly string[];
  readonly to: string;
  readonly more?: string;
  readonly iteration?: number;
  readonly holds: (state: State) => boolean;
}[] = [
  { from: [], to: 'completed', holds: ({ completed_at, started_at }) => Boolean(completed_at && started_at) },
  { from: [], to: 'needs_review', holds: ({ started_at }) => started_at !== undefined },
  {
    from: ['claim 010'],
    to: 'paused',
    holds: ({ pause, claim }) => pause !== undefined && claim === undefined,
  },
  {
    from: ['claim 010'],
    to: 'abandoned',
    holds: ({ abandon, completed_at }) => Boolean(abandon && completed_at),
  },
  {
    from: ['claim 010', 'complete 010'],
    to: 'paused',
    holds: ({ completed_at }) => completed_at === undefined,
  },
  {
    from: ['claim 010', 'submit 010'],
    to: 'in_progress',
    iteration: 2,
    holds: ({ claim }) => claim !== undefined,
  },
];

test('an unlawful status is kept as written, told everywhere, trusted by nobody, and accepted by a person', async () => {
  for (const { from, to, iteration, holds } of UNLAWFUL) {
    await using rig = Rig.withProject();
    rig.ok('add', 'First');
    rig.ok('add', 'Second', '--depends-on', '010');
    for (const call of from) rig.ok(...call.split(' '));
    edit(rig, to, '', iteration);
    rig.unchanged(() => {
      const { status, readiness, trusted } = task(rig);
      assert.equal([status, readiness, trusted], [to, 'untrusted', false]);
      assert.match(
        rig.exits(3, ['validate']).stdout,
        /010\/state\.yaml:\d+:9: error SOW401: status went by hand/,
      );
      assert.match(
        rig.ok('status'),
        /wrong:\n {2}010 {2}was edited by hand from .* to .*, which is not a lawful move/,
      );
      assert.match(rig.ok('list'), `010  ${to}!`);
      assert.match(
        rig.exits(4, ['claim', '020']).stderr,
        'depends on 010, whose status was edited unlawfully',
      );
      for (const call of [
        'claim 010',
        'set 010 priority=high',
        'approve 010',
        'abandon 010 -m x',
        'release 010',
      ])
        assert.match(rig.exits(4, call.split(' ')).stderr, 'put it back, or sow task accept 010', call);
      rig.exits(4, ['accept', '010', '--actor', 'agent:implementer']);
    });
    rig.ok('task', 'accept', '010', '-m', 'It is so');
    const last = events(rig).at(-1);
    assert.equal([last?.type, last?.actor, last?.to], ['accepted', 'human:tester', to]);
    assert.ok(holds(state(rig)), JSON.stringify(state(rig)));
    assert.match(rig.read(rig.task('010')), `status: ${to} # by hand`);
    assert.is(rig.ok('validate'), '');
    assert.ok(task(rig).trusted);
    assert.match(
      rig.unchanged(() => rig.ok('accept', '010')),
      'unchanged',
    );
  }
});

test('a hand that puts the status back makes it trusted again, without a word', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const text = rig.read(rig.task('010'));
  edit(rig, 'completed');
  rig.exits(4, ['claim', '010']);
  rig.write(rig.task('010'), text);
  rig.ok('claim', '010');
  assert.equal(
    events(rig).map(({ type }) => type),
    ['created', 'claimed'],
  );
});

test('other fields are free to edit, and commands keep them', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.write(
    rig.task('010'),
    rig.read(rig.task('010')).replace('name: First', "name: 'Best' # better").concat('priority: high\n'),
  );
  assert.is(rig.ok('validate'), '');
  rig.ok('claim', '010');
  assert.match(rig.read(rig.task('010')), "name: 'Best' # better");
  assert.is(state(rig).priority, 'high');
});

test('an agent that ends its own work by hand is judged as the holder it is', async () => {
  await using rig = Rig.withProject();
  for (const [to, exit] of [
    ['needs_review', 0],
    ['completed', 3],
  ] as const) {
    const [, id = ''] = /^(\d+)/.exec(rig.ok('add', `To ${to}`)) ?? [];
    rig.ok('claim', id, '--actor', 'agent:implementer');
    const path = rig.task(id);
    rig.write(path, rig.read(path).replace('status: in_progress', `status: ${to}`));
    assert.is(rig.sow(['validate', '-q']).code, exit, to);
  }
});

test('an edit that is saved half way is waited for, not blamed', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const text = rig.read(rig.task('010'));
  rig.write(rig.task('010'), text.slice(0, 30));
  // The lock comes, and goes with the first try; the editor is done before the second.
  const tried = rig.changes('.sow/local', 'lock', 2);
  const waiting = rig.start(['claim', '010']);
  await tried;
  rig.write(rig.task('010'), text);
  assert.is((await waiting.ended).code, 0);
});

test.run();
