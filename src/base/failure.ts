// Why a command stopped: a closed union by `reason`, with facts and no prose. The words stand in report/failure.ts.
import type { Diagnostic } from './diagnostic.ts';

export type Failure = FailureFacts & {
  /** What to do next, where more can be said than the reason's own advice. */
  readonly hint?: string;
};

type FailureFacts =
  | { readonly reason: 'usage'; readonly message: string }
  | { readonly reason: 'outside-git'; readonly directory: string }
  | { readonly reason: 'git-missing' }
  | { readonly reason: 'git-old'; readonly found: string; readonly needed: string }
  | { readonly reason: 'not-initialized'; readonly directory: string }
  | { readonly reason: 'no-project' }
  | { readonly reason: 'project-exists'; readonly name: string }
  | {
      readonly reason: 'not-found';
      readonly what: string;
      readonly ref: string;
      readonly near?: readonly string[];
    }
  | { readonly reason: 'ambiguous'; readonly ref: string; readonly candidates: readonly string[] }
  | { readonly reason: 'invalid-state'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly reason: 'invalid-input'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly reason: 'refused'; readonly message: string }
  | {
      readonly reason: 'transition-refused';
      readonly task: string;
      readonly verb: string;
      readonly status: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly reason: 'guard-unmet';
      readonly task: string;
      readonly verb: string;
      readonly missing: readonly string[];
      /** What is missing is among what the task is checked with. */
      readonly unchecked?: true;
    }
  | {
      readonly reason: 'not-permitted';
      readonly task: string;
      readonly verb: string;
      readonly actor: string;
      readonly instead?: string;
    }
  | { readonly reason: 'claimed'; readonly task: string; readonly holder: string; readonly run?: string }
  | {
      readonly reason: 'untrusted';
      readonly task: string;
      readonly from: readonly string[];
      readonly to: string;
    }
  | {
      readonly reason: 'wrong-branch';
      readonly project: string;
      readonly branch: string;
      readonly head: string | null;
    }
  | { readonly reason: 'stale-run'; readonly run: string; readonly task: string }
  | { readonly reason: 'ids-exhausted'; readonly phase: string }
  | { readonly reason: 'busy'; readonly holder: string; readonly waitedMs: number }
  | { readonly reason: 'executor-missing'; readonly executor: string; readonly searched: string }
  /** found: agents' programs on the PATH that sow does not drive by itself. */
  | { readonly reason: 'no-executor'; readonly found: readonly string[] }
  | { readonly reason: 'run-failed'; readonly message: string }
  | { readonly reason: 'over-budget'; readonly message: string }
  | { readonly reason: 'changed-underneath'; readonly paths: readonly string[]; readonly committed: boolean }
  | {
      readonly reason: 'io';
      readonly call: string;
      readonly path: string;
      readonly code: string;
      readonly committed: boolean;
      /** The earlier command whose committed change cannot be finished; of this one nothing was written. */
      readonly unfinished?: string;
      /** What a command of many changes has written before this one stands. */
      readonly earlier?: true;
    }
  | { readonly reason: 'git-failed'; readonly command: string; readonly message: string }
  | { readonly reason: 'interrupted' };

export type FailureReason = Failure['reason'];

/** Whether what the command decided is committed, and will be finished by whoever comes next. */
export function isCommitted(failure: Failure): boolean {
  if (failure.reason === 'io') return failure.committed && failure.unfinished === undefined;
  return failure.reason === 'changed-underneath' && failure.committed;
}
