// What happens while a command works, for people to see; a closed union by `type`. What happened to the state stands in
// the logs (schemas/event.cue), not here.

export type Event =
  | { readonly type: 'notice'; readonly message: string }
  | { readonly type: 'warning'; readonly message: string }
  /** What followed of a change for a parent, for those that it stopped, and for a phase. */
  | ({ readonly type: 'settled' } & Settled)
  | { readonly type: 'lock-waiting'; readonly holder: string }
  | {
      readonly type: 'orchestration-started';
      readonly orchestration: string;
      readonly executor: string;
      /** What agents may do unasked. */
      readonly permissions: string;
      readonly jobs: number;
      readonly review: string;
      readonly on_failure: string;
      /** `none`, or how much of which is spent. */
      readonly budget: string;
      /** Who has one: off, task, parent or phase. */
      readonly worktrees: string;
    }
  | {
      readonly type: 'run-started';
      readonly task: string;
      readonly name: string;
      readonly role: string;
      readonly executor: string;
      /** Absent where the agent's program makes it and has not told it yet. */
      readonly session?: string;
      readonly resumed: boolean;
      readonly iteration: number;
      readonly run: string;
    }
  /** What an agent does just now, and what its run has come to cost, as far as its program has told. */
  | {
      readonly type: 'run-activity';
      readonly run: string;
      readonly text?: string;
      readonly tokens?: number;
      readonly cost_usd?: number;
    }
  | {
      readonly type: 'run-ended';
      readonly task: string;
      readonly run: string;
      readonly outcome: string;
      readonly status: string;
      readonly note?: string;
      /** What it has come to in all, where that is known. */
      readonly tokens?: number;
      readonly cost_usd?: number;
    }
  /** A task is paused, and a person can set it going again. */
  | { readonly type: 'question'; readonly task: string; readonly cause: string; readonly text: string }
  /** A person is to look at finished work. */
  | { readonly type: 'review'; readonly task: string; readonly name: string; readonly why?: string }
  | { readonly type: 'bell' }
  | ({ readonly type: 'orchestration-ended' } & OrchestrationSummary);

/** What an orchestration came to; tasks as people name them. */
export interface OrchestrationSummary {
  readonly exit: number;
  readonly runs: number;
  readonly failed_runs: number;
  readonly questions: readonly string[];
  readonly reviews: readonly string[];
  /** How many tasks of each status there are. */
  readonly counts: Readonly<Record<string, number>>;
  /** `none`, or how much of which budget is spent. */
  readonly budget: string;
  /** Why something that might start did not: a budget. */
  readonly held?: string;
}

export interface Settled {
  /** `<phase>/<NNN>`, or a phase. */
  readonly subject: string;
  readonly status: string;
  readonly message: string;
}
