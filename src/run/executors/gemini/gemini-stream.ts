// Gemini CLI's `-o stream-json`: one JSON object a line. What the model says comes in pieces, and what was denied stands
// only in the result of its call.
import type { AgentEvent, Ended } from '../../../model/agent-event.ts';
import type { Reader } from '../executor.ts';
import { Calls, inputText } from '../stream/calls.ts';
import { type Fields, fieldsOf, numberOf, parseFields, textOf } from '../stream/json.ts';
import { Pieces } from '../stream/pieces.ts';

export function geminiReader(): Reader {
  const pieces = new Pieces();
  const calls = new Calls();
  return (line) => {
    const fields = parseFields(line);
    if (!fields) return [];
    if (fields.type === 'message' && fields.role === 'assistant') return pieces.take(textOf(fields.content));
    return [...pieces.flush(), ...read(fields, calls)];
  };
}

function read(fields: Fields, calls: Calls): AgentEvent[] {
  switch (fields.type) {
    case 'init': {
      const { session_id, model } = fields;
      return [
        { type: 'session', session: textOf(session_id), ...(textOf(model) && { model: textOf(model) }) },
      ];
    }
    case 'tool_use': {
      const { tool_id, tool_name, parameters } = fields;
      return [calls.called(textOf(tool_id), textOf(tool_name), inputText(fieldsOf(parameters)))];
    }
    case 'tool_result': {
      const { tool_id, status, output, error } = fields;
      const id = textOf(tool_id);
      if (fieldsOf(error).type === 'policy_violation') calls.denied(id);
      return [{ type: 'returned', id, ok: status === 'success', output: textOf(output) }];
    }
    case 'result':
      return [ended(fields, calls)];
    default:
      return [];
  }
}

function ended({ status, error, stats }: Fields, calls: Calls): Ended {
  const { input_tokens, output_tokens, cached } = fieldsOf(stats);
  return {
    type: 'ended',
    ok: status === 'success',
    text: textOf(fieldsOf(error).message),
    denials: calls.denials,
    usage: {
      input_tokens: numberOf(input_tokens),
      cached_tokens: numberOf(cached),
      output_tokens: numberOf(output_tokens),
    },
  };
}
