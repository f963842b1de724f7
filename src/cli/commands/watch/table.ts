// The commands that look at agents as they work, and that step in.
import { type ArgSpec, type CommandSpec, WORDS } from '../../spec.ts';
import { RUN_FLAGS } from '../agents/table.ts';

const TASK: ArgSpec = { name: 'task', summary: '010, 10, phase/010 or a key', need: 'task' };

export const WATCH_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['logs'],
    group: 'daily',
    summary: 'what the agent of a task said and did',
    args: [TASK],
    flags: [
      {
        name: 'follow',
        short: 'f',
        type: 'boolean',
        summary: 'go on until its run ends; JSON: one event a line',
      },
      { name: 'run', type: 'number', value: 'N', summary: 'its n-th run (the last one)' },
      { name: 'limit', type: 'number', value: 'N', summary: 'the last so many lines (text: 200, JSON: all)' },
    ],
    exits: [3, 6, 7],
    examples: ['sow logs 010', 'sow logs 010 --follow', 'sow logs 010 --run 1'],
    load: async () => (await import('./logs.ts')).run,
  },
  {
    path: ['ps'],
    group: 'daily',
    summary: 'the agents that work now: task, session, time, tokens, cost',
    exits: [3, 6, 7],
    examples: ['sow ps'],
    load: async () => (await import('./ps.ts')).run,
  },
  {
    path: ['attach'],
    group: 'look',
    summary: 'take over a task and open its session in this terminal',
    args: [TASK],
    flags: RUN_FLAGS,
    exits: [1, 3, 4, 5, 6, 7],
    examples: ['sow attach 010'],
    beside: { next: 'sow status shows what the agent left' },
    load: async () => (await import('./attach.ts')).run,
  },
  {
    path: ['chat'],
    group: 'look',
    summary: 'talk with the orchestrator in this terminal, about the state of the project',
    flags: [...WORDS, ...RUN_FLAGS],
    exits: [1, 3, 4, 6, 7],
    examples: ['sow chat', 'sow chat -m "What is in the way?" --executor claude', 'sow chat -n'],
    beside: { next: 'sow events tells what was done in it' },
    load: async () => (await import('./chat.ts')).run,
  },
  {
    path: ['diff'],
    group: 'daily',
    summary: 'the code that changed since the agent of a task began',
    args: [TASK],
    flags: [
      { name: 'iteration', type: 'number', value: 'N', summary: 'since this iteration began' },
      { name: 'stat', type: 'boolean', summary: 'only which files, and how much' },
    ],
    exits: [3, 6, 7],
    examples: ['sow diff 010 --stat'],
    load: async () => (await import('./diff.ts')).run,
  },
];
