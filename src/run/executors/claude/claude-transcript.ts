// What Claude Code keeps of a conversation on disk: the answers of the model as its output tells them, with their tokens. At a
// terminal, where it prints for a person, they stand only there.
import { join } from 'node:path';
import type { Rollout } from '../executor.ts';
import { fieldsOf, parseFields, textOf } from '../stream/json.ts';
import { Watcher } from '../stream/seen.ts';
import { parseClaude } from './claude-stream.ts';

export const claudeTranscript: Rollout = {
  folder: ({ CLAUDE_CONFIG_DIR, HOME }) => {
    const home = CLAUDE_CONFIG_DIR || (HOME && join(HOME, '.claude'));
    return home ? join(home, 'projects') : undefined;
  },
  isOf: (file, session) => file.endsWith(`${session}.jsonl`),
  read(text) {
    const watcher = new Watcher();
    let model: string | undefined;
    for (const line of text.split('\n')) {
      for (const event of parseClaude(line)) {
        watcher.take(event);
        if (event.type === 'spent') model = textOf(fieldsOf(parseFields(line)?.message).model) || model;
      }
    }
    const { spent } = watcher.seen;
    return { denials: [], model, ...(spent && { counters: spent }) };
  },
};
