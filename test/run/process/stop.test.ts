// The end of a run: the ladder, its shortcut, and that nothing of a run outlives it, wherever it went.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isAlive } from '../../../src/run/process/descendants.ts';
import { type ProcessTable, systemProcesses } from '../../../src/run/process/process-table.ts';
import { killRun, rungsBeforeKill, stopRun } from '../../../src/run/process/stop.ts';
import { type Puppet, Stage } from './stage.ts';

const LONG = 60_000;
const DEAF = { do: 'ignore', signals: ['SIGINT', 'SIGTERM'] } as const;
const deafen = (puppet: Puppet) => puppet.order({ ...DEAF, signals: [...DEAF.signals] });

test('an agent that ends at INT is never sent TERM, however long it takes within its grace', async () => {
  await using stage = await Stage.open();
  const { agent, puppet } = await stage.start('agent');
  await deafen(puppet);
  const stopped = agent.stop({ graceMs: LONG });
  assert.is((await puppet.sees('signal')).signal, 'SIGINT');
  await puppet.order({ do: 'exit', code: 0 });
  assert.equal(await stopped, []);
  assert.equal(
    puppet.rest().filter(({ saw }) => saw === 'signal'),
    [],
  );
  const end = await agent.ended;
  assert.equal([end.exit, end.signal, end.stopped], [0, null, true]);
});

test('INT reaches also what has a session of its own, and each process once', async () => {
  await using stage = await Stage.open();
  const { agent, puppet } = await stage.start('agent');
  const near = await stage.child(puppet, 'near');
  const far = await stage.child(puppet, 'far', { detached: true });
  const all = [puppet, near, far];
  for (const one of all) await deafen(one);
  const stopped = agent.stop({ graceMs: LONG });
  for (const one of all) assert.is((await one.sees('signal')).signal, 'SIGINT');
  for (const one of all) await one.order({ do: 'exit', code: 0 });
  assert.equal(await stopped, []);
  for (const one of all)
    assert.equal(
      one.rest().filter(({ saw }) => saw === 'signal'),
      [],
    );
});

test('a deaf agent and its deaf grandchild in a session of its own get INT, TERM and KILL, and are gone', async () => {
  await using stage = await Stage.open();
  const { agent, puppet } = await stage.start('agent');
  const child = await stage.child(puppet, 'child');
  const far = await stage.child(child, 'far', { detached: true });
  for (const one of [puppet, child, far]) await deafen(one);
  const { table, sentTo } = recording();
  assert.equal(await stopRun({ runId: stage.runId, graceMs: 50 }, table), []);
  for (const one of [puppet, child, far]) {
    await one.gone;
    assert.equal(sentTo(one), ['SIGINT', 'SIGTERM', 'SIGKILL']);
  }
  assert.equal(stage.pids(), []);
  assert.is((await agent.ended).signal, 'SIGKILL');
});

test('the signals before KILL share the grace', () => {
  const rungs = (brief: boolean) => rungsBeforeKill(5000, brief).map(({ signal, forMs }) => [signal, forMs]);
  assert.equal(rungs(false), [
    ['SIGINT', 2500],
    ['SIGTERM', 2500],
  ]);
  assert.equal(rungs(true), [['SIGTERM', 5000]]);
});

test('an agent with whose work nobody goes on gets TERM at once', async () => {
  await using stage = await Stage.open();
  const { agent, puppet } = await stage.start('agent');
  await deafen(puppet);
  const stopped = agent.stop({ graceMs: LONG, brief: true });
  assert.is((await puppet.sees('signal')).signal, 'SIGTERM');
  await puppet.order({ do: 'exit', code: 0 });
  assert.equal(await stopped, []);
});

test('so is one that is stopped through its agent', async () => {
  await using stage = await Stage.open();
  const { agent, puppet } = await stage.start('agent');
  const far = await stage.child(puppet, 'far', { detached: true });
  for (const one of [puppet, far]) await deafen(one);
  assert.equal(await agent.stop({ graceMs: 50 }), []);
  await Promise.all([puppet.gone, far.gone]);
  assert.equal(stage.pids(), []);
  const end = await agent.ended;
  assert.equal([end.exit, end.signal, end.stopped], [null, 'SIGKILL', true]);
});

