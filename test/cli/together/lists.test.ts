// Lists narrowed, ordered and cut to fields; search; metrics.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface List {
  readonly tasks: readonly { readonly id: string }[];
  readonly total: number;
}

const PAST = '2025-02-01T00:00:00Z';

function project(): Rig {
  const rig = Rig.withProject();
  rig.ok(
    'add',
    'Cache',
    '--priority',
    'critical',
    '--deadline',
    PAST,
    '--assignee',
    'ada',
    '-l',
    'db',
    '-l',
    'fast',
  );
  rig.ok('add', 'Index', '--depends-on', '010', '-l', 'db', '--deadline', '2099-01-01T00:00:00+02:00');
  rig.ok('add', 'Docs', '--priority', 'low', '--criterion', 'It reads well', '-d', 'Explain the RATE limit');
  rig.ok('add', 'Part', '--parent', '030');
  rig.ok('join', '020', '--participant', 'qa');
  rig.write(rig.task('050'), 'id: [\n');
  return rig;
}

/** What each asks for; the broken 050 is always there. */
const ASKED: readonly (readonly [flags: string, ids: string])[] = [
  ['--assignee human:ada', '010'],
  ['--participant agent:qa', '020'],
  ['--priority critical', '010'],
  ['--priority medium,low', '020 030 040'],
  ['--label db', '010 020'],
  ['--label db,fast', '010'],
  ['--ready', '010 040'],
  ['--blocked', '020 030'],
  ['--has-deps', '020'],
  ['--parent 030', '040'],
  ['--deadline-before 2025-03-01', '010'],
  ['--overdue', '010'],
  ['--criteria unmet', '030'],
  ['--criteria met --status pending', '010 020 040'],
];

test('each flag keeps what it asks for, and nothing that is broken is dropped', async () => {
  await using rig = project();
  for (const [flags, ids] of ASKED) {
    const { tasks } = rig.json<List>('list', ...flags.split(' '));
    assert.is(tasks.map(({ id }) => id).join(' '), `${ids} 050`, flags);
  }
  const order = (sort: string): string =>
    rig
      .json<List>('list', '--sort', sort)
      .tasks.map(({ id }) => id)
      .join(' ');
  assert.is(order('priority'), '010 020 040 030 050');
  assert.is(order('deadline'), '010 020 030 040 050');
  assert.is(order('name'), '010 030 020 040 050');
  assert.equal(rig.json<List>('list', '--fields', 'id,priority', '--limit', '2').tasks, [
    { id: '010', priority: 'critical' },
    { id: '020' },
  ]);
  assert.match(rig.ok('list', '--fields', 'id,deadline'), /^id +deadline\n010 +2025-02-01T00:00:00Z\n/);
});

test('unknown values are errors with the way on', async () => {
  await using rig = project();
  for (const [flags, hint] of [
    ['--priority hgih', /did you mean high\?/],
    ['--sort priorty', /did you mean priority\?/],
    ['--status complete', /did you mean completed\?/],
    ['--fields prioritty', /did you mean priority\?/],
    ['--deadline-before soon', /2025-02-01/],
    ['--criteria maybe', undefined],
  ] as const) {
    const failure = rig.error(2, ['list', ...flags.split(' ')]);
    if (hint) assert.match(failure.hint ?? '', hint, flags);
  }
  rig.error(6, ['list', '--parent', '990']);
});

test('search finds all words wherever they stand, and no private note', async () => {
  await using rig = project();
  rig.ok('share', '020', 'api', '--value', '"a rate of 100"');
  rig.ok('note', '010', '-m', 'rate limit');
  const found = rig.json<{ tasks: readonly { id: string; found: { where: string } }[] }>(
    'search',
    'rate limit',
  );
  assert.equal(
    found.tasks.map(({ id, found: { where } }) => [id, where]),
    [['030', 'description']],
  );
  assert.equal(
    rig.json<List>('search', 'rate').tasks.map(({ id }) => id),
    ['020', '030'],
  );
  assert.match(rig.ok('search', 'zebra'), /nothing found/);
});

test('metrics: ratings and their coverage, times, iterations, estimates and loads', async () => {
  await using rig = Rig.withProject();
  for (const [name, hours] of [
    ['A', '2'],
    ['B', '4'],
    ['C', '1'],
  ] as const)
    rig.ok('add', name, '--estimated-hours', hours);
  for (const id of ['010', '020']) rig.ok('claim', id);
  rig.ok('submit', '010');
  rig.ok('reject', '010', '-m', 'again');
  rig.ok('complete', '010', '--actual-hours', '3');
  rig.ok('complete', '020', '--actual-hours', '6');
  rig.ok('rate', '010', '--quality', '4');
  const metrics = rig.json<{
    ratings: { coverage: number; quality: { average: number } };
    iterations: { average: number; count: number };
    estimates: { ratio: number };
    active_hours: { count: number };
    participants: readonly { name: string; done_today: number }[];
  }>('metrics');
  assert.equal(
    [
      metrics.ratings.coverage,
      metrics.ratings.quality.average,
      metrics.iterations.average,
      metrics.estimates.ratio,
    ],
    [0.5, 4, 1.5, 1.5],
  );
  assert.is(metrics.active_hours.count, 2);
  assert.equal(
    metrics.participants.map(({ name, done_today }) => [name, done_today]),
    [['human:tester', 2]],
  );
  assert.match(rig.ok('metrics'), /estimates +9 h taken, 6 h expected \(× 1\.5\)/);
  await using empty = Rig.withProject();
  assert.match(empty.ok('metrics'), /quality +nothing known/);
});

test.run();
