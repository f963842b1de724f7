// Ends a run that nobody wishes to go on: over its time, silent for too long, or going round in circles. What comes first
// is the reason.
import type { AgentEvent } from '../model/agent-event.ts';
import { Watchdog, type WatchdogLimits } from './watchdog.ts';

export interface GuardLimits {
  readonly timeoutMs: number;
  /** How long the agent may print nothing. */
  readonly idleMs: number;
  readonly watchdog: WatchdogLimits;
}

export interface Halted {
  readonly by: 'timeout' | 'idle' | 'watchdog';
  readonly text: string;
}

export class Guard {
  readonly #limits: GuardLimits;
  readonly #watchdog: Watchdog;
  #halted: Halted | undefined;
  #onHalt: (() => void) | undefined;
  #timeout: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(limits: GuardLimits) {
    this.#limits = limits;
    this.#watchdog = new Watchdog(limits.watchdog);
  }

  get halted(): Halted | undefined {
    return this.#halted;
  }

  /** From now on time counts. The timers count what the machine is awake: a laptop that slept ends nothing. */
  watch(onHalt: () => void): void {
    const { timeoutMs, idleMs } = this.#limits;
    this.#onHalt = onHalt;
    this.#timeout = setTimeout(() => {
      this.#halt({ by: 'timeout', text: `the run took longer than ${timeoutMs / 1000} s` });
    }, timeoutMs);
    this.#idle = setTimeout(() => {
      this.#halt({
        by: 'idle',
        text: `the agent printed nothing for ${idleMs / 1000} s (runs.idle_timeout)`,
      });
    }, idleMs);
    if (this.#halted) onHalt();
  }

  /** The agent printed something. */
  heard(): void {
    if (!this.#closed) this.#idle?.refresh();
  }

  take(event: AgentEvent): void {
    const text = this.#watchdog.take(event);
    if (text !== undefined) this.#halt({ by: 'watchdog', text });
  }

  /** The agent has ended: nothing is a reason any more. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timeout);
    clearTimeout(this.#idle);
  }

  #halt(halted: Halted): void {
    if (this.#halted || this.#closed) return;
    this.#halted = halted;
    this.#onHalt?.();
  }
}
