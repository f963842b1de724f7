// The commands that run agents over the whole project, stop them, and settle what a dead one left.
import { LIMIT } from '../../page.ts';
import type { CommandSpec } from '../../spec.ts';
import { RUN_FLAGS } from '../agents/table.ts';

export const RUN_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['run'],
    group: 'daily',
    summary: 'start agents on what is ready until nothing is left to start',
    flags: [
      { name: 'jobs', short: 'j', type: 'number', value: 'N', summary: 'how many at once' },
      {
        name: 'task',
        type: 'string',
        value: 'TASK',
        many: true,
        summary: 'only this one, and what is below it',
      },
      { name: 'phase', type: 'string', value: 'PHASE', summary: 'only tasks of this phase' },
      {
        name: 'until',
        type: 'string',
        value: 'TASK|PHASE',
        summary: 'only what this needs to be done, and itself',
      },
      { name: 'once', type: 'boolean', summary: 'what may start now, each once, and nothing after it' },
      { name: 'watch', type: 'boolean', summary: 'stay, and start what becomes ready' },
      { name: 'drain', type: 'boolean', summary: 'bring to an end what is in progress; start nothing new' },
      {
        name: 'on-failure',
        type: 'string',
        choices: ['continue', 'stop', 'fail_fast'],
        summary: 'what a failed run means for the others: runs.on_failure',
      },
      { name: 'timeout', type: 'string', value: 'TIME', summary: 'stop after so long, as Ctrl-C does' },
      {
        name: 'review',
        type: 'string',
        choices: ['human', 'agent', 'none'],
        summary: 'who reviews, whatever tasks and settings say',
      },
      {
        name: 'budget',
        type: 'decimal',
        value: 'USD',
        summary: 'what this call may spend, beside cost.budget_limit_usd',
      },
      { name: 'explain', type: 'boolean', summary: 'say why each starts, with -n also why others do not' },
      ...RUN_FLAGS,
      { ...LIMIT, summary: `with -n: ${LIMIT.summary}` },
    ],
    exits: [1, 3, 4, 5, 6, 7, 8, 130],
    examples: [
      'sow run',
      'sow run -n --explain',
      'sow run --until 050 --on-failure stop',
      'sow run --watch --timeout 8h',
      `sow run -j 2 --executor 'command:./agent.sh'`,
    ],
    beside: { next: 'sow status shows what the agents left; sow checkpoint list' },
    load: async () => (await import('./run.ts')).run,
  },
  {
    path: ['stop'],
    group: 'daily',
    summary: 'interrupt the agent of a task, or every sow run; the tasks can be resumed',
    args: [{ name: 'task', summary: '010, 10, phase/010 or a key', need: 'optional' }],
    flags: [
      { name: 'all', type: 'boolean', summary: 'every agent, as Ctrl-C does to sow run' },
      {
        name: 'drain',
        type: 'boolean',
        summary: 'no agent: every sow run ends what is in progress, and starts nothing new',
      },
    ],
    exits: [3, 4, 5, 6, 7, 130],
    examples: ['sow stop 010', 'sow stop --all', 'sow stop --drain'],
    beside: { next: 'sow run goes on with what was stopped' },
    load: async () => (await import('./stop.ts')).run,
  },
  {
    path: ['recover'],
    group: 'look',
    summary: 'settle what a dead sow run left: kill its agents, make its tasks resumable',
    exits: [3, 4, 5, 6, 7],
    examples: ['sow recover'],
    beside: { next: 'sow events tells what was settled' },
    load: async () => (await import('./recover.ts')).run,
  },
];
