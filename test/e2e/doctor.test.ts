// `doctor` and `recover`: what a crash, a hand or another machine left, told with its repair and repaired when asked.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeIo } from '../../src/store/disk/io.ts';
import { writeOwner } from '../../src/store/lock/lock-owner.ts';
import { AGENT, Agents } from '../rig/agents.ts';
import { Rig } from '../rig/rig.ts';

interface Finding {
  readonly check: string;
  readonly severity: string;
  readonly message: string;
  readonly repair?: string;
}

function findings(rig: Rig, ...args: string[]): readonly Finding[] {
  const { stdout } = rig.sow(['doctor', '--json', ...args]);
  return (JSON.parse(stdout) as { data: { findings: Finding[] } }).data.findings;
}

function wrong(rig: Rig): string[] {
  return findings(rig)
    .filter(({ severity }) => severity !== 'ok')
    .map(({ check }) => check);
}

test('a sound checkout has nothing to repair, and looking writes nothing', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const before = rig.bytes('.sow', /\.git\//);
  assert.equal(wrong(rig), []);
  assert.equal(rig.bytes('.sow', /\.git\//), before);
});

test('missing rules, leftovers and an unreadable entry are told and repaired, after a backup', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rmSync(rig.path('.sow/.gitattributes'));
  rig.write('.sow/local/txn/pending.json', '{"v": 99}');
  assert.is(rig.sow(['add', 'Second']).code, 7);
  rig.write('.sow/local/txn/tmp/left', 'x');
  assert.equal(wrong(rig).sort(), ['layout', 'pending', 'temporary']);
  const fixed = rig.json<{ backup: string; fixed: { ok: boolean }[] }>('doctor', '--fix');
  assert.ok(fixed.fixed.every(({ ok }) => ok));
  assert.ok(rig.exists(`${fixed.backup}/project/state.yaml`));
  assert.equal(wrong(rig), ['set-aside']);
  rig.ok('add', 'Second');
});

test('an index that a killed reader was writing is told and removed', async () => {
  await using rig = Rig.withProject();
  const left = '.sow/local/index.01890000-0000-7000-8000-000000000000.json';
  rig.write(left, 'x');
  assert.equal(wrong(rig), ['temporary']);
  rig.ok('doctor', '--fix');
  assert.not(rig.exists(left));
});

test('a lock of another host is waited for, and taken away only when a person says so', async () => {
  await using rig = Rig.withProject();
  const owner = {
    token: 'abc',
    host: '0123456789ab',
    boot_id: 'x',
    pid_namespace: '1',
    pid: 1,
    start_time: '1',
    command: 'task set',
    since: '2026-01-01T00:00:00Z',
  };
  mkdirSync(rig.path('.sow/local/lock'));
  writeOwner(nodeIo, rig.path('.sow/local/lock'), owner);
  assert.equal(wrong(rig), ['lock']);
  rig.sow(['doctor', '--fix']);
  assert.equal(wrong(rig), ['lock']);
  rig.ok('doctor', '--fix', '--yes');
  assert.equal(wrong(rig), []);
  rig.ok('add', 'First');
});

test('what a dead orchestration left is recovered: agents gone, tasks resumable, the log told', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'First');
  const started = rig.start(['run', '--executor', AGENT], { env: agents.env });
  const agent = await agents.next();
  started.child.kill('SIGKILL');
  await started.ended;
  assert.equal(wrong(rig), ['runs']);
  assert.match(rig.ok('recover', '-n'), /010/);
  assert.is(spawnSync('kill', ['-0', String(agent.hello.pid)]).status, 0, 'a dry run kills nobody');
  rig.ok('recover');
  await agent.gone;
  assert.equal(wrong(rig), []);
  const { task } = rig.json<{ task: { status: string; readiness: string; claim?: object } }>('show', '010');
  assert.equal([task.status, task.readiness, task.claim], ['in_progress', 'resumable', undefined]);
  assert.match(rig.ok('recover'), /no run was left/);
});

test('an agent that oversteps while nobody looks is not believed afterwards', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'First');
  const started = rig.start(['run', '--executor', AGENT], { env: agents.env });
  const agent = await agents.next();
  started.child.kill('SIGKILL');
  await started.ended;
  const file = rig.task('010');
  await agent.write(rig.path(file), rig.read(file).replace(/^status: .*/m, 'status: completed'));
  rig.ok('recover');
  assert.is(rig.sow(['validate']).code, 3);
  assert.match(rig.sow(['list']).stdout, /completed!/);
});

test.run();
