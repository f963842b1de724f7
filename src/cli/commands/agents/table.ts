// The commands on agents, their roles and their prompts.
import { type ArgSpec, type CommandSpec, type FlagSpec, WORDS } from '../../spec.ts';

const ROLE: ArgSpec = { name: 'role', summary: 'a role of sow agent list', need: 'required' };
const TASK: ArgSpec = { name: 'task', summary: '010, 10, phase/010, a key, or a role', need: 'task' };

/** What a run may be given, wherever one is started. */
export const RUN_FLAGS: readonly FlagSpec[] = [
  {
    name: 'executor',
    type: 'string',
    value: 'NAME',
    summary: `claude, codex, gemini, opencode, qwen, copilot, pi, cursor, one of your configuration, or 'command:<line>'`,
  },
  {
    name: 'permissions',
    type: 'string',
    choices: ['read', 'edit', 'full'],
    summary: 'what agents may do unasked, instead of what your configuration says',
  },
];

export const AGENT_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['agent', 'list'],
    aliases: [['agent', 'ls']],
    group: 'look',
    summary: 'the roles that agents can have',
    exits: [3, 6, 7],
    examples: ['sow agent list'],
    load: async () => (await import('./agent.ts')).list,
  },
  {
    path: ['agent', 'show'],
    aliases: [
      ['agent', 'view'],
      ['agent', 'get'],
    ],
    group: 'look',
    summary: 'a role and its guidance',
    args: [ROLE],
    exits: [3, 6, 7],
    examples: ['sow agent show reviewer'],
    load: async () => (await import('./agent.ts')).show,
  },
  {
    path: ['agent', 'spawn'],
    aliases: [['agent', 'start']],
    group: 'tasks',
    summary: 'start an agent on one task now, or a role on no task, and wait for it',
    args: [TASK],
    flags: [...WORDS, ...RUN_FLAGS],
    exits: [1, 3, 4, 5, 6, 7, 8, 130],
    examples: [
      'sow agent spawn 010',
      'sow agent spawn 010 --executor codex',
      'sow agent spawn researcher -m "Which libraries read YAML with comments?"',
    ],
    beside: { next: 'sow status shows what the agent left' },
    load: async () => (await import('./agent-spawn.ts')).spawn,
  },
  {
    path: ['agent', 'resume'],
    group: 'tasks',
    summary: 'answer a paused task and start its agent at once, or go on with a role; the text is its prompt',
    args: [TASK],
    flags: [...WORDS, ...RUN_FLAGS],
    exits: [1, 3, 4, 5, 6, 7, 8, 130],
    examples: ['sow agent resume 010 -m "PostgreSQL"'],
    beside: { next: 'sow status shows what the agent left' },
    load: async () => (await import('./agent-spawn.ts')).resume,
  },
  {
    path: ['prompt', 'list'],
    aliases: [['prompt', 'ls']],
    group: 'look',
    summary: 'the prompts there are, and about how many tokens each takes',
    exits: [3, 6, 7],
    examples: ['sow prompt list'],
    load: async () => (await import('./prompt.ts')).list,
  },
  {
    path: ['prompt', 'show'],
    aliases: [
      ['prompt', 'view'],
      ['prompt', 'get'],
    ],
    group: 'look',
    summary: 'what an agent of a role is told, or what is to be done in a state of the project',
    args: [
      {
        name: 'name',
        summary: 'a role; with --state a state, the one the project stands in',
        need: 'optional',
      },
    ],
    flags: [
      { name: 'task', type: 'string', value: 'TASK', summary: 'as the role would begin this task' },
      { name: 'state', type: 'boolean', summary: 'the prompt of a state' },
    ],
    exits: [3, 6, 7],
    examples: ['sow prompt show implementer --task 010', 'sow prompt show --state'],
    load: async () => (await import('./prompt.ts')).show,
  },
  {
    path: ['prime'],
    group: 'look',
    summary: 'what an agent of yours needs to know as its session begins; nothing under sow run',
    flags: [{ name: 'tokens', type: 'number', value: 'N', summary: 'about so many at most (2000)' }],
    exits: [3, 6, 7],
    examples: ['sow prime --tokens 1000'],
    load: async () => (await import('./prime.ts')).run,
  },
];
