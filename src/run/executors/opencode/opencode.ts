// opencode. It makes the id of the conversation itself, and is told in its environment what is allowed. From another folder
// than the one it began in, a conversation would hang.
import { relative } from 'node:path';
import { option } from '../../process/command-line.ts';
import type { Executor, ExecutorSettings, Permissions, Turn } from '../executor.ts';
import { deniedText, finishOf } from '../stream/finish.ts';
import { opencodeReader } from './opencode-stream.ts';

/** The second one of a conversation whose folder has gone: it says no more, and says it before any answer. */
const SESSION_LOST = /Session not found|^Unexpected server error/;

export function opencodeExecutor(name: string, settings: ExecutorSettings): Executor {
  const { program, customArgs, permissions } = settings;
  return {
    name,
    type: 'opencode',
    program,
    capabilities: { session: 'learned', boundToDirectory: true, usage: 'run' },
    model: settings.model,
    argv: (turn) => [
      program,
      'run',
      ...['--format', 'json'],
      ...['--dir', turn.directory],
      ...common(settings, turn),
      ...option('--session', turn.session),
      ...customArgs,
    ],
    attach: (turn) => [
      program,
      turn.directory,
      ...common(settings, turn),
      ...['--session', turn.session],
      ...customArgs,
    ],
    chat: (turn, opening) => [
      program,
      turn.directory,
      ...common(settings, turn),
      ...customArgs,
      ...['--prompt', opening],
    ],
    env: (turn) => ({ ...(turn && allowed(permissions, turn)), ...settings.env }),
    reader: opencodeReader,
    finish: (seen, end) =>
      finishOf({
        seen,
        end,
        lost: seen.spent ? undefined : SESSION_LOST,
        used: seen.spent && { usage: seen.spent },
        denied: (denials) => deniedText(name, denials, 'env.OPENCODE_PERMISSION to rules of your own'),
      }),
  };
}

function common({ permissions }: ExecutorSettings, { model }: Turn): readonly string[] {
  return [...(permissions === 'full' ? ['--auto'] : []), ...option('--model', model)];
}

/** Denied, not asked for: where nobody answers, a question ends the run, and the agent could not report any more. */
function allowed(permissions: Permissions, { directory, sowDir }: Turn): Readonly<Record<string, string>> {
  if (permissions === 'full') return {};
  const rules = {
    bash: { '*': 'deny', sow: 'allow', 'sow *': 'allow' },
    edit: permissions === 'edit' ? 'allow' : { '*': 'deny', [`${relative(directory, sowDir)}/*`]: 'allow' },
    external_directory: { '*': 'deny', [`${sowDir}/*`]: 'allow' },
    doom_loop: 'deny',
    question: 'deny',
  };
  return { OPENCODE_PERMISSION: JSON.stringify(rules) };
}
