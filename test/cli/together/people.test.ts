// Taking part, progress and ratings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROJECT_ROOT, Rig } from '../../rig/rig.ts';

interface Participants {
  readonly task: {
    readonly participants?: readonly { agent_id: string; role?: string; joined_at: string }[];
  };
  readonly changed: boolean;
}

test('joining twice keeps the first time and takes the new role; leaving takes the name away', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'A');
  const first = rig.json<Participants>('join', '010', '--participant', 'qa_tester', '--role', 'Testing');
  const [joined] = first.task.participants ?? [];
  assert.equal([joined?.agent_id, joined?.role], ['qa_tester', 'Testing']);
  rig.write(
    rig.task('010'),
    rig.read(rig.task('010')).replace(/joined_at: .*/, 'joined_at: 2025-01-15T10:00:00Z'),
  );
  const again = rig.json<Participants>('join', '010', '--actor', 'agent:qa_tester', '--role', 'Load tests');
  assert.equal(again.task.participants, [
    { agent_id: 'qa_tester', role: 'Load tests', joined_at: '2025-01-15T10:00:00Z' },
  ]);
  assert.is(rig.json<Participants>('join', '010', '--actor', 'agent:qa_tester').changed, false);
  rig.ok('join', '010', '--actor', 'agent:frontend_dev');
  assert.match(rig.ok('show', '010'), /taking part +qa_tester \(Load tests\), agent:frontend_dev/);
  rig.ok('leave', '010', '--participant', 'qa_tester');
  rig.ok('leave', '010', '--actor', 'agent:frontend_dev');
  assert.not.match(rig.read(rig.task('010')), /participants/);
  assert.is(rig.json<Participants>('leave', '010').changed, false);
  assert.match(rig.ok('events', '010'), /joined[\s\S]+joined[\s\S]+joined[\s\S]+left[\s\S]+left/);
});

test('show tells assignee, role and claim apart', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'A', '--assignee', 'ada', '--agent', 'tester');
  rig.ok('claim', '010', '--actor', 'agent:x');
  assert.match(rig.ok('show', '010'), /role +tester\n +assignee +ada\n +held by +agent:x since/);
});

test('participants are told from tasks and events; a load comes of what is open, expected and done', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'A', '--assignee', 'agent:dev', '--estimated-hours', '12.5');
  rig.ok('add', 'B');
  rig.ok('add', 'C', '--assignee', 'dev');
  rig.ok('claim', '020', '--actor', 'agent:dev/implementation/020');
  rig.ok('join', '010', '--participant', 'qa', '--role', 'Testing');
  rig.ok('claim', '030');
  rig.ok('complete', '030');
  interface Load {
    readonly name: string;
    readonly load: number;
    readonly open: number;
    readonly hours: number;
    readonly done_today: number;
    readonly holds: readonly string[];
  }
  const { participants } = rig.json<{ participants: readonly Load[] }>('participant', 'load');
  assert.equal(
    participants.map(({ name, load, open, hours, done_today }) => [name, load, open, hours, done_today]),
    [
      ['agent:dev', 82.5, 2, 12.5, 0],
      ['human:tester', 0, 0, 0, 1],
      ['qa', 0, 0, 0, 0],
    ],
  );
  assert.match(rig.ok('participant', 'load', 'dev'), /82\.5 %.*too much/);
  assert.match(rig.ok('participant', 'list'), /agent:dev +holds implementation\/020/);
  assert.match(rig.ok('participant', 'status', 'qa'), /joined: implementation\/010 \(Testing\)/);
  assert.match(rig.error(6, ['participant', 'load', 'agent:dv']).hint ?? '', /agent:dev/);
  assert.equal(
    [...rig.bytes('.sow').keys()].filter((path) => /agent-id|identity/.test(path)),
    [],
  );
});

/** The seed's three lines, as they stand there. */
const SEED_LINES = readFileSync(join(PROJECT_ROOT, 'test/fixtures/together/progress.jsonl'), 'utf8');

