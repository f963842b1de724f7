// What was seen of a run when it ends: enough to judge it, little enough to keep however much the agent prints.
import type { AgentEvent, Ended, Usage } from '../../../model/agent-event.ts';
import { sumUsage } from './usage.ts';

export interface Seen {
  readonly session: string | undefined;
  readonly model: string | undefined;
  /** The last one counts: some programs go on after a first. */
  readonly end: Ended | undefined;
  readonly trouble: string | undefined;
  /** What the model's answers cost so far, for a run that does not come to tell its sum. */
  readonly spent: Usage | undefined;
  /** What the program counts for the conversation in a file of its own. */
  readonly counters?: Usage;
  /** The last lines of standard error. */
  readonly stderr: string;
}

const STDERR_LINES = 20;

export class Watcher {
  #session: string | undefined;
  #model: string | undefined;
  #end: Ended | undefined;
  #trouble: string | undefined;
  #stderr: string[] = [];
  readonly #spent = new Map<string, Usage>();

  take(event: AgentEvent): void {
    switch (event.type) {
      case 'session':
        this.#session = event.session;
        this.#model ??= event.model;
        break;
      case 'ended':
        this.#end = event;
        break;
      case 'trouble':
        this.#trouble = event.text;
        break;
      case 'spent':
        this.#spent.set(event.id, event.usage);
        break;
      case 'said':
      case 'thought':
      case 'called':
      case 'returned':
    }
  }

  takeError(line: string): void {
    this.#stderr.push(line);
    if (this.#stderr.length > STDERR_LINES) this.#stderr.shift();
  }

  get seen(): Seen {
    return {
      session: this.#session,
      model: this.#model,
      end: this.#end,
      trouble: this.#trouble,
      spent: this.#spent.size > 0 ? sumUsage([...this.#spent.values()]) : undefined,
      stderr: this.#stderr.join('\n').trim(),
    };
  }
}
