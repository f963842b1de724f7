// Copilot CLI's `--output-format json`: one JSON object a line, most of them passing states. What it counts stands only in
// the file that it keeps of the conversation.
import type { AgentEvent, Ended } from '../../../model/agent-event.ts';
import type { Reader, Rollout } from '../executor.ts';
import { Calls, inputText } from '../stream/calls.ts';
import { type Fields, fieldsOf, numberOf, parseFields, textOf } from '../stream/json.ts';
import { sumUsage } from '../stream/usage.ts';

export function copilotReader(): Reader {
  const calls = new Calls();
  let error: Fields | undefined;
  return (line) => {
    const fields = parseFields(line);
    const data = fieldsOf(fields?.data);
    switch (fields?.type) {
      case 'assistant.message':
        return textOf(data.content) === '' ? [] : [{ type: 'said', text: textOf(data.content) }];
      case 'assistant.reasoning':
        return [{ type: 'thought', text: textOf(data.content) }];
      case 'tool.execution_start':
        return [
          calls.called(textOf(data.toolCallId), textOf(data.toolName), inputText(fieldsOf(data.arguments))),
        ];
      case 'tool.execution_complete':
        return [returned(data, calls)];
      case 'session.error':
        error = data;
        return [{ type: 'trouble', text: textOf(data.message) }];
      case 'result':
        return [{ type: 'session', session: textOf(fields.sessionId) }, ended(fields, error, calls)];
      default:
        return [];
    }
  };
}

function returned({ toolCallId, success, result, error }: Fields, calls: Calls): AgentEvent {
  const id = textOf(toolCallId);
  const { code, message } = fieldsOf(error);
  if (code === 'denied') calls.denied(id);
  return {
    type: 'returned',
    id,
    ok: success === true,
    output: textOf(fieldsOf(result).content) || textOf(message),
  };
}

function ended({ exitCode }: Fields, error: Fields | undefined, calls: Calls): Ended {
  const status = error?.statusCode;
  return {
    type: 'ended',
    ok: exitCode === 0,
    text: textOf(error?.message),
    denials: calls.denials,
    ...(typeof status === 'number' && { status }),
  };
}

export const copilotRollout: Rollout = {
  folder: ({ COPILOT_HOME, HOME }) => {
    const home = COPILOT_HOME || (HOME && `${HOME}/.copilot`);
    return home ? `${home}/session-state` : undefined;
  },
  isOf: (file, session) => file === `${session}/events.jsonl`,
  read: (text) => {
    const answers = text.split('\n').flatMap((line): Fields[] => {
      const fields = parseFields(line);
      return fields?.type === 'session.usage_record' ? [fieldsOf(fieldsOf(fields.data).usage)] : [];
    });
    const counters = sumUsage(
      answers.map(({ inputTokens, cacheReadTokens, outputTokens }) => ({
        input_tokens: numberOf(inputTokens),
        cached_tokens: numberOf(cacheReadTokens),
        output_tokens: numberOf(outputTokens),
      })),
    );
    return { denials: [], model: textOf(answers.at(-1)?.model) || undefined, counters };
  },
};
