// What codex keeps of a conversation on disk. A command that its sandbox stopped stands only there: nothing of it is in
// what `exec --json` prints, and the turn counts as completed. Nor does it print which model it chose, or, at a terminal, what was
// used.
import { join } from 'node:path';
import type { Usage } from '../../../model/agent-event.ts';
import type { Rollout } from '../executor.ts';
import { type Fields, fieldsOf, parseFields, textOf } from '../stream/json.ts';
import { usageSince } from '../stream/usage.ts';
import { countersOf } from './codex-stream.ts';

const STOPPED = /Read-only file system|Operation not permitted|Permission denied|sandbox/i;

export const codexRollout: Rollout = {
  folder: ({ CODEX_HOME, HOME }) => {
    if (CODEX_HOME) return join(CODEX_HOME, 'sessions');
    return HOME ? join(HOME, '.codex', 'sessions') : undefined;
  },
  isOf: (file, session) => file.endsWith(`-${session}.jsonl`),
  begunAs(run, text) {
    if (!text.includes(markOf(run))) return undefined;
    const [first = ''] = text.split('\n', 1);
    return textOf(fieldsOf(parseFields(first)?.payload).id) || undefined;
  },
  begun(text) {
    const [first = ''] = text.split('\n', 1);
    const meta = fieldsOf(parseFields(first)?.payload);
    const at = Date.parse(textOf(meta.timestamp));
    const session = textOf(meta.id);
    if (session === '' || Number.isNaN(at)) return undefined;
    const place = JSON.stringify([meta.cwd, meta.runtime_workspace_roots]);
    return { session, place, at, isTalk: meta.source !== 'exec', run: MARK.exec(text)?.[1] };
  },
  read(text) {
    const lines = text.split('\n').flatMap((line): Fields[] => {
      const fields = parseFields(line);
      return fields ? [fields] : [];
    });
    const turn = lines.findLastIndex((line) => fieldsOf(line.payload).type === 'task_started');
    const items = lines.slice(turn + 1).map((line) => fieldsOf(line.payload));
    const calls = new Map(items.filter(isCall).map((call) => [call.call_id, commandOf(call)]));
    const contexts = lines.filter(({ type }) => type === 'turn_context');
    // Some of them tell of the limits alone.
    const counts = lines.map((line) => fieldsOf(fieldsOf(line.payload).info).total_token_usage);
    const total = counts.findLast((count) => count !== undefined);
    const infos = lines.map((line) => fieldsOf(fieldsOf(line.payload).info));
    const first = infos.find(({ total_token_usage }) => total_token_usage !== undefined);
    const before = first && countedBefore(first);
    return {
      denials: items.filter(isStopped).map(({ call_id }) => calls.get(call_id) ?? 'a command'),
      model: textOf(fieldsOf(contexts.at(-1)?.payload).model) || undefined,
      ...(total !== undefined && { counters: countersOf(fieldsOf(total)) }),
      ...(before && { counted_before: before }),
    };
  },
};

/** It counts on from the conversation that it was forked from. */
function countedBefore({ total_token_usage, last_token_usage }: Fields): Usage | undefined {
  if (last_token_usage === undefined) return undefined;
  return usageSince(countersOf(fieldsOf(last_token_usage)), countersOf(fieldsOf(total_token_usage)));
}

const MARK = /\(sow run ([0-9a-f-]{36})\)/;

/** Stands in what the person's conversation begins with. */
export function markOf(run: string): string {
  return `(sow run ${run})`;
}

function isCall({ type }: Fields): boolean {
  return type === 'function_call';
}

function isStopped({ type, output }: Fields): boolean {
  const text = textOf(output);
  return type === 'function_call_output' && /exited with code [1-9]/.test(text) && STOPPED.test(text);
}

function commandOf(call: Fields): string {
  return textOf(parseFields(textOf(call.arguments))?.cmd) || textOf(call.name);
}
