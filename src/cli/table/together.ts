// The commands of working together: checking, telling, taking part.
import type { ArgSpec, CommandSpec } from '../spec.ts';

const TASK: ArgSpec = { name: 'task', summary: '010, 10, phase/010 or a key', need: 'task' };

export const TOGETHER_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['task', 'check'],
    aliases: [['check']],
    group: 'tasks',
    summary: 'run the tests of a task and measure its criteria; a person ticks the others',
    args: [TASK],
    flags: [
      {
        name: 'met',
        type: 'string',
        value: 'N',
        many: true,
        summary: 'tick a criterion, by number or words',
      },
      { name: 'unmet', type: 'string', value: 'N', many: true, summary: 'take a tick away' },
      { name: 'evidence', type: 'string', value: 'TEXT', summary: 'what shows it, with --met or --unmet' },
      { name: 'trust', type: 'boolean', summary: 'run commands that nobody has trusted here, as in CI' },
    ],
    exits: [1, 3, 4, 5, 6, 7, 8, 130],
    examples: ['sow check 010', 'sow check 010 --met 2 --evidence "seen in the demo"'],
    load: async () => (await import('../commands/task-check.ts')).run,
  },
  {
    path: ['trust'],
    group: 'look',
    summary: 'show the commands that task files bring; with --yes they may be run in this checkout',
    args: [{ name: 'tasks', summary: 'only of these tasks', need: 'optional', many: true }],
    exits: [3, 4, 6, 7],
    examples: ['sow trust', 'sow trust 010 --yes'],
    load: async () => (await import('../commands/trust.ts')).run,
  },
];
