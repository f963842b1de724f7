// What the end of a run means, once what its program printed has been read: the same rule for all of them, since the exit
// code of each lies in its own way.
import type { Usage } from '../../../model/agent-event.ts';
import type { ProcessEnd } from '../../process/agent-process.ts';
import type { Finish } from '../executor.ts';
import { failed } from './failed.ts';
import type { Seen } from './seen.ts';

export interface Ending {
  readonly seen: Seen;
  readonly end: ProcessEnd;
  /**
   * How the program says that it does not know the conversation: printed as plain text, there is no other sign of it.
   * Undefined where it has gone on with it.
   */
  readonly lost: RegExp | undefined;
  readonly used?: { readonly usage?: Usage; readonly counters?: Usage } | undefined;
  /** What was denied, and how to allow it. */
  readonly denied: (denials: readonly string[]) => string;
}

/** Success is exit 0, a complete turn, and nothing that was called an error. */
export function finishOf({ seen, end, lost, used, denied }: Ending): Finish {
  const { end: told } = seen;
  if (end.exit !== 0 || !told?.ok) {
    const sessionLost = lost?.test(`${told?.ok === false ? told.text : ''}\n${seen.stderr}`);
    return { ...failed(seen, end), ...(sessionLost && { sessionLost }), ...used };
  }
  if (told.denials.length === 0) return { outcome: 'succeeded', ...used };
  return { outcome: 'denied', text: denied([...new Set(told.denials)]), ...used };
}

/** @param setting what of the executor's definition would allow it, and to what it is set */
export function deniedText(name: string, denials: readonly string[], setting: string | undefined): string {
  const executor = `agents.executors.${name}`;
  const narrow = setting === undefined ? '' : `${executor}.${setting}, or `;
  return `it was not allowed: ${denials.join(', ')}. To allow it, set ${narrow}${executor}.settings.permissions to full, in your own configuration`;
}

/** `npm` of `npm test`: what a rule for a command begins with. */
export function firstWord(command: string): string {
  return command.trim().split(/\s/, 1)[0] ?? '';
}
