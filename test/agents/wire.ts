// The two wire formats that the agents speak with their models, as far as these tests need them: what a request holds, and
// the events that an answer is made of.

/** Every answer counts as so much, on the server and in what the agents add up. */
export const USAGE = { input: 1000, output: 50 } as const;

/** What the scripted model answers: words, or a command for the shell. */
export type Reply = { readonly say: string } | { readonly sh: string };

export interface Asked {
  readonly model: string;
  /** All that was said in the conversation, ours and theirs, as one text. */
  readonly text: string;
  readonly tools: readonly string[];
}

export interface Wire {
  /** The path that asks for an answer; every other is told 404. */
  readonly path: string;
  read(body: unknown): Asked;
  events(reply: Reply, nth: number): readonly { readonly event: string; readonly data: object }[];
  error(status: number): object;
}

export const anthropic: Wire = {
  path: '/v1/messages',
  read: (body) => {
    const { model, system, messages, tools } = body as Record<string, unknown>;
    return { model: String(model), text: JSON.stringify([system, messages]), tools: names(tools) };
  },
  events: (reply, nth) => {
    const block =
      'say' in reply
        ? { type: 'text', text: '' }
        : { type: 'tool_use', id: `toolu_${nth}`, name: 'Bash', input: {} };
    const delta =
      'say' in reply
        ? { type: 'text_delta', text: reply.say }
        : {
            type: 'input_json_delta',
            partial_json: JSON.stringify({ command: reply.sh, description: 'a step' }),
          };
    const message = {
      id: `msg_${nth}`,
      type: 'message',
      role: 'assistant',
      model: 'scripted',
      content: [],
      stop_reason: null,
      usage: { input_tokens: USAGE.input, output_tokens: 1 },
    };
    const stop = {
      delta: { stop_reason: 'say' in reply ? 'end_turn' : 'tool_use' },
      usage: { output_tokens: USAGE.output },
    };
    return [
      typed('message_start', { message }),
      typed('content_block_start', { index: 0, content_block: block }),
      typed('content_block_delta', { index: 0, delta }),
      typed('content_block_stop', { index: 0 }),
      typed('message_delta', stop),
      typed('message_stop', {}),
    ];
  },
  error: (status) => ({ type: 'error', error: { type: 'scripted_error', message: `scripted ${status}` } }),
};

export const responses: Wire = {
  path: '/v1/responses',
  read: (body) => {
    const { model, instructions, input, tools } = body as Record<string, unknown>;
    return { model: String(model), text: JSON.stringify([instructions, input]), tools: names(tools) };
  },
  events: (reply, nth) => {
    const item =
      'say' in reply
        ? {
            type: 'message',
            role: 'assistant',
            id: `m_${nth}`,
            content: [{ type: 'output_text', text: reply.say }],
          }
        : {
            type: 'function_call',
            id: `f_${nth}`,
            call_id: `call_${nth}`,
            name: 'exec_command',
            arguments: JSON.stringify({ cmd: reply.sh }),
          };
    const usage = {
      input_tokens: USAGE.input,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: USAGE.output,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: USAGE.input + USAGE.output,
    };
    return [
      typed('response.created', { response: { id: `r_${nth}` } }),
      typed('response.output_item.done', { output_index: 0, item }),
      typed('response.completed', { response: { id: `r_${nth}`, usage } }),
    ];
  },
  error: (status) => ({ error: { type: 'scripted_error', message: `scripted ${status}` } }),
};

function typed(type: string, data: object) {
  return { event: type, data: { type, ...data } };
}

function names(tools: unknown): string[] {
  return Array.isArray(tools) ? tools.map((tool: { name?: string; type?: string }) => tool.name ?? '') : [];
}
