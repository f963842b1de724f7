// The agent of the storm, a shell script that plays Claude Code: it keeps a ledger of what happens to it, outside of the
// repository, and tells there of everything that must never happen.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rig } from '../../rig/rig.ts';

const SCRIPT = `#!/bin/sh
L=LEDGER
cat >/dev/null
mode= id=
while [ $# -gt 0 ]; do
  case $1 in
    --session-id) mode=new; id=$2; shift;;
    --resume) mode=resume; id=$2; shift;;
  esac
  shift
done
task=$(echo "$SOW_TASK" | tr / -)
mkdir -p "$L/live/$task"
for p in "$L/live/$task"/*; do
  pid=$(basename "$p")
  if [ -r "/proc/$pid/stat" ] && ! grep -q ') Z ' "/proc/$pid/stat" && grep -qz "^SOW_TASK=$SOW_TASK$" "/proc/$pid/environ" 2>/dev/null; then
    echo "doubled: two agents on $task at once" >>"$L/violations"
  fi
done
: >"$L/live/$task/$$"
if [ "$mode" = new ]; then
  mkdir "$L/sessions/$id" 2>/dev/null || echo "doubled: the session $id of $task was created twice" >>"$L/violations"
elif [ ! -d "$L/sessions/$id" ]; then
  echo "No conversation found with session ID: $id" >&2
  exit 1
fi
printf '{"type":"system","subtype":"init","session_id":"%s"}\\n' "$id"
# In a session of its own, deaf to what ends this script.
setsid sh -c 'trap "" INT TERM HUP; exec tail -f /dev/null' >/dev/null 2>&1 </dev/null &
sleep "0.$(($$ % 3 + 1))"
sow submit -m done >/dev/null 2>>"$L/errors" && echo "$task" >>"$L/submitted"
echo '{"type":"result","subtype":"success","is_error":false,"result":"done"}'
`;

export class Ledger {
  readonly program: string;
  readonly #folder: string;

  constructor(rig: Rig) {
    this.#folder = join(rig.home, 'ledger');
    for (const name of ['live', 'sessions']) mkdirSync(join(this.#folder, name), { recursive: true });
    this.program = rig.write('../home/agent.sh', SCRIPT.replace('LEDGER', this.#folder), 0o755);
  }

  get violations(): readonly string[] {
    return this.#lines('violations');
  }

  /** Of tasks, in the order in which their agents were told that it is written. */
  get submitted(): readonly string[] {
    return this.#lines('submitted');
  }

  get sessions(): number {
    return readdirSync(join(this.#folder, 'sessions')).length;
  }

  #lines(name: string): string[] {
    try {
      return readFileSync(join(this.#folder, name), 'utf8').split('\n').filter(Boolean);
    } catch {
      return [];
    }
  }
}
