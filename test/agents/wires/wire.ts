// What the scripted model and an agent say to each other, whichever format it has on the wire.

/** Every answer counts as so much, on the server and in what the agents add up. */
export const USAGE = { input: 1000, output: 50 } as const;

/** What the scripted model answers: words, or a call of one of the agent's tools. */
export type Reply = { readonly say: string } | { readonly call: Call };

export interface Call {
  readonly name: string;
  readonly args: object;
}

export interface Asked {
  readonly model: string;
  /** All that was said in the conversation, ours and theirs, as one text. */
  readonly text: string;
  /** Without any, it is no turn: agents ask for titles, routes and the like beside their work. */
  readonly tools: readonly string[];
  /** The answer is wanted in parts. */
  readonly streamed: boolean;
}

export interface Wire {
  /** Whether a request to this path asks for an answer; every other is told 404. */
  hears(path: string): boolean;
  read(body: unknown, path: string): Asked;
  /** The answer in parts, as they stand on the wire. */
  parts(reply: Reply, nth: number): readonly string[];
  /** The same in one. */
  whole(reply: Reply, nth: number): object;
  error(status: number): object;
}

export function names(tools: unknown): string[] {
  return Array.isArray(tools)
    ? tools.map(
        (tool: { name?: string; function?: { name: string } }) => tool.name ?? tool.function?.name ?? '',
      )
    : [];
}

/** One part of a stream of server-sent events. */
export function part(data: object | string, event?: string): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return `${event === undefined ? '' : `event: ${event}\n`}data: ${text}\n\n`;
}
