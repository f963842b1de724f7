// Cursor's agent, by its documentation: its program could not be installed where sow is tested. It tells what it does in words
// much like those of Claude Code.
import type { AgentEvent } from '../../../model/agent-event.ts';
import { option } from '../../process/command-line.ts';
import { parseClaude } from '../claude/claude-stream.ts';
import type { Executor, ExecutorSettings, Reader } from '../executor.ts';
import { Calls, inputText } from '../stream/calls.ts';
import { deniedText, finishOf } from '../stream/finish.ts';
import { type Fields, fieldsOf, parseFields, textOf } from '../stream/json.ts';

const SESSION_LOST = /(chat|session|conversation)\b.*not found/i;

export function cursorExecutor(name: string, settings: ExecutorSettings): Executor {
  const { program, permissions, customArgs } = settings;
  return {
    name,
    type: 'cursor',
    program,
    capabilities: { session: 'learned', boundToDirectory: true, usage: 'none' },
    model: settings.model,
    argv: (turn) => [
      program,
      'agent',
      ...['--print', '--output-format', 'stream-json'],
      ...option('--resume', turn.session),
      // Unasked it would do anything; otherwise its own rules hold.
      ...(permissions === 'full' ? ['--force'] : []),
      ...option('--model', turn.model),
      ...customArgs,
    ],
    attach: ({ session, model }) => [
      program,
      ...['agent', '--resume', session],
      ...option('--model', model),
      ...customArgs,
    ],
    chat: ({ model }, opening) => [program, 'agent', ...option('--model', model), ...customArgs, opening],
    env: () => settings.env,
    reader: cursorReader,
    finish: (seen, end) =>
      finishOf({
        seen,
        end,
        lost: SESSION_LOST,
        denied: (denials) => deniedText(name, denials, undefined),
      }),
  };
}

function cursorReader(): Reader {
  const calls = new Calls();
  return (line) => {
    const fields = parseFields(line);
    return fields?.type === 'tool_call' ? called(fields, calls) : parseClaude(line).filter(isTold);
  };
}

/** What it counts is told nowhere. */
function isTold({ type }: AgentEvent): boolean {
  return type !== 'spent';
}

/** The tool is the only key of its own object: `{"shellToolCall": {"args": …, "result": {"success": …}}}`. */
function called({ subtype, call_id, tool_call }: Fields, calls: Calls): AgentEvent[] {
  const id = textOf(call_id);
  const [[tool, call] = ['', {}]] = Object.entries(fieldsOf(tool_call));
  const { args, result } = fieldsOf(call);
  if (subtype === 'started')
    return [calls.called(id, tool.replace(/ToolCall$/, ''), inputText(fieldsOf(args)))];
  return [{ type: 'returned', id, ok: fieldsOf(result).success !== undefined, output: '' }];
}
