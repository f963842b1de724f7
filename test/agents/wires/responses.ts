// OpenAI's responses, as far as these tests need them.
import { names, part, type Reply, USAGE, type Wire } from './wire.ts';

export const responses: Wire = {
  hears: (path) => path === '/v1/responses',
  read: (body) => {
    const { model, instructions, input, tools, stream } = body as Record<string, unknown>;
    return {
      model: String(model),
      text: JSON.stringify([instructions, input]),
      tools: names(tools),
      streamed: stream === true,
    };
  },
  parts: (reply, nth) => [
    typed('response.created', { response: { id: `r_${nth}` } }),
    typed('response.output_item.done', { output_index: 0, item: itemOf(reply, nth) }),
    typed('response.completed', { response: { id: `r_${nth}`, usage: USED } }),
  ],
  whole: (reply, nth) => ({
    id: `r_${nth}`,
    object: 'response',
    status: 'completed',
    output: [itemOf(reply, nth)],
    usage: USED,
  }),
  error: (status) => ({ error: { type: 'scripted_error', message: `scripted ${status}` } }),
};

const USED = {
  input_tokens: USAGE.input,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: USAGE.output,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: USAGE.input + USAGE.output,
};

function itemOf(reply: Reply, nth: number): object {
  if ('say' in reply) {
    const content = [{ type: 'output_text', text: reply.say }];
    return { type: 'message', role: 'assistant', id: `m_${nth}`, content };
  }
  const { name, args } = reply.call;
  return {
    type: 'function_call',
    id: `f_${nth}`,
    call_id: `call_${nth}`,
    name,
    arguments: JSON.stringify(args),
  };
}

function typed(type: string, data: object): string {
  return part({ type, ...data }, type);
}
