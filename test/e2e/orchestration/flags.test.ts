// What an orchestration takes on and when it ends, as its flags say.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENT, Agents } from '../../rig/agents.ts';
import { Rig } from '../../rig/rig.ts';

const RUN = ['run', '--executor', AGENT];

interface Preview {
  readonly runs: readonly { readonly short: string; readonly why: string; readonly permissions?: string }[];
  readonly kept: readonly { readonly short: string; readonly reasons: readonly string[] }[];
}

test('a dry run takes on what the flags name, and tells why in that order, with what, and what is kept', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'Base');
  rig.ok('add', 'Middle', '--depends-on', '010');
  rig.ok('add', 'Top', '--depends-on', '020');
  rig.ok('add', 'Apart', '--priority', 'high');
  rig.ok('add', 'Sketch', '--phase', 'review');
  const preview = (...flags: string[]): Preview => rig.json<Preview>(...RUN, '-n', ...flags);
  const cases: readonly (readonly [string[], string[]])[] = [
    [[], ['040', '010', '050']],
    [
      ['--task', '040', '--task', '10'],
      ['040', '010'],
    ],
    [['--phase', 'review'], ['050']],
    [['--until', '030'], ['010']],
    [['--until', 'review'], ['050']],
    [['--drain'], []],
    [['--once'], ['040', '010', '050']],
  ];
  for (const [flags, expected] of cases)
    assert.equal(
      preview(...flags).runs.map(({ short }) => short),
      expected,
      flags.join(' '),
    );
  assert.equal(preview('--until', '030').kept, [
    { ref: 'implementation/020', short: '020', reasons: ['waits for 010 (pending)'] },
    { ref: 'implementation/030', short: '030', reasons: ['waits for 020 (pending)'] },
  ]);
  const [first] = preview().runs;
  assert.match(first?.why ?? '', /^phase implementation, priority high, .* h of work/);
  const text = rig.ok(...RUN, '-n', '-j', '1', '--explain');
  assert.match(text, /^040 +starts now +implementer .*budget: none +Apart +\(phase implementation/);
  assert.match(text, /\n010 +starts later /);
  assert.match(text, /\n020 +not +waits for 010 \(pending\)/);
  for (const flags of [
    ['--until', '99'],
    ['--phase', 'reviwe'],
    ['--task', '99'],
  ])
    assert.is(rig.sow([...RUN, ...flags]).code, 6, flags.join(' '));
  assert.is(rig.sow([...RUN, '--timeout', 'soon']).code, 2);
});

test('once ends with what might start at its beginning', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'review.mode=none');
  rig.ok('add', 'First');
  rig.ok('add', 'Second', '--depends-on', '010');
  const started = rig.start([...RUN, '--once', '--explain'], { env: agents.env });
  const agent = await agents.next();
  await agent.sow('submit');
  await agent.exit();
  const { code, stderr } = await started.ended;
  assert.is(code, 0);
  assert.match(stderr, /executor: .*permissions: the program's own +at once: 3 +on failure: continue/);
  assert.match(stderr, /010 may start; its place in the order: phase implementation/);
  assert.match(rig.ok('ready'), /^020/);
});

test('watching stays for what is added, and another terminal can drain it', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'review.mode=none');
  const started = rig.start([...RUN, '--watch', '-j', '1'], { env: agents.env });
  await started.until(/executor:/);
  rig.ok('add', 'Comes later');
  rig.ok('add', 'Is never begun');
  const agent = await agents.next();
  const drained = rig.json<{ orchestrations: string[]; total: number }>('stop', '--drain');
  assert.is(drained.total, 1);
  await agent.sow('submit');
  await agent.exit();
  assert.is((await started.ended).code, 0);
  assert.match(rig.ok('ready'), /^020/);
  assert.match(rig.ok('stop', '--drain'), /no sow run lives now/);
});

test('draining takes up what is in progress and starts nothing new', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Begun');
  rig.ok('add', 'New');
  const first = rig.start([...RUN, '-j', '1'], { env: agents.env });
  const begun = await agents.next();
  first.child.kill('SIGINT');
  await begun.gone;
  assert.is((await first.ended).code, 130);
  const second = rig.start([...RUN, '--drain'], { env: agents.env });
  const agent = await agents.next();
  assert.is(agent.hello.session, begun.hello.session);
  await agent.sow('submit');
  await agent.exit();
  assert.is((await second.ended).code, 8);
  assert.match(rig.ok('ready'), /^020/);
});

test('a failed run lets the others go on, or keeps new ones from starting, or stops them all', async () => {
  const cases = [
    ['continue', 'needs_review', true],
    ['stop', 'needs_review', false],
    ['fail_fast', 'in_progress', false],
  ] as const;
  for (const [mode, second, third] of cases) {
    await using rig = Rig.withProject();
    await using agents = await Agents.listen(rig);
    for (const name of ['Fails', 'Works', 'Waits']) rig.ok('add', name);
    rig.ok('add', 'Behind', '--depends-on', '010');
    rig.ok('add', 'Far behind', '--depends-on', '040');
    const started = rig.start([...RUN, '-j', '2', '--on-failure', mode], { env: agents.env });
    const both = [await agents.next(), await agents.next()];
    const failing = both.find(({ hello }) => hello.task.endsWith('010'));
    const working = both.find(({ hello }) => hello.task.endsWith('020'));
    await failing?.exit(1);
    await started.until(/■ 010 paused/);
    if (mode === 'fail_fast') await working?.gone;
    else {
      await working?.sow('submit');
      await working?.exit();
    }
    if (third) {
      const agent = await agents.next();
      await agent.sow('submit');
      await agent.exit();
    }
    assert.is((await started.ended).code, 1, mode);
    const status = (ref: string): string => rig.json<{ task: { status: string } }>('show', ref).task.status;
    assert.is(status('020'), second, mode);
    assert.is(status('030'), third ? 'needs_review' : 'pending', mode);
    assert.match(rig.ok('why', '040'), /waits for 010 \(paused: failed\)/);
    assert.match(rig.ok('why', '050'), /waits for 040 \(pending\), which is behind 010 \(failed\)/);
    assert.match(rig.ok('status'), /blocked:[\s\S]*050[^\n]*behind 010 \(failed\)/);
  }
});

test('events are followed as they happen, also of tasks that are made meanwhile, until somebody stops it', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'Old');
  const following = rig.start(['events', '--follow', '--json', '--limit', '1']);
  await following.until(/"created"/);
  rig.ok('add', 'New');
  await following.until(/"subject":"implementation\/020"/);
  rig.ok('claim', '020');
  await following.until(/"claimed"/);
  following.child.kill('SIGINT');
  const { code, stdout } = await following.ended;
  assert.is(code, 130);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string; subject: string; id: string });
  assert.equal(
    lines
      .filter(({ subject }) => subject !== 'project')
      .map(({ type, subject }) => [type, subject.slice(-3)]),
    [
      ['created', '010'],
      ['created', '020'],
      ['claimed', '020'],
    ],
  );
  assert.is(new Set(lines.map(({ id }) => id)).size, lines.length);
});

test.run();
