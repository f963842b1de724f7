// Claude Code's `--output-format stream-json`: one JSON object a line, its keys in no fixed order. Types that are not
// known here come and go between versions and are passed over.
import type { AgentEvent, Ended, Usage } from '../../../model/agent-event.ts';
import { inputText } from '../stream/calls.ts';
import { type Fields, fieldsOf, listOf, numberOf, parseFields, textOf } from '../stream/json.ts';

export function parseClaude(line: string): readonly AgentEvent[] {
  const fields = parseFields(line);
  switch (fields?.type) {
    case 'system':
      return system(fields);
    case 'assistant':
      return assistant(fieldsOf(fields.message));
    case 'user':
      return listOf(fieldsOf(fields.message).content).flatMap(returned);
    case 'result':
      return [ended(fields)];
    default:
      return [];
  }
}

function system(fields: Fields): AgentEvent[] {
  if (fields.subtype === 'init') return session(fields);
  if (fields.subtype !== 'api_retry') return [];
  const { error_status, attempt, max_retries } = fields;
  return [
    {
      type: 'trouble',
      text: `the model answered ${error_status ?? 'nothing'}; try ${attempt}/${max_retries}`,
    },
  ];
}

function session({ session_id, model }: Fields): AgentEvent[] {
  const id = textOf(session_id);
  return id === '' ? [] : [{ type: 'session', session: id, ...(textOf(model) && { model: textOf(model) }) }];
}

function assistant(message: Fields): AgentEvent[] {
  const id = textOf(message.id);
  // What it makes up itself, such as the words for an error, has cost nothing.
  const spent: AgentEvent[] =
    id !== '' && message.model !== '<synthetic>'
      ? [{ type: 'spent', id, usage: usageOf(fieldsOf(message.usage)) }]
      : [];
  return [...spent, ...listOf(message.content).flatMap(spoken)];
}

function spoken(block: unknown): AgentEvent[] {
  const { type, text, thinking, id, name, input } = fieldsOf(block);
  if (type === 'text') return [{ type: 'said', text: textOf(text) }];
  if (type === 'thinking') return [{ type: 'thought', text: textOf(thinking) }];
  if (type !== 'tool_use') return [];
  return [{ type: 'called', id: textOf(id), tool: textOf(name), input: inputText(fieldsOf(input)) }];
}

function returned(block: unknown): AgentEvent[] {
  const { type, tool_use_id, is_error, content } = fieldsOf(block);
  if (type !== 'tool_result') return [];
  const output = typeof content === 'string' ? content : listOf(content).map(partText).join('\n');
  return [{ type: 'returned', id: textOf(tool_use_id), ok: is_error !== true, output }];
}

function partText(part: unknown): string {
  const { type, text } = fieldsOf(part);
  return type === 'text' ? textOf(text) : `[${textOf(type) || 'something'}]`;
}

/** It says `success` beside `is_error: true` where the model could not be reached. */
function ended(fields: Fields): Ended {
  const { subtype, is_error, result, errors, api_error_status } = fields;
  const text = listOf(errors).map(textOf).join('; ') || textOf(result) || textOf(subtype);
  const models = Object.values(fieldsOf(fields.modelUsage)).map(fieldsOf);
  return {
    type: 'ended',
    ok: subtype === 'success' && is_error === false,
    text,
    ...(typeof api_error_status === 'number' && { status: api_error_status }),
    denials: listOf(fields.permission_denials).map(denial),
    usage: { ...usageOf(fieldsOf(fields.usage)), cost_usd: numberOf(fields.total_cost_usd) },
    counters: {
      input_tokens: sum(models, 'inputTokens', 'cacheReadInputTokens', 'cacheCreationInputTokens'),
      output_tokens: sum(models, 'outputTokens'),
      cost_usd: numberOf(fields.total_cost_usd),
    },
  };
}

/** `Bash(npm test)`, `Write(src/a.ts)`: as rules for permissions are written. */
function denial(one: unknown): string {
  const { tool_name, tool_input } = fieldsOf(one);
  return `${textOf(tool_name)}(${inputText(fieldsOf(tool_input))})`;
}

function usageOf(usage: Fields): Usage {
  const cached = numberOf(usage.cache_read_input_tokens);
  return {
    input_tokens: numberOf(usage.input_tokens) + numberOf(usage.cache_creation_input_tokens) + cached,
    cached_tokens: cached,
    output_tokens: numberOf(usage.output_tokens),
  };
}

function sum(models: readonly Fields[], ...keys: readonly string[]): number {
  return models.reduce((all, model) => all + keys.reduce((some, key) => some + numberOf(model[key]), 0), 0);
}
