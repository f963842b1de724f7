// The exit codes of the contract, each from a call that must end with it.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withLock } from '../../src/store/lock/lock.ts';
import { Rig } from '../rig/rig.ts';
import { optionsFor } from '../store/lock-rig.ts';

const CALLS: readonly (readonly [exit: number, call: string, meaning: string])[] = [
  [0, 'list', 'done'],
  [0, 'validate', 'done, with only warnings'],
  [2, 'frobnicate', 'usage'],
  [2, 'set 010 status=completed', 'usage'],
  [2, 'show 040', 'a reference that can mean two tasks'],
  [3, 'claim 030', 'a broken file'],
  [3, 'show 030', 'a broken file is shown, and the exit tells'],
  [4, 'approve 010', 'no such move from there'],
  [4, 'claim 020', 'a guard that is not met'],
  [4, 'rm 010', 'nobody said yes'],
  [4, 'project new other', 'a second project'],
  [6, 'claim 990', 'no such task'],
  [6, 'phase show nowhere', 'no such phase'],
  [6, 'config get nowhere.at.all', 'no such setting'],
  [6, 'run', 'no executor'],
  [6, 'run --executor command:no-such-agent', 'no such program'],
  [6, '-C / list', 'no git'],
  [7, 'apply .sow', 'the file system refused'],
];

test('calls end with the exit code of the contract, text or JSON', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('add', 'Second', '--depends-on', '010');
  rig.ok('add', 'Third');
  rig.ok('add', 'Fourth');
  rig.write(rig.task('030'), 'status: [\n');
  rig.write(
    '.sow/project/phases/review/tasks/040/state.yaml',
    rig.read(rig.task('040')).replace('phase: implementation', 'phase: review'),
  );
  rig.unchanged(() => {
    for (const [exit, call, meaning] of CALLS.filter(([, call]) => call !== 'validate')) {
      const { code, stdout, stderr } = rig.sow(call.split(' '));
      assert.is(code, exit, `${call}: ${meaning}\n${stdout}${stderr}`);
    }
    rig.exits(3, ['validate']);
  });
});

/** An agent that does what a line of shell says; the run's own exit follows from it. */
const AGENTS: readonly (readonly [exit: number, script: string, meaning: string])[] = [
  [1, 'exit 3', 'the work itself failed'],
  [8, 'sow submit -m done', 'a review waits for a person'],
  [8, 'sow pause -m "Which one?"', 'a question waits for a person'],
  [0, 'true', 'nothing is left to do'],
];

test("a run's exit says what came of the work: 1 it failed, 8 a person must act, 0 all is done", async () => {
  await using rig = Rig.withProject();
  for (const [exit, script, meaning] of AGENTS) {
    if (exit !== 0) rig.ok('add', meaning);
    const agent = rig.write('../agent.sh', `#!/bin/sh\ncat >/dev/null\n${script}\n`, 0o755);
    const { code, stdout, stderr } = rig.sow(['run', '--executor', `command:${agent}`]);
    assert.is(code, exit, `${meaning}\n${stdout}${stderr}`);
    for (const id of ['010', '020', '030'])
      if (rig.exists(rig.task(id))) rig.sow(['abandon', id, '-m', 'next']);
  }
});

test('while another command holds the lock, looks go on, Ctrl-C ends the waiting with 130, and patience ends with 5', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const held = await withLock(optionsFor(rig.path('.sow/local'), { command: 'sow apply' }), async () => {
    const impatient = rig.start(['claim', '010', '--json']);
    const stopped = rig.start(['claim', '010']);
    await stopped.until(/waiting for the lock: .*sow apply/);
    rig.ok('list');
    stopped.child.kill('SIGINT');
    assert.is((await stopped.ended).code, 130);
    const { code, stderr } = await impatient.ended;
    const { reason, holder } = (JSON.parse(stderr) as { error: { reason: string; holder: string } }).error;
    assert.equal([code, reason], [5, 'busy']);
    assert.match(holder, `${process.pid}`);
  });
  assert.ok(held.ok);
  rig.ok('claim', '010');
});

test.run();
