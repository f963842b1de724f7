// The loop of one orchestration: claim what may start, run it, settle it, until nothing is left to start. It holds no
// state that is not in the files: killed anywhere, the next one goes on.
import type { Context } from '../base/context.ts';
import type { Failure } from '../base/failure.ts';
import type { Result } from '../base/result.ts';
import { type Claimed, type Job, type JobEnd, type SessionNews, startJob } from './job.ts';

/** What the loop needs from the use cases: they alone change the state. */
export interface Desk {
  /** The next task that may start, claimed for a new run; undefined when there is none now. */
  claim(): Promise<Result<Claimed | undefined>>;
  /** Records what an agent told of its conversation, as soon as it does. */
  learn(claimed: Claimed, news: SessionNews): Promise<Result<void>>;
  /** Records how a run ended; a claim in return means that the same task runs once more, with a reminder. */
  settle(claimed: Claimed, end: JobEnd): Promise<Result<Settled>>;
  /** Runs whose task somebody else has moved on: their agents are stopped. */
  superseded(running: readonly Claimed[]): readonly Claimed[];
  /** Calls back soon after something was committed, and from time to time in any case. */
  watch(onChange: () => void): Promise<{ close(): Promise<void> }>;
}

export interface Settled {
  readonly status: string;
  readonly note?: string;
  readonly failed: boolean;
  readonly again?: Claimed;
}

export interface OrchestrationEnd {
  readonly runs: number;
  readonly failedRuns: number;
  readonly stopped: boolean;
  readonly failure: Failure | undefined;
}

export async function orchestrate(
  context: Context,
  sowDir: string,
  jobs: number,
  desk: Desk,
): Promise<OrchestrationEnd> {
  const running = new Map<string, Job>();
  const tally = { runs: 0, failedRuns: 0 };
  let failure: Failure | undefined;
  let wake = (): void => {};
  let woken = false;
  const alarm = (): void => {
    woken = true;
    wake();
  };

  let crash: unknown;
  const broken = (error: unknown): void => {
    crash ??= error;
    alarm();
  };

  const finish = async (job: Job, learned: readonly Promise<void>[]): Promise<void> => {
    const end = await job.ended;
    await Promise.all(learned);
    const settled = await desk.settle(job.claimed, end);
    running.delete(job.claimed.run);
    tally.runs++;
    if (!settled.ok) failure ??= settled.failure;
    else {
      if (settled.value.failed) tally.failedRuns++;
      const { status, note } = settled.value;
      const { short: task, run } = job.claimed;
      context.report({ type: 'run-ended', task, run, outcome: end.outcome, status, ...(note && { note }) });
      if (settled.value.again) start(settled.value.again);
    }
    alarm();
  };
  const start = (claimed: Claimed): void => {
    const learned: Promise<void>[] = [];
    const learn = async (news: SessionNews): Promise<void> => {
      const told = await desk.learn(claimed, news);
      if (!told.ok) failure ??= told.failure;
    };
    const job = startJob(context, sowDir, claimed, (news) => learned.push(learn(news).catch(broken)));
    running.set(claimed.run, job);
    const { short: task, name, role, executor, session, resumed, iteration, run } = claimed;
    context.report({
      type: 'run-started',
      task,
      name,
      role,
      executor: executor.name,
      ...(session !== undefined && { session }),
      resumed,
      iteration,
      run,
    });
    finish(job, learned).catch(broken);
  };
  const watcher = await desk.watch(alarm);
  context.signal.addEventListener('abort', alarm, { once: true });
  try {
    for (;;) {
      woken = false;
      if (crash !== undefined) throw crash;
      while (running.size < jobs && !context.signal.aborted && failure === undefined) {
        const claimed = await desk.claim();
        if (!claimed.ok) failure = claimed.failure;
        else if (claimed.value) start(claimed.value);
        else break;
      }
      if (running.size === 0) break;
      const gone = new Set(
        desk.superseded([...running.values()].map(({ claimed }) => claimed)).map(({ run }) => run),
      );
      for (const [run, job] of running) if (gone.has(run)) job.stop();
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (woken) resolve();
      });
    }
  } finally {
    context.signal.removeEventListener('abort', alarm);
    await watcher.close();
  }
  return { ...tally, stopped: context.signal.aborted, failure };
}
