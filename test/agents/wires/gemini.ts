// Google's generateContent, in one and in parts. The model stands in the path.
import { names, part, type Reply, USAGE, type Wire } from './wire.ts';

const ASKS = /\/models\/([^/]+):(generateContent|streamGenerateContent)$/;

export const gemini: Wire = {
  hears: (path) => ASKS.test(path),
  read: (body, path) => {
    const { systemInstruction, contents, tools } = body as Record<string, unknown>;
    const [, model = '', method] = ASKS.exec(path) ?? [];
    return {
      model,
      text: JSON.stringify([systemInstruction, contents]),
      tools: Array.isArray(tools)
        ? tools.flatMap(({ functionDeclarations }) => names(functionDeclarations))
        : [],
      streamed: method === 'streamGenerateContent',
    };
  },
  parts: (reply) => [part(answerOf(reply))],
  whole: answerOf,
  error: (status) => ({ error: { code: status, message: `scripted ${status}`, status: 'SCRIPTED' } }),
};

function answerOf(reply: Reply): object {
  const said = 'say' in reply ? { text: reply.say } : { functionCall: reply.call };
  return {
    candidates: [{ index: 0, finishReason: 'STOP', content: { role: 'model', parts: [said] } }],
    usageMetadata: {
      promptTokenCount: USAGE.input,
      candidatesTokenCount: USAGE.output,
      totalTokenCount: USAGE.input + USAGE.output,
    },
    modelVersion: 'scripted',
  };
}
