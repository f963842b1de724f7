// pi's `--mode json`: one JSON object a line, whole messages and every piece of them. It exits 0 whatever happened; how a turn
// ended stands on its last message.
import type { AgentEvent, Ended, Usage } from '../../../model/agent-event.ts';
import type { Reader } from '../executor.ts';
import { Calls, inputText } from '../stream/calls.ts';
import { type Fields, fieldsOf, listOf, numberOf, parseFields, textOf } from '../stream/json.ts';
import { KEPT } from './pi-guard.ts';

export function piReader(): Reader {
  const calls = new Calls();
  let answers = 0;
  let session = '';
  return (line) => {
    const fields = parseFields(line);
    switch (fields?.type) {
      case 'session':
        session = textOf(fields.id);
        return [{ type: 'session', session }];
      case 'message_end':
        return answered(fieldsOf(fields.message), session, ++answers);
      case 'tool_execution_start':
        return [
          calls.called(textOf(fields.toolCallId), textOf(fields.toolName), inputText(fieldsOf(fields.args))),
        ];
      case 'tool_execution_end':
        return [returned(fields, calls)];
      case 'auto_retry_start':
        return [{ type: 'trouble', text: textOf(fields.errorMessage) }];
      case 'agent_end':
        return [ended(fieldsOf(listOf(fields.messages).at(-1)), calls)];
      default:
        return [];
    }
  };
}

function answered(message: Fields, session: string, nth: number): AgentEvent[] {
  const { role, content, usage, provider, model } = message;
  if (role !== 'assistant') return [];
  const said = listOf(content).flatMap((block): AgentEvent[] => {
    const { type, text, thinking } = fieldsOf(block);
    if (type === 'text') return [{ type: 'said', text: textOf(text) }];
    return type === 'thinking' ? [{ type: 'thought', text: textOf(thinking) }] : [];
  });
  const told: AgentEvent = { type: 'session', session, model: `${textOf(provider)}/${textOf(model)}` };
  return [told, ...said, { type: 'spent', id: String(nth), usage: usageOf(fieldsOf(usage)) }];
}

function returned({ toolCallId, result, isError }: Fields, calls: Calls): AgentEvent {
  const id = textOf(toolCallId);
  const output = listOf(fieldsOf(result).content)
    .map((block) => textOf(fieldsOf(block).text))
    .join('\n');
  if (isError === true && output.includes(KEPT)) calls.denied(id);
  return { type: 'returned', id, ok: isError !== true, output };
}

function ended({ stopReason, errorMessage }: Fields, calls: Calls): Ended {
  const ok = stopReason !== 'error' && stopReason !== 'aborted';
  return { type: 'ended', ok, text: textOf(errorMessage), denials: calls.denials };
}

function usageOf({ input, output, cacheRead, cacheWrite, cost }: Fields): Usage {
  return {
    input_tokens: numberOf(input) + numberOf(cacheRead) + numberOf(cacheWrite),
    cached_tokens: numberOf(cacheRead),
    output_tokens: numberOf(output),
    cost_usd: numberOf(fieldsOf(cost).total),
  };
}
