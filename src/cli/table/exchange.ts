// The commands by which state meets other state: branches, earlier layouts, other tools.
import type { CommandSpec } from '../spec.ts';

export const EXCHANGE_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['setup'],
    group: 'project',
    summary: 'register the merge driver for state files in this clone, and nothing that is committed',
    args: [{ name: 'what', summary: 'git', need: 'required' }],
    flags: [
      { name: 'print', type: 'boolean', summary: 'show what would be registered, and change nothing' },
      { name: 'remove', type: 'boolean', summary: 'take away what was registered' },
    ],
    exits: [6, 7],
    examples: ['sow setup git', 'sow setup git --print', 'sow setup git --remove'],
    load: async () => (await import('../commands/setup.ts')).run,
  },
  {
    path: ['resolve'],
    group: 'look',
    summary: 'after a merge: give one of two tasks with one id another, take a side of files in conflict',
    args: [{ name: 'tasks', summary: 'only these', need: 'optional', many: true }],
    flags: [
      { name: 'ours', type: 'boolean', summary: 'the side that HEAD is on' },
      { name: 'theirs', type: 'boolean', summary: 'the side that came in' },
      { name: 'newer', type: 'boolean', summary: 'for each task the side that was changed last' },
    ],
    exits: [3, 4, 5, 6, 7],
    examples: ['sow resolve', 'sow resolve 010 --theirs', 'sow resolve --newer'],
    load: async () => (await import('../commands/resolve.ts')).run,
  },
  {
    path: ['migrate', 'check'],
    group: 'project',
    summary: 'show what would change so that the files are of this version',
    exits: [3, 6, 7],
    examples: ['sow migrate check'],
    load: async () => (await import('../commands/migrate.ts')).check,
  },
  {
    path: ['migrate', 'apply'],
    group: 'project',
    summary: 'bring the files to this version, all or none, with a record to take it back',
    exits: [3, 4, 5, 6, 7],
    examples: ['sow migrate apply -n', 'sow migrate apply'],
    load: async () => (await import('../commands/migrate.ts')).apply,
  },
  {
    path: ['migrate', 'rollback'],
    group: 'project',
    summary: 'take the last migration back, byte for byte, while nothing else has changed',
    exits: [3, 4, 5, 6, 7],
    examples: ['sow migrate rollback'],
    load: async () => (await import('../commands/migrate.ts')).rollback,
  },
  {
    path: ['schema', 'merge'],
    group: 'plumbing',
    summary: `git's merge driver for state files; sow setup git registers it`,
    args: [
      { name: 'base', summary: '%O', need: 'required' },
      { name: 'ours', summary: '%A, overwritten with the result', need: 'required' },
      { name: 'theirs', summary: '%B', need: 'required' },
      { name: 'path', summary: '%P', need: 'required' },
      { name: 'names', summary: '%X %Y', need: 'optional', many: true },
    ],
    exits: [1, 7],
    examples: ['sow schema merge %O %A %B %P'],
    load: async () => (await import('../commands/schema-merge.ts')).run,
  },
];
