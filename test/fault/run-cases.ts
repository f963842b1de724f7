// What an orchestration writes: the claim of a run, its settling in every outcome, and what recovery makes of dead ones.

import { learnSession } from '../../src/app/run/settle/learn-session.ts';
import { recoverRuns } from '../../src/app/run/settle/recover.ts';
import { settleRuns } from '../../src/app/run/settle/settle.ts';
import { claimRuns } from '../../src/app/run/start/claim-run.ts';
import { fail } from '../../src/base/result.ts';
import type { JobEnd } from '../../src/run/job.ts';
import type { RunOutcome } from '../../src/store/runs/run-record.ts';
import { type Bench, executors, TASK_FILE } from './bench.ts';
import { type Act, setProject, type UseCase } from './use-case.ts';

export const RUN_CASES: readonly UseCase[] = [
  {
    name: 'claim for a run',
    prepare: async (bench) => {
      await bench.withTasks();
      return claimOne;
    },
    next: setProject,
  },
  settling('succeeded'),
  settling('failed'),
  settling('timed_out'),
  settling('stopped'),
  settling('lost'),
  settling('denied'),
  settling('succeeded', 'succeeded, reported', (bench) => bench.withMove({ verb: 'submit' })),
  settling('succeeded', 'succeeded, reported by hand', async (bench) =>
    bench.edit(TASK_FILE, (text) => text.replace('status: in_progress', 'status: needs_review')),
  ),
  settling('failed', 'failed, abandoned meanwhile', (bench) =>
    bench.withMove({ verb: 'abandon', text: 'No use.' }),
  ),
  {
    name: 'learn the session',
    prepare: async (bench) => {
      const claimed = await bench.withRun();
      return (workspace) => learnSession(workspace, claimed, { session: 'told-by-the-agent', model: 'one' });
    },
    next: setProject,
  },
  {
    name: 'recover',
    prepare: async (bench) => {
      await bench.withRun();
      return recoverRuns;
    },
    next: setProject,
  },
  {
    name: 'recover a run that failed',
    prepare: async (bench) => {
      const claimed = await bench.withRun();
      bench.endRun(claimed.run, 'failed');
      return recoverRuns;
    },
    next: setProject,
  },
];

/** That nothing can be claimed is no failure to an orchestration; here it means that nothing was written. */
const claimOne: Act = async (workspace) => {
  const claimed = await claimRuns(workspace, { jobs: 3, executors, worktrees: 'off' }, 3);
  return claimed.ok && claimed.value.claimed.length === 0
    ? fail({ reason: 'refused', message: 'nothing is ready' })
    : claimed;
};

function settling(
  outcome: RunOutcome,
  title: string = outcome,
  meanwhile: (bench: Bench) => Promise<unknown> = async () => undefined,
): UseCase {
  const prepare = async (bench: Bench): Promise<Act> => {
    const claimed = await bench.withRun();
    await meanwhile(bench);
    return (workspace) => settleRuns(workspace, [{ claimed, job: jobEnd(outcome) }]);
  };
  return { name: `settle: ${title}`, prepare, next: setProject };
}

function jobEnd(outcome: RunOutcome): JobEnd {
  const exit = outcome === 'succeeded' ? 0 : outcome === 'failed' ? 1 : null;
  const signal = exit === null ? 'SIGTERM' : null;
  const end = { exit, signal, stopped: false, durationMs: 1000, lastOutputAt: null } as const;
  const finish = { outcome: outcome === 'succeeded' || outcome === 'denied' ? outcome : 'failed' } as const;
  return { outcome, end, finish };
}
