// The commands that go back: checkpoints and undo.
import { LIMIT } from '../../page.ts';
import type { ArgSpec, CommandSpec } from '../../spec.ts';

const CHECKPOINT: ArgSpec = {
  name: 'checkpoint',
  summary: 'latest, a number, or project/number',
  need: 'optional',
};

export const BACK_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['undo'],
    group: 'tasks',
    summary: 'take back your last change, as far as nobody built on it; again, it is redone',
    args: [{ name: 'change', need: 'optional', summary: 'an earlier one, by the id that --list shows' }],
    flags: [
      { name: 'list', type: 'boolean', summary: 'show your changes, newest first, and take back none' },
      { ...LIMIT, summary: `with --list: ${LIMIT.summary}` },
    ],
    exits: [3, 4, 5, 6, 7],
    examples: ['sow undo', 'sow undo --list', 'sow undo 0195a3c4-7f21'],
    load: async () => (await import('./undo.ts')).run,
  },
  {
    path: ['checkpoint', 'create'],
    aliases: [['checkpoint', 'new']],
    group: 'project',
    summary: 'keep the state of the project as a git object, to come back to',
    flags: [{ name: 'label', type: 'string', value: 'TEXT', summary: 'what it is called' }],
    exits: [3, 4, 5, 6, 7],
    examples: ['sow checkpoint create --label "before the merge"'],
    load: async () => (await import('./checkpoint.ts')).create,
  },
  {
    path: ['checkpoint', 'list'],
    aliases: [['checkpoint', 'ls']],
    group: 'project',
    summary: 'list the checkpoints of the project, newest first',
    flags: [LIMIT],
    exits: [3, 6, 7],
    examples: ['sow checkpoint list'],
    load: async () => (await import('./checkpoint.ts')).list,
  },
  {
    path: ['checkpoint', 'show'],
    group: 'project',
    summary: 'show one checkpoint',
    args: [CHECKPOINT],
    exits: [3, 4, 6, 7],
    examples: ['sow checkpoint show 3'],
    load: async () => (await import('./checkpoint.ts')).show,
  },
  {
    path: ['checkpoint', 'diff'],
    group: 'project',
    summary: 'show what a restore would change',
    args: [CHECKPOINT],
    exits: [3, 4, 6, 7],
    examples: ['sow checkpoint diff', 'sow checkpoint diff 3'],
    load: async () => (await import('./checkpoint.ts')).diff,
  },
  {
    path: ['checkpoint', 'restore'],
    group: 'project',
    summary: 'put the state back as it was; one more checkpoint is made before, logs only grow',
    args: [CHECKPOINT],
    flags: [
      { name: 'code', type: 'boolean', summary: 'the files of the checkout too; HEAD and the index stay' },
      { name: 'stop', type: 'boolean', summary: 'stop what runs first' },
    ],
    exits: [3, 4, 5, 6, 7, 130],
    examples: ['sow checkpoint restore', 'sow checkpoint restore 3 -n'],
    load: async () => (await import('./checkpoint.ts')).restore,
  },
  {
    path: ['checkpoint', 'prune'],
    group: 'project',
    summary: 'remove those that the settings let go, or these, or all of a project',
    args: [{ ...CHECKPOINT, name: 'checkpoints', many: true }],
    flags: [{ name: 'all', type: 'string', value: 'PROJECT', summary: 'every one of this project' }],
    exits: [3, 4, 6, 7],
    examples: ['sow checkpoint prune', 'sow checkpoint prune 3 4', 'sow checkpoint prune --all demo'],
    beside: { next: 'sow checkpoint create makes a new one' },
    load: async () => (await import('./checkpoint.ts')).prune,
  },
];
