// What Claude Code keeps of a conversation on disk: the answers of the model as its output tells them, with their tokens. At a
// terminal, where it prints for a person, they stand only there.
import { join } from 'node:path';
import type { Rollout } from '../executor.ts';
import { fieldsOf, parseFields, textOf } from '../stream/json.ts';
import { Watcher } from '../stream/seen.ts';
import { parseClaude } from './claude-stream.ts';

const HEAD = 12;
/** What a person said by whom the conversation was begun within another one. */
const ANEW = '<command-name>/clear</command-name>';

export const claudeTranscript: Rollout = {
  folder: ({ CLAUDE_CONFIG_DIR, HOME }) => {
    const home = CLAUDE_CONFIG_DIR || (HOME && join(HOME, '.claude'));
    return home ? join(home, 'projects') : undefined;
  },
  isOf: (file, session) => file.endsWith(`${session}.jsonl`),
  begun(text) {
    // The first lines may tell of nothing but the mode.
    const head = text.split('\n', HEAD).map((line) => fieldsOf(parseFields(line)));
    const first = head.find(({ cwd }) => typeof cwd === 'string');
    const at = Date.parse(textOf(first?.timestamp));
    if (!first || Number.isNaN(at)) return undefined;
    // Whoever calls claude anew begins otherwise.
    const isAnew = head.some(({ message }) => textOf(fieldsOf(message).content).includes(ANEW));
    const isTalk = first.entrypoint === 'cli' && isAnew;
    return { session: textOf(first.sessionId), place: textOf(first.cwd), at, isTalk, run: undefined };
  },
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
