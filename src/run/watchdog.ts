// Watches what an agent does for signs that it goes round in circles: the same call again and again, or hardly a call that
// succeeds.
import type { AgentEvent } from '../model/agent-event.ts';

export interface WatchdogLimits {
  /** So often the same call in a row. */
  readonly repeatedCalls: number;
  /** This share of the last calls failed. */
  readonly errorRate: number;
}

/** Over so many calls the share of failed ones is taken. */
const WINDOW = 20;

export class Watchdog {
  readonly #limits: WatchdogLimits;
  #last = '';
  #repeats = 0;
  #results: boolean[] = [];

  constructor(limits: WatchdogLimits) {
    this.#limits = limits;
  }

  /** Why the agent is to be stopped, in words; undefined as long as there is no reason. */
  take(event: AgentEvent): string | undefined {
    if (event.type === 'called') return this.#called(`${event.tool}: ${event.input}`);
    return event.type === 'returned' ? this.#returned(event.ok) : undefined;
  }

  #called(call: string): string | undefined {
    this.#repeats = call === this.#last ? this.#repeats + 1 : 1;
    this.#last = call;
    if (this.#repeats < this.#limits.repeatedCalls) return undefined;
    return `it made the same call ${this.#repeats} times in a row (${shortened(call)}); limits.repeated_calls`;
  }

  #returned(ok: boolean): string | undefined {
    this.#results = [...this.#results.slice(1 - WINDOW), ok];
    const failed = this.#results.filter((one) => !one).length;
    if (this.#results.length < WINDOW || failed < this.#limits.errorRate * WINDOW) return undefined;
    return `${failed} of its last ${WINDOW} calls failed; limits.error_rate`;
  }
}

const SHOWN = 100;

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
