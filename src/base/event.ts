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
      readonly executor: string;
      /** What agents may do unasked. */
      readonly permissions: string;
      readonly jobs: number;
      readonly review: string;
      readonly onFailure: string;
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
  | { readonly type: 'run-output'; readonly task: string; readonly run: string; readonly line: string }
  | {
      readonly type: 'run-ended';
      readonly task: string;
      readonly run: string;
      readonly outcome: string;
      readonly status: string;
      readonly note?: string;
    }
  | { readonly type: 'orchestration-ended'; readonly exit: number; readonly reason: string };

export interface Settled {
  /** `<phase>/<NNN>`, or a phase. */
  readonly subject: string;
  readonly status: string;
  readonly message: string;
}
