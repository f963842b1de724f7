// What an agent's program tells of its work, whichever program it is.

export type AgentEvent =
  /** The conversation has this id now; the model is told by some. */
  | { readonly type: 'session'; readonly session: string; readonly model?: string }
  | { readonly type: 'said'; readonly text: string }
  | { readonly type: 'thought'; readonly text: string }
  | { readonly type: 'called'; readonly id: string; readonly tool: string; readonly input: string }
  | { readonly type: 'returned'; readonly id: string; readonly ok: boolean; readonly output: string }
  /** What one answer of the model cost; told again, under the same id, when it grew. */
  | { readonly type: 'spent'; readonly id: string; readonly usage: Usage }
  /** The program met an obstacle and goes on. */
  | { readonly type: 'trouble'; readonly text: string }
  | Ended;

/** How the agent itself says its turn ended. */
export interface Ended {
  readonly type: 'ended';
  readonly ok: boolean;
  /** Its last words, or what went wrong. */
  readonly text: string;
  /** What it was not allowed to do, as `Bash(npm test)`. */
  readonly denials: readonly string[];
  /** What the model's server answered, where that was an error. */
  readonly status?: number;
  readonly usage?: Usage;
  /** What the program has counted for its conversation so far, where it counts so. */
  readonly counters?: Usage;
}

/** Tokens read count those from a cache too. */
export interface Usage {
  readonly input_tokens?: number;
  readonly cached_tokens?: number;
  readonly output_tokens?: number;
  readonly cost_usd?: number;
}

/** What a run failed of. */
export interface Cause {
  /** The first three may be over when it is tried again; auth and own are the same however often. */
  readonly kind: 'rate_limit' | 'server_error' | 'dropped' | 'auth' | 'own';
  /** What the model's server answered. */
  readonly status?: number;
  /** How long it asks to be left alone. */
  readonly retryAfterMs?: number;
}
