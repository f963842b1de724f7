// pi. It makes the id of the conversation itself and tells it in its first line.
import { join } from 'node:path';
import { option } from '../../process/command-line.ts';
import type { Executor, ExecutorSettings } from '../executor.ts';
import { deniedText, finishOf } from '../stream/finish.ts';
import { piGuard } from './pi-guard.ts';
import { piReader } from './pi-stream.ts';

const GUARD = 'guard.js';
/** In another folder than its own it would have to be copied, which it asks for. */
const SESSION_LOST = /No session found matching|Session found in different project/;

export function piExecutor(name: string, settings: ExecutorSettings): Executor {
  const { program, customArgs, permissions } = settings;
  return {
    name,
    type: 'pi',
    program,
    capabilities: { session: 'learned', boundToDirectory: true, usage: 'run' },
    model: settings.model,
    argv: (turn, folder) => [
      program,
      ...['--print', '--mode', 'json'],
      ...(permissions === 'full' ? [] : ['--extension', join(folder, GUARD)]),
      ...option('--model', turn.model),
      ...option('--session', turn.session),
      ...customArgs,
    ],
    attach: ({ model, session }) => [
      program,
      ...option('--model', model),
      ...['--session', session],
      ...customArgs,
    ],
    chat: ({ model }, opening) => [program, ...option('--model', model), ...customArgs, opening],
    env: () => settings.env,
    ...(permissions !== 'full' && { files: { [GUARD]: piGuard(permissions) } }),
    reader: piReader,
    finish: (seen, end) =>
      finishOf({
        seen,
        end,
        lost: SESSION_LOST,
        used: seen.spent && { usage: seen.spent },
        denied: (denials) => deniedText(name, denials, undefined),
      }),
  };
}
