// What is asked of the state machine, and what stands around the task it is asked of.
import type { ArtifactState, Review, TaskState } from '../generated/types.ts';
import type { Verb } from './transitions.ts';

export type PauseCause = NonNullable<TaskState['pause']>['cause'];
export type AbandonCause = NonNullable<TaskState['abandon']>['cause'];

/** What stands around a task, outside its own file. */
export interface Situation {
  /** dead: a run claim of this host whose orchestration is gone. */
  readonly claim: 'none' | 'live' | 'dead';
  /** What the task waits for, in words. */
  readonly openDependencies: readonly string[];
  readonly children: number;
  /** References of the children that are not settled. */
  readonly openChildren: readonly string[];
  /** Whether what the children have come to makes the task done or failed. */
  readonly decidedByChildren: boolean;
  /** What keeps the task from being worked on above it in the tree, in words. */
  readonly parentBlockers: readonly string[];
  /** What keeps the tasks of its phase from being worked on, in words. */
  readonly phaseBlockers: readonly string[];
  readonly review: Review;
  /** The actors who worked on this iteration, and their runs. */
  readonly workers: readonly string[];
}

export interface Intent {
  readonly verb: Verb;
  readonly actor: string;
  /** RFC 3339, UTC, whole seconds. */
  readonly now: string;
  /** The run the actor works in. */
  readonly run?: string;
  readonly text?: string;
  readonly cause?: PauseCause | AbandonCause;
  /** For claim: who will own the task, and where. */
  readonly claim?: { readonly actor: string; readonly run?: string; readonly host: string };
  readonly summary?: string;
  /** The hours that the work took. */
  readonly actualHours?: number;
  readonly outputs?: readonly ArtifactState[];
  readonly force?: { readonly reason: string };
}
