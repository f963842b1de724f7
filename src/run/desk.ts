// What the loop of an orchestration needs from the use cases, which alone change the state: it asks in batches, so that what
// ends and what starts in one turn of the loop is one transaction each.
import type { Result } from '../base/result.ts';
import type { Usage } from '../model/agent-event.ts';
import type { Claimed, JobEnd, SessionNews } from './job.ts';

export interface Desk {
  /** What may start now, claimed for new runs: at most so many. */
  claim(room: number): Promise<Result<Claims>>;
  /** Records what an agent told of its conversation, as soon as it does. */
  learn(claimed: Claimed, news: SessionNews): Promise<Result<void>>;
  /** Records how runs ended; the answers are in their order. */
  settle(ended: readonly Ended[]): Promise<Result<readonly Settled[]>>;
  /** Runs whose agents are to be stopped: somebody else has moved their task on, or a person asks for it. */
  superseded(running: readonly AtWork[]): readonly Superseded[];
  /** Calls back soon after something was committed, and from time to time in any case. */
  watch(onChange: () => void): Promise<{ close(): Promise<void> }>;
}

export interface AtWork {
  readonly claimed: Claimed;
  /** What its agent has told so far that it has used; undefined where it tells nothing before its end. */
  readonly spent: Usage | undefined;
}

export interface Superseded {
  readonly run: string;
  /** Nobody goes on with what it did. */
  readonly isVoid: boolean;
}

export interface Claims {
  readonly claimed: readonly Claimed[];
  /** Something may start later without a run of ours having ended: the loop stays. */
  readonly more: boolean;
  /** When the first of what waits for a time may start: milliseconds since the epoch. */
  readonly next?: number | undefined;
}

export interface Ended {
  readonly claimed: Claimed;
  readonly job: JobEnd;
}

export interface Settled {
  readonly status: string;
  readonly note?: string;
  readonly failed: boolean;
  /** What the run used, as far as that is known. */
  readonly usage?: Usage | undefined;
  /** It failed, and is tried again later. */
  readonly retries?: boolean;
  /** The same task runs once more at once, with this claim. */
  readonly again?: Claimed;
}
