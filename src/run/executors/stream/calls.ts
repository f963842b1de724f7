// The calls of tools in one run, by their ids: what was denied is told by the id alone.
import type { AgentEvent } from '../../../model/agent-event.ts';
import { type Fields, textOf } from './json.ts';

export class Calls {
  readonly #words = new Map<string, string>();
  readonly #denied = new Set<string>();

  called(id: string, tool: string, input: string): AgentEvent {
    this.#words.set(id, `${tool}(${input})`);
    return { type: 'called', id, tool, input };
  }

  denied(id: string): void {
    this.#denied.add(this.#words.get(id) ?? 'a call');
  }

  /** As `write_file(src/a.ts)`, each once. */
  get denials(): readonly string[] {
    return [...this.#denied];
  }
}

const TELLING = [
  'command',
  'file_path',
  'filePath',
  'path',
  'pattern',
  'url',
  'query',
  'description',
  'prompt',
];

/** What a call is about, in a few words. */
export function inputText(input: Fields): string {
  for (const key of TELLING) if (textOf(input[key]) !== '') return textOf(input[key]);
  return Object.keys(input).length === 0 ? '' : JSON.stringify(input);
}
