// The inbox: every reader its own, nothing lost, and only what was printed is read.
import { spawnSync } from 'node:child_process';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig, SOW } from '../../rig/rig.ts';

interface Inbox {
  readonly events: readonly {
    readonly id: string;
    readonly type: string;
    readonly subject: string;
    readonly name?: string;
  }[];
  readonly total: number;
  readonly truncated: boolean;
}

/** A line as it stands in a log of another machine. */
function line(n: number, subject: string, more: object = {}): string {
  const id = `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const timestamp = new Date(Date.UTC(2025, 0, 1) + n).toISOString();
  return `${JSON.stringify({ v: 1, id, timestamp, type: 'shared', subject, actor: 'agent:far', ...more })}\n`;
}

function withTask(): Rig {
  const rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('inbox', '--actor', 'agent:reader');
  return rig;
}

function append(rig: Rig, text: string): void {
  rig.write(rig.task('010', 'log.jsonl'), rig.read(rig.task('010', 'log.jsonl')) + text);
}

const NUMBERS = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

test('14 events with the limit 10 leave 4', async () => {
  await using rig = withTask();
  append(
    rig,
    NUMBERS(0, 14)
      .map((n) => line(n, 'implementation/010', { n }))
      .join(''),
  );
  const as = ['--actor', 'agent:reader'];
  const first = rig.json<Inbox>('inbox', '--limit', '10', ...as);
  assert.equal([first.events.length, first.total, first.truncated], [10, 14, true]);
  const second = rig.json<Inbox>('inbox', '--limit', '10', ...as);
  assert.equal([second.events.length, second.total, second.truncated], [4, 4, false]);
  assert.equal(new Set([...first.events, ...second.events].map(({ id }) => id)).size, 14);
  assert.is(rig.ok('inbox', ...as), 'nothing new\n');
  append(
    rig,
    NUMBERS(20, 34)
      .map((n) => line(n, 'implementation/010'))
      .join(''),
  );
  assert.match(rig.ok('inbox', '--limit', '10', ...as), /10 of 14; sow inbox shows the next\n$/);
  assert.is(rig.json<Inbox>('inbox', ...as).total, 4);
});

test('two readers both see a broadcast, and one’s reading is not the other’s', async () => {
  await using rig = withTask();
  rig.ok('inbox', '--actor', 'agent:bob');
  rig.ok('share', '010', 'limits', '--type', 'discovery', '-m', '100 calls', '--actor', 'agent:carol');
  for (const reader of ['agent:reader', 'agent:bob']) {
    const { events } = rig.json<Inbox>('inbox', '--mine', '--actor', reader);
    assert.equal(
      events.map(({ type }) => type),
      ['shared'],
      reader,
    );
    assert.is(rig.json<Inbox>('inbox', '--actor', reader).total, 0, reader);
  }
  assert.is(
    rig
      .json<Inbox>('inbox', '--mine', '--actor', 'agent:carol')
      .events.filter(({ type }) => type === 'shared').length,
    0,
  );
});

test('--mine: tasks one should do, holds or takes part in, done by others; notes and runs are no news', async () => {
  await using rig = withTask();
  for (const name of ['Second', 'Third', 'Fourth']) rig.ok('add', name);
  rig.ok('join', '020', '--participant', 'reader');
  rig.ok('set', '030', 'assignee=agent:reader');
  rig.ok('inbox', '--actor', 'agent:reader');
  for (const id of ['010', '020', '030', '040']) rig.ok('set', id, 'labels=x');
  rig.ok('note', '020', '-m', 'private');
  rig.ok('progress', '030', '10');
  const { events } = rig.json<Inbox>('inbox', '--mine', '--actor', 'agent:reader');
  assert.equal(
    events.map(({ type, subject }) => [type, subject.slice(-3)]),
    [
      ['set', '020'],
      ['set', '030'],
      ['progress', '030'],
    ],
  );
});

test('lines that a pull brings late are new; a branch switch neither loses nor repeats any', async () => {
  await using rig = withTask();
  const as = ['--actor', 'agent:reader'];
  rig.commit('state');
  rig.git('switch', '-q', '-c', 'elsewhere');
  append(rig, line(1, 'implementation/010', { name: 'late' }));
  rig.commit('late');
  rig.git('switch', '-q', '-');
  rig.ok('set', '010', 'labels=x');
  assert.equal(
    rig.json<Inbox>('inbox', ...as).events.map(({ type }) => type),
    ['set'],
  );
  rig.commit('more');
  rig.git('merge', '-q', '--no-edit', 'elsewhere');
  assert.equal(
    rig.json<Inbox>('inbox', ...as).events.map(({ name }) => name),
    ['late'],
  );
  rig.git('switch', '-q', 'main');
  rig.exits(6, ['inbox', ...as]);
  rig.git('switch', '-q', '-');
  assert.is(rig.json<Inbox>('inbox', ...as).total, 0);
});

test('what nobody could read is not read: a dry run, and a reader that has gone', async () => {
  await using rig = withTask();
  rig.ok('set', '010', 'labels=x');
  const as = ['--actor', 'agent:reader'];
  assert.is(rig.json<Inbox>('inbox', '-n', ...as).total, 1);
  const gone = spawnSync(
    '/bin/bash',
    ['-c', `(sleep 0.3; exec node ${SOW} inbox ${as.join(' ')}) | true; echo $PIPESTATUS`],
    {
      cwd: rig.root,
      env: rig.env(),
      encoding: 'utf8',
    },
  );
  assert.is(gone.stdout.trim(), '0');
  assert.is(rig.json<Inbox>('inbox', ...as).total, 1);
  assert.is(rig.json<Inbox>('inbox', ...as).total, 0);
});

test('--follow prints what arrives, whoever brings it, and nothing twice after a restart', async () => {
  await using rig = withTask();
  const call = ['inbox', '--follow', '--json', '--actor', 'agent:reader'];
  const following = rig.start(call);
  rig.ok('set', '010', 'labels=by-sow');
  await following.until(/by-sow/);
  append(rig, line(2, 'implementation/010', { name: 'by-hand' }));
  await following.until(/by-hand/);
  following.child.kill('SIGINT');
  const { code, stdout } = await following.ended;
  assert.is(code, 130);
  assert.is(stdout.trim().split('\n').length, 2);
  const again = rig.start(call);
  rig.ok('set', '010', 'labels=later');
  await again.until(/later/);
  again.child.kill('SIGINT');
  assert.is((await again.ended).stdout.trim().split('\n').length, 1);
});

test('a line of the seed’s own form is news as well', async () => {
  await using rig = withTask();
  append(rig, '{"timestamp": "2025-01-15T10:00:00Z", "agent": "dev", "progress": 25, "message": "begun"}\n');
  const as = ['--actor', 'agent:reader'];
  assert.equal(
    rig.json<Inbox>('inbox', ...as).events.map(({ type }) => type),
    ['progress'],
  );
  assert.is(rig.json<Inbox>('inbox', ...as).total, 0);
});

test.run();
