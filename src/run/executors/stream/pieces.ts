// What a model says piece by piece, put together: it is told as a whole once something else follows.
import type { AgentEvent } from '../../../model/agent-event.ts';

export class Pieces {
  readonly #type: 'said' | 'thought';
  #said = '';

  constructor(type: 'said' | 'thought' = 'said') {
    this.#type = type;
  }

  take(piece: string): AgentEvent[] {
    this.#said += piece;
    return [];
  }

  flush(): AgentEvent[] {
    const text = this.#said;
    this.#said = '';
    return text === '' ? [] : [{ type: this.#type, text }];
  }
}
