// What ends close together is settled together: the loop waits for others a few times as long as its last turn took.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ok } from '../../../src/base/result.ts';
import type { Desk } from '../../../src/run/desk.ts';
import { commandExecutor } from '../../../src/run/executors/command.ts';
import type { Claimed } from '../../../src/run/job.ts';
import { orchestrate } from '../../../src/run/orchestrate.ts';
import { Rig } from '../../rig/rig.ts';
import { workspaceAt } from '../../rig/workspace.ts';

/** So that the loop waits for the most that it ever does. */
const LONG_TURN_MS = 70;

function claimed(run: string, directory: string, script: string): Claimed {
  return {
    kind: 'work',
    ref: `p/${run}`,
    short: run,
    name: run,
    run,
    role: 'implementer',
    actor: run,
    session: undefined,
    resumed: false,
    model: undefined,
    counters: undefined,
    iteration: 1,
    executor: commandExecutor('test', ['sh', '-c', script], { PATH: process.env.PATH ?? '' }),
    prompt: '',
    directory,
    graceMs: 1000,
    predecessor: undefined,
    timeoutMs: 60_000,
    idleMs: 60_000,
    watchdog: { repeatedCalls: 3, errorRate: 0.5 },
  };
}

/** It gives all claims at once, and takes note of what it is asked to settle together. */
function deskWith(claims: readonly Claimed[]): { desk: Desk; together: string[][] } {
  const together: string[][] = [];
  let left = claims;
  const desk: Desk = {
    claim: async () => {
      await delay(LONG_TURN_MS);
      const given = left;
      left = [];
      return ok({ claimed: given, more: false });
    },
    learn: async () => ok(undefined),
    settle: async (ended) => {
      together.push(ended.map((one) => one.claimed.run));
      return ok(ended.map(() => ({ status: 'needs_review', failed: false })));
    },
    superseded: () => [],
    watch: async () => ({ close: async () => {} }),
  };
  return { desk, together };
}

test('runs that end close together are settled in one go, and one that goes on is not waited for', async () => {
  await using rig = Rig.withProject();
  const { context, store } = workspaceAt(rig.root, { clock: Date.now });
  const at = (name: string): string => join(rig.home, name);
  for (const name of ['first', 'last']) execFileSync('mkfifo', [at(name)]);
  mkdirSync(join(store.dir, 'local', 'runs'), { recursive: true });
  writeFileSync(at('settled'), '');
  const { desk, together } = deskWith([
    // The end of the one is what the other waits for.
    claimed('1', rig.root, `: > ${at('first')}`),
    claimed('2', rig.root, `cat ${at('first')}`),
    claimed('3', rig.root, `cat ${at('last')}`),
  ]);
  const settle = desk.settle;
  const told: Desk = {
    ...desk,
    settle: async (ended) => {
      const settled = await settle(ended);
      if (together.length === 1) writeFileSync(at('last'), '');
      return settled;
    },
  };
  const end = await orchestrate(context, store.dir, { jobs: 3, onFailure: 'continue' }, told);
  assert.is(end.runs, 3);
  assert.equal(
    together.map((runs) => runs.sort()),
    [['1', '2'], ['3']],
  );
});

test.run();