test('kill in the middle of a long grace ends it at once', async () => {
  await using stage = await Stage.open();
  const { agent, puppet } = await stage.start('agent');
  const far = await stage.child(puppet, 'far', { detached: true });
  for (const one of [puppet, far]) await deafen(one);
  const stopped = agent.stop({ graceMs: LONG });
  await far.sees('signal');
  agent.kill();
  assert.equal(await stopped, []);
  assert.is((await agent.ended).signal, 'SIGKILL');
  assert.equal(stage.pids(), []);
});

test('the caller can jump to KILL by its own signal, before and in the middle of the ladder', async () => {
  await using stage = await Stage.open();
  for (const early of [true, false]) {
    const { agent, puppet } = await stage.start('agent');
    await deafen(puppet);
    const now = new AbortController();
    if (early) now.abort();
    const stopped = agent.stop({ graceMs: LONG, now: now.signal });
    if (!early) {
      await puppet.sees('signal');
      now.abort();
    }
    assert.equal(await stopped, []);
    assert.is((await agent.ended).signal, 'SIGKILL');
    await puppet.gone;
    assert.equal(
      puppet.rest().filter(({ saw }) => saw === 'signal'),
      [],
    );
  }
});

test('a second stop joins the first', async () => {
  await using stage = await Stage.open();
  const { agent } = await stage.start('agent');
  assert.is(agent.stop({ graceMs: LONG }), agent.stop({ graceMs: 0 }));
  await agent.ended;
});

test('a stop after the end still finds what the agent left behind', async () => {
  await using stage = await Stage.open();
  const { agent, puppet } = await stage.start('agent');
  const far = await stage.child(puppet, 'far', { detached: true });
  await puppet.order({ do: 'exit', code: 0 });
  assert.is((await agent.ended).stopped, false);
  assert.equal(await agent.stop({ graceMs: LONG }), []);
  await far.gone;
});

test('killRun finds by the run alone a grandchild in a session of its own whose parent has died', async () => {
  await using stage = await Stage.open();
  const { agent, puppet } = await stage.start('agent');
  const child = await stage.child(puppet, 'child');
  const far = await stage.child(child, 'far', { detached: true });
  await deafen(far);
  await child.order({ do: 'exit', code: 0 });
  await puppet.order({ do: 'exit', code: 0 });
  await Promise.all([child.gone, agent.ended]);
  assert.equal(stage.pids(), [far.pid]);
  assert.equal(await killRun({ runId: stage.runId }), []);
  await far.gone;
});

test('killRun leaves the processes of other runs alone', async () => {
  await using stage = await Stage.open();
  await using other = await Stage.open();
  const { puppet } = await other.start('agent');
  await stage.start('agent');
  assert.equal(await killRun({ runId: stage.runId }), []);
  assert.equal(other.pids(), [puppet.pid]);
  await puppet.order({ do: 'print', to: 'stdout', text: 'still here' });
});

test('what scrubbed its environment is stopped too, also when its parent dies first', async () => {
  await using stage = await Stage.open();
  const { agent, puppet } = await stage.start('agent');
  const scrubbed = await stage.child(puppet, 'scrubbed', {
    detached: true,
    env: { PATH: process.env.PATH ?? '' },
  });
  const below = await stage.child(scrubbed, 'below', { detached: true });
  await deafen(scrubbed);
  await deafen(below);
  // The agent dies at INT, and with it the only tie between the run and these two.
  const { table, sentTo } = recording();
  assert.equal(await stopRun({ runId: stage.runId, graceMs: 50 }, table), []);
  await Promise.all([scrubbed.gone, below.gone, agent.ended]);
  assert.is(sentTo(puppet)[0], 'SIGINT');
  assert.equal(sentTo(below), ['SIGINT', 'SIGTERM', 'SIGKILL']);
});

test('a child born while the agent ends is stopped as well', async () => {
  await using stage = await Stage.open();
  const { agent, puppet } = await stage.start('agent');
  await deafen(puppet);
  const stopped = agent.stop({ graceMs: LONG });
  await puppet.sees('signal');
  const late = await stage.child(puppet, 'late', { detached: true });
  await deafen(late);
  await puppet.order({ do: 'exit', code: 0 });
  assert.is((await late.sees('signal')).signal, 'SIGINT');
  await late.order({ do: 'exit', code: 0 });
  assert.equal(await stopped, []);
});

