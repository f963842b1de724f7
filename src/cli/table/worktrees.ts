// The commands on worktrees.
import type { ArgSpec, CommandSpec } from '../spec.ts';

const WORKTREE: ArgSpec = { name: 'worktree', summary: 'its branch, or its path', need: 'required' };

export const WORKTREE_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['worktree', 'add'],
    aliases: [['worktree', 'new']],
    group: 'project',
    summary: 'add a checkout for a project on another branch; yours is not switched',
    args: [{ name: 'branch', summary: 'made where it is not there', need: 'required' }],
    flags: [
      {
        name: 'base',
        type: 'string',
        value: 'COMMIT',
        summary: 'where a new branch begins (HEAD; the default branch where HEAD holds an open project)',
      },
    ],
    exits: [4, 6, 7],
    examples: ['sow worktree add feat/login'],
    load: async () => (await import('../commands/worktree.ts')).add,
  },
  {
    path: ['worktree', 'list'],
    aliases: [['worktree', 'ls']],
    group: 'project',
    summary: 'list the checkouts of the repository and their projects',
    exits: [6, 7],
    examples: ['sow worktree list'],
    load: async () => (await import('../commands/worktree.ts')).list,
  },
  {
    path: ['worktree', 'show'],
    group: 'project',
    summary: 'show one checkout',
    args: [WORKTREE],
    exits: [6, 7],
    examples: ['sow worktree show feat/login'],
    load: async () => (await import('../commands/worktree.ts')).show,
  },
  {
    path: ['worktree', 'path'],
    group: 'project',
    summary: 'print the path of a checkout, for cd',
    args: [WORKTREE],
    exits: [6, 7],
    examples: ['sow worktree path feat/login'],
    load: async () => (await import('../commands/worktree.ts')).path,
  },
  {
    path: ['worktree', 'remove'],
    aliases: [['worktree', 'rm']],
    group: 'project',
    summary: 'remove a checkout in which nothing is changed; its branch stays',
    args: [WORKTREE],
    exits: [4, 6, 7],
    examples: ['sow worktree remove feat/login'],
    load: async () => (await import('../commands/worktree.ts')).remove,
  },
  {
    path: ['worktree', 'prune'],
    group: 'project',
    summary: 'forget checkouts whose folder is gone',
    exits: [6, 7],
    examples: ['sow worktree prune'],
    load: async () => (await import('../commands/worktree.ts')).prune,
  },
];
