// OpenAI's chat completions, which most agents speak with a server of one's own.
import { names, part, type Reply, USAGE, type Wire } from './wire.ts';

export const chat: Wire = {
  hears: (path) => path === '/v1/chat/completions',
  read: (body) => {
    const { model, messages, tools, stream } = body as Record<string, unknown>;
    return {
      model: String(model),
      text: JSON.stringify(messages),
      tools: names(tools),
      streamed: stream === true,
    };
  },
  parts: (reply, nth) => {
    const chunk = { id: `c_${nth}`, object: 'chat.completion.chunk', created: 1, model: 'scripted' };
    const choice = (delta: object, finish_reason: string | null = null) => ({
      ...chunk,
      choices: [{ index: 0, delta, finish_reason }],
    });
    return [
      part(choice({ role: 'assistant', content: '' })),
      part(choice(spoken(reply, nth))),
      part(choice({}, finishReason(reply))),
      part({ ...chunk, choices: [], usage: USED }),
      part('[DONE]'),
    ];
  },
  whole: (reply, nth) => ({
    id: `c_${nth}`,
    object: 'chat.completion',
    created: 1,
    model: 'scripted',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', ...spoken(reply, nth) },
        finish_reason: finishReason(reply),
      },
    ],
    usage: USED,
  }),
  error: (status) => ({ error: { type: 'scripted_error', message: `scripted ${status}` } }),
};

const USED = {
  prompt_tokens: USAGE.input,
  completion_tokens: USAGE.output,
  total_tokens: USAGE.input + USAGE.output,
};

function spoken(reply: Reply, nth: number): object {
  if ('say' in reply) return { content: reply.say };
  const { name, args } = reply.call;
  const call = { index: 0, id: `call_${nth}`, type: 'function' };
  return { tool_calls: [{ ...call, function: { name, arguments: JSON.stringify(args) } }] };
}

function finishReason(reply: Reply): string {
  return 'say' in reply ? 'stop' : 'tool_calls';
}
