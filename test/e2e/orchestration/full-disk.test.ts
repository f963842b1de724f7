// A disk that fills up while agents work: the orchestration ends as a failure of the system, and goes on when there is room.
import { rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENT, Agents } from '../../rig/agents.ts';
import { Rig } from '../../rig/rig.ts';
import { SmallDisk } from '../../rig/small-disk.ts';

const asRoot = SmallDisk.canBeMade() ? test : test.skip;
const RUN = ['run', '-j', '1', '--executor', AGENT];

for (const mode of ['off', 'task']) {
  asRoot(
    `a disk that is full as an agent ends is a failure of the system: worktrees ${mode} (needs root)`,
    async () => {
      using disk = new SmallDisk('4m');
      const rig = Rig.withProject('full', disk.folder);
      await using elsewhere = Rig.make();
      await using agents = await Agents.listen(elsewhere);
      rig.ok('config', 'set', `worktrees.mode=${mode}`);
      for (const name of ['One', 'Two']) rig.ok('add', name);
      const first = rig.start(RUN, { env: agents.env });
      const agent = await agents.next();
      disk.fill();
      assert.is((await agent.sow('submit')).code, 7);
      await agent.exit();
      const ended = await first.ended;
      assert.is(ended.code, 7, ended.stderr);
      assert.match(
        ended.stderr,
        /ENOSPC: .*what was written before stands\)\n {2}→ mend the cause, then sow run/,
      );
      disk.makeRoom();
      await finishes(rig, agents, agent.hello.session);
    },
  );
}

test('an agent whose folder cannot be made ready ends the orchestration as a failure of the system', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'worktrees.mode=off');
  for (const name of ['One', 'Two']) rig.ok('add', name);
  const inTheWay = rig.write('.sow/local/bin', '');
  const failed = rig.sow(RUN, { env: agents.env });
  assert.is(failed.code, 7, failed.stderr);
  rmSync(inTheWay);
  await finishes(rig, agents);
});

/** Both tasks, the first where its conversation was. */
async function finishes(rig: Rig, agents: Agents, session?: string): Promise<void> {
  const again = rig.start(RUN, { env: agents.env });
  for (const ref of ['010', '020']) {
    const agent = await agents.next();
    assert.match(agent.hello.task, new RegExp(`${ref}$`));
    if (ref === '010' && session !== undefined) assert.is(agent.hello.session, session);
    assert.is((await agent.sow('submit')).code, 0);
    await agent.exit();
  }
  assert.is((await again.ended).code, 8);
  rig.ok('validate');
}

test.run();
