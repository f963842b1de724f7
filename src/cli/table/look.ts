// The commands that run the project and that look at it.
import type { CommandSpec } from '../spec.ts';

export const LOOK_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['run'],
    group: 'daily',
    summary: 'start agents on what is ready until nothing is left to start',
    flags: [
      { name: 'jobs', short: 'j', type: 'number', value: 'N', summary: 'how many at once' },
      {
        name: 'executor',
        type: 'string',
        value: 'NAME',
        summary: `an executor of your configuration, or 'command:<line>'`,
      },
    ],
    exits: [1, 3, 4, 5, 6, 7, 8, 130],
    examples: [`sow run -j 2 --executor 'command:./agent.sh'`],
    load: async () => (await import('../commands/run.ts')).run,
  },
  {
    path: ['status'],
    group: 'daily',
    summary: 'the project at a glance: questions and reviews first',
    exits: [6],
    examples: ['sow status'],
    load: async () => (await import('../commands/status.ts')).run,
  },
  {
    path: ['ready'],
    group: 'daily',
    summary: 'what may start, in the order in which it would',
    exits: [6],
    examples: ['sow ready'],
    load: async () => (await import('../commands/ready.ts')).run,
  },
  {
    path: ['why'],
    group: 'daily',
    summary: 'why a task does not start',
    args: [{ name: 'task', summary: '010, 10, phase/010 or a key', need: 'task' }],
    exits: [6],
    examples: ['sow why 020'],
    load: async () => (await import('../commands/why.ts')).run,
  },
  {
    path: ['events'],
    aliases: [['log']],
    group: 'look',
    summary: 'what happened, oldest first',
    args: [{ name: 'task', summary: 'only of this task', need: 'optional' }],
    flags: [
      { name: 'type', short: 't', type: 'string', value: 'TYPE', many: true, summary: 'only of this type' },
      { name: 'limit', type: 'number', value: 'N', summary: 'the last so many (text: 100, JSON: all)' },
    ],
    exits: [6],
    examples: ['sow events', 'sow events 010 --json'],
    load: async () => (await import('../commands/events.ts')).run,
  },
  {
    path: ['validate'],
    group: 'daily',
    summary: 'check every file and show every fault at its place',
    args: [{ name: 'paths', summary: 'only these files', need: 'optional', many: true }],
    exits: [3, 6],
    examples: ['sow validate', 'sow validate plan.yaml'],
    load: async () => (await import('../commands/validate.ts')).run,
  },
  {
    path: ['help'],
    group: 'look',
    summary: 'how to call a command; --json prints all of them',
    args: [{ name: 'words', summary: 'the command', need: 'optional', many: true }],
    exits: [],
    examples: ['sow help task add'],
    load: async () => (await import('../commands/help.ts')).run,
  },
];
