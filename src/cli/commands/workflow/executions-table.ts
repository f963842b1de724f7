// The commands that run workflows, steer their runs and show them.
import { LAST, LIMIT } from '../../page.ts';
import { type ArgSpec, type CommandSpec, type FlagSpec, WORDS } from '../../spec.ts';
import { FORMAT, INPUT, STRICT } from './table.ts';

const EXECUTION: ArgSpec = {
  name: 'execution',
  summary: 'the run: its parent task, or its phase',
  need: 'required',
};
const RUN: readonly FlagSpec[] = [
  { name: 'executor', type: 'string', value: 'NAME', summary: "which agent, or 'command:<line>'" },
  { name: 'jobs', short: 'j', type: 'number', value: 'N', summary: 'how many runs at once' },
  {
    name: 'permissions',
    type: 'string',
    choices: ['read', 'edit', 'full'],
    summary: 'what agents may do unasked',
  },
];
const LOOKS = [3, 6, 7];
const STEERS = [3, 4, 5, 6, 7];
const RUNS = [1, 3, 4, 5, 6, 7, 8, 130];

export const EXECUTION_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['workflow', 'run'],
    group: 'project',
    summary: 'run a workflow: a parent task whose children are its steps, in a phase of its own',
    args: [{ name: 'workflow', summary: 'a name, a file, or - with --format', need: 'required' }],
    flags: [
      INPUT,
      ...RUN,
      { name: 'trust', type: 'boolean', summary: 'trust its commands, as in CI' },
      FORMAT,
      STRICT,
    ],
    exits: RUNS,
    examples: ['sow workflow run review.yaml --input git_diff=@changes.diff'],
    beside: { next: 'sow workflow checkpoints, sow workflow restore' },
    load: async () => (await import('./execution.ts')).run,
  },
  {
    path: ['workflow', 'runs'],
    group: 'project',
    summary: 'list the runs of workflows, newest first',
    flags: [
      { name: 'active', type: 'boolean', summary: 'those that have not ended' },
      { name: 'state', type: 'string', value: 'STATE', many: true, summary: 'in these states' },
      LIMIT,
    ],
    exits: LOOKS,
    examples: ['sow workflow runs --active', 'sow workflow runs --state failed,paused'],
    load: async () => (await import('./look.ts')).runs,
  },
  {
    path: ['workflow', 'status'],
    group: 'project',
    summary: 'show a run and its steps',
    args: [EXECUTION],
    flags: [{ name: 'follow', type: 'boolean', summary: 'show it again whenever it changes, to its end' }],
    exits: [3, 4, 6, 7, 130],
    examples: ['sow workflow status code-review-workflow-001'],
    load: async () => (await import('./look.ts')).status,
  },
  {
    path: ['workflow', 'events'],
    group: 'project',
    summary: 'what happened to a run and its steps, or to all runs',
    args: [{ ...EXECUTION, need: 'optional' }],
    flags: [LAST],
    exits: [3, 4, 6, 7],
    examples: ['sow workflow events', 'sow workflow events code-review-workflow-001'],
    load: async () => (await import('./look.ts')).events,
  },
  {
    path: ['workflow', 'pause'],
    group: 'project',
    summary: 'start no further step; what works goes on to its end',
    args: [EXECUTION],
    flags: [...WORDS, { name: 'now', type: 'boolean', summary: 'stop what works, too' }],
    exits: STEERS,
    examples: ['sow workflow pause code-review-workflow-001'],
    load: async () => (await import('./execution.ts')).pause,
  },
  {
    path: ['workflow', 'resume'],
    group: 'project',
    summary: 'take a run up where it stands: what is done stays done, what failed is tried again',
    args: [EXECUTION],
    flags: [
      ...RUN,
      { name: 'accept-changed', type: 'boolean', summary: 'go by the definition as it is now' },
    ],
    exits: RUNS,
    examples: ['sow workflow resume code-review-workflow-001'],
    beside: { next: 'sow workflow checkpoints, sow workflow restore' },
    load: async () => (await import('./execution.ts')).resume,
  },
  {
    path: ['workflow', 'cancel'],
    group: 'project',
    summary: 'end a run for good; its agents are stopped',
    args: [EXECUTION],
    flags: [...WORDS, { name: 'kill', type: 'boolean', summary: 'kill its agents at once' }],
    exits: STEERS,
    examples: ['sow workflow cancel code-review-workflow-001'],
    load: async () => (await import('./execution.ts')).cancel,
  },
  {
    path: ['workflow', 'retry'],
    group: 'project',
    summary: 'try again what failed, or a step and all that wait for it',
    args: [EXECUTION],
    flags: [
      ...RUN,
      { name: 'from', type: 'string', value: 'STEP', summary: 'this step, whatever it came to' },
    ],
    exits: RUNS,
    examples: ['sow workflow retry code-review-workflow-001 --from security-audit'],
    beside: { next: 'sow workflow checkpoints, sow workflow restore' },
    load: async () => (await import('./execution.ts')).retry,
  },
  {
    path: ['workflow', 'checkpoints'],
    group: 'project',
    summary: 'list the checkpoints that were made as the steps of a run ended',
    args: [EXECUTION],
    exits: [3, 4, 6, 7],
    examples: ['sow workflow checkpoints code-review-workflow-001'],
    load: async () => (await import('./look.ts')).checkpoints,
  },
  {
    path: ['workflow', 'restore'],
    group: 'project',
    summary: 'put one run back as it was at such a checkpoint; all else stays',
    args: [{ name: 'checkpoint', summary: 'a number, or project/number', need: 'required' }],
    flags: [{ name: 'stop', type: 'boolean', summary: 'stop what runs first' }],
    exits: [3, 4, 5, 6, 7, 130],
    examples: ['sow workflow restore 3'],
    load: async () => (await import('./look.ts')).restore,
  },
  {
    path: ['workflow', 'stats'],
    group: 'project',
    summary: 'how often each workflow was run, and what that came to',
    exits: LOOKS,
    examples: ['sow workflow stats'],
    load: async () => (await import('./look.ts')).stats,
  },
];
