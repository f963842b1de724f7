// Anthropic's messages, as far as these tests need them.
import { names, part, type Reply, USAGE, type Wire } from './wire.ts';

export const anthropic: Wire = {
  hears: (path) => path === '/v1/messages',
  read: (body) => {
    const { model, system, messages, tools, stream } = body as Record<string, unknown>;
    return {
      model: String(model),
      text: JSON.stringify([system, messages]),
      tools: names(tools),
      streamed: stream === true,
    };
  },
  parts: (reply, nth) => {
    const delta =
      'say' in reply
        ? { type: 'text_delta', text: reply.say }
        : { type: 'input_json_delta', partial_json: JSON.stringify(reply.call.args) };
    const empty =
      'say' in reply
        ? { type: 'text', text: '' }
        : { type: 'tool_use', id: `toolu_${nth}`, name: reply.call.name, input: {} };
    const message = {
      ...messageOf(nth),
      content: [],
      stop_reason: null,
      usage: { input_tokens: USAGE.input, output_tokens: 1 },
    };
    const stop = { delta: { stop_reason: stopReason(reply) }, usage: { output_tokens: USAGE.output } };
    return [
      typed('message_start', { message }),
      typed('content_block_start', { index: 0, content_block: empty }),
      typed('content_block_delta', { index: 0, delta }),
      typed('content_block_stop', { index: 0 }),
      typed('message_delta', stop),
      typed('message_stop', {}),
    ];
  },
  whole: (reply, nth) => ({
    ...messageOf(nth),
    content: [
      'say' in reply
        ? { type: 'text', text: reply.say }
        : { type: 'tool_use', id: `toolu_${nth}`, name: reply.call.name, input: reply.call.args },
    ],
    stop_reason: stopReason(reply),
    usage: { input_tokens: USAGE.input, output_tokens: USAGE.output },
  }),
  error: (status) => ({ type: 'error', error: { type: 'scripted_error', message: `scripted ${status}` } }),
};

function messageOf(nth: number) {
  return { id: `msg_${nth}`, type: 'message', role: 'assistant', model: 'scripted' };
}

function stopReason(reply: Reply): string {
  return 'say' in reply ? 'end_turn' : 'tool_use';
}

function typed(type: string, data: object): string {
  return part({ type, ...data }, type);
}
