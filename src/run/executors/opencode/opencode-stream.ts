// opencode's `run --format json`: one JSON object a line, each with the id of the conversation. No line tells the end: it is
// the step that stops. Errors are lines, and what a step cost stands on it.
import type { AgentEvent, Ended, Usage } from '../../../model/agent-event.ts';
import type { Reader } from '../executor.ts';
import { Calls, inputText } from '../stream/calls.ts';
import { type Fields, fieldsOf, numberOf, parseFields, textOf } from '../stream/json.ts';

/** By a rule, or because nobody was there to be asked. */
const DENIED = /^The user (has specified a rule which prevents|rejected permission)/;

export function opencodeReader(): Reader {
  const calls = new Calls();
  let known = '';
  return (line) => {
    const fields = parseFields(line);
    if (!fields) return [];
    const session = textOf(fields.sessionID);
    const isNew = session !== '' && session !== known;
    known = session || known;
    return [...(isNew ? [{ type: 'session', session } as const] : []), ...read(fields, calls)];
  };
}

function read(fields: Fields, calls: Calls): AgentEvent[] {
  const part = fieldsOf(fields.part);
  switch (fields.type) {
    case 'text':
      return [{ type: 'said', text: textOf(part.text) }];
    case 'reasoning':
      return [{ type: 'thought', text: textOf(part.text) }];
    case 'tool_use':
      return called(part, calls);
    case 'step_finish':
      return finished(part, calls);
    case 'error':
      return [failure(fieldsOf(fields.error), calls)];
    default:
      return [];
  }
}

/** Told when it has returned. */
function called({ callID, tool, state }: Fields, calls: Calls): AgentEvent[] {
  const { status, input, output, error } = fieldsOf(state);
  const id = textOf(callID);
  const call = calls.called(id, textOf(tool), inputText(fieldsOf(input)));
  if (DENIED.test(textOf(error))) calls.denied(id);
  return [
    call,
    { type: 'returned', id, ok: status === 'completed', output: textOf(output) || textOf(error) },
  ];
}

function finished({ id, reason, tokens, cost }: Fields, calls: Calls): AgentEvent[] {
  const spent: AgentEvent = {
    type: 'spent',
    id: textOf(id),
    usage: usageOf(fieldsOf(tokens), numberOf(cost)),
  };
  if (reason === 'tool-calls') return [spent];
  const ok = reason === 'stop';
  return [
    spent,
    { type: 'ended', ok, text: ok ? '' : `it stopped for ${textOf(reason)}`, denials: calls.denials },
  ];
}

function failure({ name, data }: Fields, calls: Calls): Ended {
  const { message, statusCode } = fieldsOf(data);
  return {
    type: 'ended',
    ok: false,
    text: textOf(message) || textOf(name),
    denials: calls.denials,
    ...(typeof statusCode === 'number' && { status: statusCode }),
  };
}

function usageOf({ input, output, reasoning, cache }: Fields, cost_usd: number): Usage {
  const { read, write } = fieldsOf(cache);
  return {
    input_tokens: numberOf(input) + numberOf(read) + numberOf(write),
    cached_tokens: numberOf(read),
    output_tokens: numberOf(output) + numberOf(reasoning),
    cost_usd,
  };
}
