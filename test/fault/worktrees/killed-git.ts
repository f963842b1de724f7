// A git that stands first on the PATH, counts its calls, and kills sow before or after one of them.
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Ran, Rig } from '../../rig/rig.ts';

export interface Kill {
  /** Which call of git, from 1; or the first with these words. */
  readonly at: number | string;
  readonly when: 'before' | 'after';
}

const SCRIPT = `#!/bin/sh
echo "$*" | head -n 1 >>"$GIT_CALLS"
here=
case "$KILL_AT" in
  *[a-z]*) case "$*" in *"$KILL_AT"*) here=1 ;; esac ;;
  *) [ "$(wc -l <"$GIT_CALLS")" -ne "$KILL_AT" ] || here=1 ;;
esac
if [ -z "$here" ]; then PATH="$REAL_PATH" exec git "$@"; fi
if [ "$KILL_WHEN" = after ]; then PATH="$REAL_PATH" git "$@"; fi
kill -9 "$PPID"
`;

export interface Struck {
  readonly ran: Ran;
  /** The words of each call of git. */
  readonly calls: readonly string[];
}

/** A call of sow that is killed on its way, or comes to its end where it has fewer calls of git. */
export function strike(rig: Rig, args: readonly string[], kill?: Kill): Struck {
  rig.write('../home/bin/git', SCRIPT);
  chmodSync(join(rig.home, 'bin/git'), 0o755);
  const log = join(rig.home, 'git-calls');
  rmSync(log, { force: true });
  const path = rig.env().PATH ?? '';
  const ran = rig.sow(args, {
    env: {
      PATH: `${join(rig.home, 'bin')}:${path}`,
      REAL_PATH: path,
      GIT_CALLS: log,
      KILL_AT: String(kill?.at ?? 0),
      KILL_WHEN: kill?.when ?? '',
    },
  });
  const calls = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
  return { ran, calls };
}
