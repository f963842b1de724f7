// The tasks of a storm, told apart by who may touch them: the more may touch a task, the less can be asked of it.
import type { Rig } from '../../rig/rig.ts';

export const PHASE = 'implementation';

/** Always set together: whoever sees them differ has seen half a transaction. No hand touches them. */
export const PAIRS: readonly [Pair, ...Pair[]] = [
  ['010', '020'],
  ['030', '040'],
];

type Pair = readonly [string, string];
/** Claimed, submitted, judged and reopened by many at once. No hand touches them. */
export const LIVES = ['050', '060', '070'] as const;
/** Set by sow and saved by editors. */
export const EDITED = ['080', '090'] as const;
/** Set by sow; git brings older state files back. */
export const CHECKED_OUT = ['100', '110'] as const;
/** Set by sow; git stashes the whole folder and brings it back. */
export const STASHED = '120';

export const ALL: readonly string[] = [...PAIRS.flat(), ...LIVES, ...EDITED, ...CHECKED_OUT, STASHED];
export const TOUCHED: ReadonlySet<string> = new Set([...EDITED, ...CHECKED_OUT, STASHED]);

export function folderOf(id: string): string {
  return `.sow/project/phases/${PHASE}/tasks/${id}`;
}

export function stateOf(id: string): string {
  return `${folderOf(id)}/state.yaml`;
}

/** Every task with n and h at "start", committed. */
export function prepare(rig: Rig): void {
  const tasks = ALL.map((id) => `  - key: t${id}\n    name: Task ${id}\n`);
  rig.write('plan.yaml', `tasks:\n${tasks.join('')}`);
  rig.ok('apply', 'plan.yaml');
  rig.ok('set', ...ALL, 'metadata.n=start', 'domain=start', '-q');
  rig.commit('the field');
}