interface Progress {
  readonly progress: readonly { agent: string; progress: number; message: string }[];
}

test('progress has the keys of the seed, whose own lines are read beside it, byte for byte', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'A');
  rig.write(rig.task('010', 'log.jsonl'), rig.read(rig.task('010', 'log.jsonl')) + SEED_LINES);
  assert.is(rig.json<{ warnings: number }>('validate').warnings, 0);
  rig.ok('claim', '010', '--actor', 'agent:backend_dev');
  rig.exits(0, ['progress', '90', '-m', 'Reviewed', '--actor', 'agent:backend_dev'], {
    env: { SOW_TASK: '010' },
  });
  const { progress } = rig.json<Progress>('progress', '010');
  assert.equal(
    progress.map((one) => [one.agent, one.progress, one.message]),
    [
      ['backend_dev', 25, 'API endpoints defined'],
      ['backend_dev', 50, 'Authentication implemented'],
      ['backend_dev', 75, 'Tests written'],
      ['backend_dev', 90, 'Reviewed'],
    ],
  );
  assert.ok(rig.read(rig.task('010', 'log.jsonl')).includes(SEED_LINES));
  assert.match(rig.ok('progress', '010'), /90 % +backend_dev +Reviewed/);
  assert.match(rig.ok('list'), /010 .*says 90 %/);
  assert.match(rig.ok('events', '010'), /progress +agent:backend_dev +90 % Reviewed/);
  assert.match(rig.ok('show', '010'), /reported +90 % Reviewed/);
});

test('progress is the holder’s or a person’s, from 0 to 100, of a task that is open; the state file stays', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'A');
  const before = rig.read(rig.task('010'));
  rig.ok('progress', '010', '50%', '-m', 'Backend API complete', '--request-id', 'one');
  rig.ok('progress', '010', '50', '-m', 'Backend API complete', '--request-id', 'one');
  assert.is(rig.json<Progress>('progress', '010').progress.length, 1);
  assert.is(rig.read(rig.task('010')), before);
  for (const wrong of ['101', '1.5', 'half']) rig.error(2, ['progress', '010', wrong]);
  rig.error(2, ['progress']);
  rig.error(4, ['progress', '010', '60', '--actor', 'agent:x']);
  rig.ok('abandon', '010', '-m', 'no');
  rig.error(4, ['progress', '010', '60']);
});

test('hours, summary and rating: complete, then rate; what is not given again stays', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'Optimize', '--estimated-hours', '8', '--deadline', '2025-02-01T00:00:00Z');
  rig.error(2, ['add', 'B', '--deadline', 'soon']);
  rig.error(2, ['add', 'B', '--estimated-hours', '-1']);
  rig.error(4, ['rate', '010', '--quality', '5']);
  rig.ok('claim', '010');
  rig.error(2, ['complete', '010', '--actual-hours', 'abc']);
  rig.ok('complete', '010', '--summary', 'Implemented query caching and indexing', '--actual-hours', '6.5');
  assert.match(
    rig.read(rig.task('010')),
    /actual_hours: 6\.5\ncompletion_summary: Implemented query caching/,
  );
  for (const wrong of [['--quality', '9'], ['--quality', '0'], ['--timeliness', '6'], []])
    rig.error(2, ['rate', '010', ...wrong]);
  rig.error(4, ['rate', '010', '--quality', '5', '--actor', 'agent:implementer']);
  assert.is(
    rig.ok('rate', '010', '--quality', '5', '--timeliness', '4'),
    '010 quality 5 Excellent, timeliness 4 Good\n',
  );
  rig.ok('rate', '010', '--notes', 'Ahead of schedule');
  assert.match(rig.ok('rate', '010', '--quality', '5'), /unchanged/);
  const shown = rig.ok('show', '010');
  assert.match(shown, /rating +quality 5 Excellent, timeliness 4 Good, Ahead of schedule \(human:tester\)/);
  assert.match(shown, /hours +6\.5 taken, 8 estimated/);
});

test.run();