test('without /proc the group of the agent is all that is stopped', async () => {
  await using stage = await Stage.open();
  const { agent, puppet } = await stage.start('agent');
  const near = await stage.child(puppet, 'near');
  const table: ProcessTable = {
    self: process.pid,
    list: () => null,
    row: () => null,
    environment: () => Buffer.alloc(0),
    kill: (pid, signal) => {
      process.kill(pid, signal);
    },
  };
  const leader = { pid: puppet.pid, startTime: null };
  assert.equal(await stopRun({ runId: stage.runId, graceMs: 0 }, table), []);
  assert.ok(isAlive(leader, table));
  assert.equal(await stopRun({ runId: stage.runId, leader, graceMs: LONG }, table), []);
  await Promise.all([puppet.gone, near.gone, agent.ended]);
});

test('a process that is in the middle of an exec at the first look is found by the second', async () => {
  let looks = 0;
  let living = [{ pid: 4242, parent: 1, group: 4242, session: 4242, startTime: 7 }];
  const table: ProcessTable = {
    self: 1,
    list: () => ({ rows: living, isWhole: true }),
    row: (pid) => living.find((row) => row.pid === pid) ?? null,
    environment: () => Buffer.from(looks++ === 0 ? '' : 'SOW_RUN=r\0'),
    kill: () => {
      living = [];
    },
  };
  assert.equal(await killRun({ runId: 'r' }, table), []);
  assert.equal(living, []);
});

test('what a process that was ending has left is found by the second look', async () => {
  const left = { pid: 4243, parent: 1, group: 4243, session: 4243, startTime: 8 };
  let looks = 0;
  let living = [left];
  const table: ProcessTable = {
    self: 1,
    list: () => (looks++ === 0 ? { rows: [], isWhole: false } : { rows: living, isWhole: true }),
    row: (pid) => living.find((row) => row.pid === pid) ?? null,
    environment: () => Buffer.from('SOW_RUN=r\0'),
    kill: () => {
      living = [];
    },
  };
  assert.equal(await killRun({ runId: 'r' }, table), []);
  assert.equal(living, []);
});

test('a look that told of all there is needs no other one', async () => {
  let looks = 0;
  const other = { pid: 4244, parent: 1, group: 4244, session: 4244, startTime: 9 };
  const table: ProcessTable = {
    self: 1,
    list: () => {
      looks++;
      return { rows: [other], isWhole: true };
    },
    row: () => other,
    environment: () => Buffer.from('SOW_RUN=other\0'),
    kill: () => assert.unreachable('another run'),
  };
  assert.equal(await killRun({ runId: 'r' }, table), []);
  assert.is(looks, 1);
});

test('the first volley of KILL has been sent when killRun returns', async () => {
  await using stage = await Stage.open();
  const { agent, puppet } = await stage.start('agent');
  const { table, sentTo } = recording();
  const killed = killRun({ runId: stage.runId }, table);
  assert.equal(sentTo(puppet), ['SIGKILL']);
  assert.equal(await killed, []);
  await agent.ended;
});

test('what the system does not let go of is named after a while, and not waited for without end', async () => {
  const stuck = { pid: 4242, parent: 1, group: 4242, session: 4242, startTime: 7 };
  const sent: string[] = [];
  const table: ProcessTable = {
    self: 1,
    list: () => ({ rows: [stuck], isWhole: true }),
    row: () => stuck,
    environment: () => Buffer.from('SOW_RUN=r\0'),
    kill: (pid, signal) => {
      sent.push(`${pid} ${signal}`);
      throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
    },
  };
  const left = await stopRun({ runId: 'r', graceMs: 0, patienceMs: 0 }, table);
  assert.equal(left, [{ pid: 4242, startTime: 7 }]);
  assert.equal(sent.slice(0, 3), ['4242 SIGINT', '4242 SIGTERM', '4242 SIGKILL']);
});

/** The system's own processes, and which signals were sent to whom, each rung's once (KILL is repeated until it works). */
function recording() {
  const sent = new Map<number, Set<string>>();
  const table: ProcessTable = {
    ...systemProcesses,
    kill: (pid, signal) => {
      sent.set(pid, (sent.get(pid) ?? new Set()).add(String(signal)));
      systemProcesses.kill(pid, signal);
    },
  };
  return { table, sentTo: ({ pid }: Puppet) => [...(sent.get(pid) ?? [])] };
}

test.run();
