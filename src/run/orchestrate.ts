// The loop of one orchestration: settle what has ended, claim what may start, run it, until nothing is left. It holds no
// state that is not in the files: killed anywhere, the next one goes on.
import type { Context } from '../base/context.ts';
import type { Failure } from '../base/failure.ts';
import { hasCode, ioFailure } from '../store/disk/io-failure.ts';
import { figuresOf } from './activity.ts';
import type { Desk, Ended, Settled } from './desk.ts';
import { type Claimed, type Job, type SessionNews, startJob } from './job.ts';

/** What a failed run means for the others: they go on; nothing new starts; they are stopped too. */
export type OnFailure = 'continue' | 'stop' | 'fail_fast';

export interface Plan {
  /** How many runs may live at once. */
  readonly jobs: number;
  readonly onFailure: OnFailure;
}

export interface OrchestrationEnd {
  readonly runs: number;
  readonly failedRuns: number;
  readonly stopped: boolean;
  readonly failure: Failure | undefined;
}

/** @param sowDir the absolute path of .sow */
export function orchestrate(
  context: Context,
  sowDir: string,
  plan: Plan,
  desk: Desk,
): Promise<OrchestrationEnd> {
  return new Orchestration(context, sowDir, plan, desk).run();
}

/**
 * What ends so close together is settled together, and what takes its place is claimed together: a transaction costs more. The
 * wait is as many times as long as the last turn took, so that a busy machine is left to the agents.
 */
const GATHER = { timesTurn: 4, leastMs: 10, mostMs: 250 };
/** Longer is no timer's business. */
const LONGEST_MS = 2 ** 31 - 1;

class Orchestration {
  readonly #context: Context;
  readonly #sowDir: string;
  readonly #plan: Plan;
  readonly #desk: Desk;
  readonly #running = new Map<string, Job>();
  #ended: Ended[] = [];
  #turnMs = 0;
  #runs = 0;
  #failedRuns = 0;
  #failure: Failure | undefined;
  #crash: unknown;
  #wake: (() => void) | undefined;
  #woken = false;

  constructor(context: Context, sowDir: string, plan: Plan, desk: Desk) {
    this.#context = context;
    this.#sowDir = sowDir;
    this.#plan = plan;
    this.#desk = desk;
  }

