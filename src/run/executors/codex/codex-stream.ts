// Codex's `exec --json`: one JSON object a line. What it counts is the whole conversation's, not this run's.
import type { AgentEvent, Usage } from '../../../model/agent-event.ts';
import { type Fields, fieldsOf, listOf, numberOf, parseFields, textOf } from '../stream/json.ts';

export function parseCodex(line: string): readonly AgentEvent[] {
  const fields = parseFields(line);
  switch (fields?.type) {
    case 'thread.started':
      return [{ type: 'session', session: textOf(fields.thread_id) }];
    case 'item.started':
      return started(fieldsOf(fields.item));
    case 'item.completed':
      return completed(fieldsOf(fields.item));
    case 'turn.completed':
      return [
        { type: 'ended', ok: true, text: '', denials: [], counters: countersOf(fieldsOf(fields.usage)) },
      ];
    case 'turn.failed':
      return [{ type: 'ended', ok: false, text: errorText(fieldsOf(fields.error).message), denials: [] }];
    case 'error':
      return [{ type: 'trouble', text: errorText(fields.message) }];
    default:
      return [];
  }
}

function started(item: Fields): AgentEvent[] {
  const id = textOf(item.id);
  switch (item.type) {
    case 'command_execution':
      return [{ type: 'called', id, tool: 'shell', input: commandText(textOf(item.command)) }];
    case 'mcp_tool_call':
      return [
        {
          type: 'called',
          id,
          tool: `${textOf(item.server)}/${textOf(item.tool)}`,
          input: JSON.stringify(item.arguments ?? {}),
        },
      ];
    case 'web_search':
      return [{ type: 'called', id, tool: 'search', input: textOf(item.query) }];
    default:
      return [];
  }
}

function completed(item: Fields): AgentEvent[] {
  const id = textOf(item.id);
  switch (item.type) {
    case 'agent_message':
      return [{ type: 'said', text: textOf(item.text) }];
    case 'reasoning':
      return [{ type: 'thought', text: textOf(item.text) }];
    case 'command_execution':
      return [{ type: 'returned', id, ok: item.exit_code === 0, output: textOf(item.aggregated_output) }];
    case 'mcp_tool_call':
      return [{ type: 'returned', id, ok: item.status === 'completed', output: '' }];
    case 'file_change':
      return listOf(item.changes).map((change) => ({
        type: 'called',
        id,
        tool: 'edit',
        input: `${textOf(fieldsOf(change).kind)} ${textOf(fieldsOf(change).path)}`,
      }));
    case 'error':
      // Such as a model whose features it does not know: no end of the turn.
      return [{ type: 'trouble', text: textOf(item.message) }];
    default:
      return [];
  }
}

/** What the model asked for, without the shell around it. */
function commandText(command: string): string {
  const [, inner] = /^\S*sh -l?c '(.*)'$/s.exec(command) ?? [];
  return inner?.replaceAll(`'\\''`, `'`) ?? command;
}

/** The model's own error comes as JSON inside of the text. */
function errorText(message: unknown): string {
  const text = textOf(message);
  return textOf(fieldsOf(parseFields(text)?.error).message) || text;
}

export function countersOf(usage: Fields): Usage {
  return {
    input_tokens: numberOf(usage.input_tokens),
    cached_tokens: numberOf(usage.cached_input_tokens),
    output_tokens: numberOf(usage.output_tokens),
  };
}