  async run(): Promise<OrchestrationEnd> {
    const { signal } = this.#context;
    const watcher = await this.#desk.watch(this.#alarm);
    signal.addEventListener('abort', this.#alarm, { once: true });
    try {
      while (await this.#turn());
    } catch (error) {
      await this.#stopAll();
      throw error;
    } finally {
      signal.removeEventListener('abort', this.#alarm);
      await watcher.close();
    }
    const { aborted: stopped } = signal;
    return { runs: this.#runs, failedRuns: this.#failedRuns, stopped, failure: this.#failure };
  }

  /** After a bug of ours nobody would look after them. */
  async #stopAll(): Promise<void> {
    const jobs = [...this.#running.values()];
    for (const job of jobs) job.stop('brief');
    await Promise.allSettled(jobs.map(({ ended }) => ended));
  }

  /** Whether there is another one. */
  async #turn(): Promise<boolean> {
    if (this.#ended.length > 0) await this.#gather();
    this.#woken = false;
    if (this.#crash !== undefined) throw this.#crash;
    const begun = performance.now();
    await this.#settle();
    const later = await this.#claim();
    if (this.#running.size === 0 && !later) return false;
    this.#stopSuperseded();
    this.#turnMs = performance.now() - begun;
    await this.#sleep(later?.next === undefined ? undefined : later.next - this.#context.clock());
    return true;
  }

  /** The first of several ends wakes the loop before the others have been heard of. */
  async #gather(): Promise<void> {
    const { timesTurn, leastMs, mostMs } = GATHER;
    const until = performance.now() + Math.min(mostMs, Math.max(leastMs, timesTurn * this.#turnMs));
    while (this.#ended.length < this.#running.size && performance.now() < until) {
      this.#woken = false;
      await this.#sleep(until - performance.now());
    }
  }

  /** What ends meanwhile is for the next turn. */
  async #settle(): Promise<void> {
    const ended = this.#ended;
    if (ended.length === 0) return;
    this.#ended = [];
    const settled = await this.#desk.settle(ended);
    for (const { claimed } of ended) this.#running.delete(claimed.run);
    this.#runs += ended.length;
    if (!settled.ok) this.#failure ??= settled.failure;
    else ended.forEach((one, at) => void this.#tell(one, settled.value[at]));
  }

  #tell({ claimed, job }: Ended, settled: Settled | undefined): void {
    if (!settled) return;
    const { short: task, run } = claimed;
    const { outcome } = job;
    const { status, note, failed, again, usage } = settled;
    const told = { ...(note && { note }), ...figuresOf(usage) };
    this.#context.report({ type: 'run-ended', task, run, outcome, status, ...told });
    if (failed) this.#fail();
    if (again) this.#start(again);
  }

  #fail(): void {
    this.#failedRuns++;
    if (this.#plan.onFailure === 'fail_fast') for (const job of this.#running.values()) job.stop();
  }

  get #halted(): boolean {
    if (this.#context.signal.aborted || this.#failure !== undefined) return true;
    return this.#plan.onFailure !== 'continue' && this.#failedRuns > 0;
  }

  /** What to wait for although nothing runs; undefined where there is nothing. */
  async #claim(): Promise<{ readonly next: number | undefined } | undefined> {
    const room = this.#plan.jobs - this.#running.size;
    if (this.#halted || room <= 0) return undefined;
    const claims = await this.#desk.claim(room);
    if (!claims.ok) {
      this.#failure = claims.failure;
      return undefined;
    }
    const { claimed, more, next } = claims.value;
    claimed.forEach((one) => void this.#start(one));
    return more ? { next } : undefined;
  }

  #start(claimed: Claimed): void {
    const learned: Promise<void>[] = [];
    const onSession = (news: SessionNews): void => {
      learned.push(this.#learn(claimed, news).catch(this.#broken));
    };
    const job = startJob(this.#context, this.#sowDir, claimed, onSession);
    this.#running.set(claimed.run, job);
    this.#context.report(started(claimed));
    job.ended
      .then(async (end) => {
        await Promise.all(learned);
        this.#ended.push({ claimed, job: end });
        this.#alarm();
      })
      .catch((error: unknown) => this.#lose(claimed, error));
  }

  /** Its folder could not be made, as on a full disk. Nothing can be recorded there either: the next orchestration recovers it. */
  #lose({ run }: Claimed, error: unknown): void {
    if (hasCode(error)) {
      this.#running.delete(run);
      this.#failure ??= ioFailure(error, this.#sowDir, false);
    } else this.#crash ??= error;
    this.#alarm();
  }

  async #learn(claimed: Claimed, news: SessionNews): Promise<void> {
    const told = await this.#desk.learn(claimed, news);
    if (!told.ok) this.#failure ??= told.failure;
  }

  #stopSuperseded(): void {
    if (this.#running.size === 0) return;
    const running = [...this.#running.values()].map(({ claimed, spent }) => ({ claimed, spent: spent() }));
    for (const { run, isVoid } of this.#desk.superseded(running))
      this.#running.get(run)?.stop(isVoid ? 'brief' : undefined);
  }

  async #sleep(ms: number | undefined): Promise<void> {
    if (this.#woken) return;
    const timer =
      ms === undefined ? undefined : setTimeout(this.#alarm, Math.min(Math.max(0, ms), LONGEST_MS));
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    clearTimeout(timer);
  }

  readonly #alarm = (): void => {
    this.#woken = true;
    this.#wake?.();
  };

  readonly #broken = (error: unknown): void => {
    this.#crash ??= error;
    this.#alarm();
  };
}

function started({ short: task, name, role, executor, session, resumed, iteration, run }: Claimed) {
  const named = session === undefined ? {} : { session };
  return {
    type: 'run-started',
    task,
    name,
    role,
    executor: executor.name,
    ...named,
    resumed,
    iteration,
    run,
  } as const;
}
