// The commands on tasks.
import { type ArgSpec, type CommandSpec, type FlagSpec, FORCE, WORDS } from '../spec.ts';

const TASK: ArgSpec = { name: 'task', summary: '010, 10, phase/010 or a key', need: 'task' };
const TASKS: ArgSpec = { ...TASK, many: true };

/** The fields that act here, as flags of `task add`. */
const FIELD_FLAGS: readonly FlagSpec[] = [
  { name: 'phase', type: 'string', value: 'PHASE', summary: 'the phase it belongs to' },
  { name: 'agent', type: 'string', value: 'ROLE', summary: 'the role that does it (implementer)' },
  { name: 'key', type: 'string', value: 'KEY', summary: 'a stable name, unique in the project' },
  { name: 'description', short: 'd', type: 'string', value: 'TEXT', summary: 'what to do' },
  {
    name: 'description-file',
    type: 'string',
    value: 'FILE',
    summary: 'what to do, from a file, - for standard input',
  },
  { name: 'depends-on', type: 'string', value: 'TASK', many: true, summary: 'what must be completed first' },
  { name: 'parent', type: 'string', value: 'TASK', summary: 'the task it is a part of' },
  {
    name: 'strategy',
    type: 'string',
    choices: ['wait_all', 'fail_fast', 'best_effort', 'race'],
    summary: 'how its children will decide its status (wait_all)',
  },
  { name: 'threshold', type: 'number', value: 'N', summary: 'how many must complete under best_effort (1)' },
  {
    name: 'max-workers',
    type: 'number',
    value: 'N',
    summary: 'how many of its children may be at work at once',
  },
  {
    name: 'priority',
    type: 'string',
    choices: ['low', 'medium', 'high', 'critical'],
    summary: 'orders ready tasks',
  },
  {
    name: 'label',
    short: 'l',
    type: 'string',
    value: 'LABEL',
    many: true,
    summary: 'a free word to select by',
  },
  { name: 'assignee', type: 'string', value: 'WHO', summary: 'who should do it' },
  { name: 'executor', type: 'string', value: 'NAME', summary: 'the executor its runs use' },
  { name: 'review', type: 'string', choices: ['human', 'agent', 'none'], summary: 'who reviews it' },
  { name: 'timeout', type: 'string', value: 'TIME', summary: 'how long one run may take: 90s, 60m, 2h' },
];

export const TASK_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['task', 'add'],
    aliases: [['add'], ['task', 'new'], ['task', 'create']],
    group: 'daily',
    summary: 'add a task',
    args: [{ name: 'name', summary: 'its name', need: 'required' }],
    flags: FIELD_FLAGS,
    exits: [3, 4, 5, 6, 7],
    examples: [
      'sow add "Write the parser"',
      'sow add "Test it" --depends-on 010 --priority high',
      'sow add "Read numbers" --parent 010',
    ],
    load: async () => (await import('../commands/task-add.ts')).run,
  },
  {
    path: ['task', 'list'],
    aliases: [['list'], ['task', 'ls'], ['ls']],
    group: 'daily',
    summary: 'list tasks, broken ones too',
    flags: [
      { name: 'phase', type: 'string', value: 'PHASE', summary: 'only of this phase' },
      {
        name: 'status',
        short: 's',
        type: 'string',
        value: 'STATUS',
        many: true,
        summary: 'only of this status',
      },
      { name: 'agent', type: 'string', value: 'ROLE', summary: 'only for this role' },
      { name: 'label', short: 'l', type: 'string', value: 'LABEL', summary: 'only with this label' },
      { name: 'limit', type: 'number', value: 'N', summary: 'at most so many (text: 100, JSON: all)' },
    ],
    exits: [3, 6, 7],
    examples: ['sow list', 'sow list --status paused --json'],
    load: async () => (await import('../commands/task-list.ts')).run,
  },
  {
    path: ['task', 'show'],
    aliases: [['show'], ['task', 'view'], ['task', 'get']],
    group: 'daily',
    summary: 'show a task with its description, feedback and last events',
    args: [TASK],
    exits: [3, 6, 7],
    examples: ['sow show 010'],
    load: async () => (await import('../commands/task-show.ts')).run,
  },
  {
    path: ['task', 'set'],
    aliases: [['set'], ['task', 'update']],
    group: 'daily',
    summary: 'set fields: field=value, field+=item, field-=item, field= unsets',
    args: [{ name: 'words', summary: 'tasks, then assignments', need: 'required', many: true }],
    exits: [3, 4, 5, 6, 7],
    examples: ['sow set 010 priority=high', 'sow set 010 020 labels+=api depends_on+=030'],
    load: async () => (await import('../commands/task-set.ts')).run,
  },
  {
    path: ['task', 'rm'],
    aliases: [['rm'], ['task', 'delete'], ['task', 'remove']],
    group: 'tasks',
    summary: 'remove tasks with all their files; their ids are never used again',
    args: [TASKS],
    flags: [
      { name: 'cascade', type: 'boolean', summary: 'with all tasks below them' },
      { name: 'unlink', type: 'boolean', summary: 'take away the edges of others that lead to them' },
    ],
    exits: [3, 4, 5, 6, 7],
    examples: ['sow rm 010 --yes', 'sow rm 010 --cascade --unlink --yes'],
    load: async () => (await import('../commands/task-remove.ts')).run,
  },
  {
    path: ['task', 'claim'],
    aliases: [['claim'], ['start'], ['task', 'start']],
    group: 'daily',
    summary: 'take a task; it is yours until you submit, pause or release it',
    args: [{ ...TASK, need: 'optional' }],
    flags: [
      { name: 'next', type: 'boolean', summary: 'take the first ready one and print what it needs' },
      { name: 'agent', type: 'string', value: 'ROLE', summary: 'with --next: only for this role' },
      ...FORCE,
    ],
    exits: [3, 4, 5, 6, 7],
    examples: ['sow claim 010', 'sow claim --next --agent implementer'],
    load: async () => (await import('../commands/task-claim.ts')).run,
  },
  move('pause', 'stop work and ask or say why', {
    flags: [
      ...WORDS,
      {
        name: 'cause',
        type: 'string',
        choices: ['question', 'hold', 'failed', 'timed_out', 'budget', 'conflict', 'denied'],
        summary: 'why (agents: question, people: hold)',
      },
    ],
    examples: ['sow pause 010 -m "Which database?"'],
  }),
  move('answer', 'answer a paused task; the text is its next prompt', {
    aliases: ['resume'],
    flags: WORDS,
    examples: ['sow answer 010 -m "PostgreSQL"'],
  }),
  move('submit', 'report finished work for review', {
    flags: [
      ...WORDS,
      {
        name: 'output',
        short: 'o',
        type: 'string',
        value: 'PATH',
        many: true,
        summary: 'a file that was made or changed',
      },
    ],
    examples: ['sow submit 010 -m "The parser reads all samples" -o src/parser.ts'],
  }),
  move('approve', 'accept reviewed work', { flags: FORCE, examples: ['sow approve 010 020'] }),
  move('reject', 'ask for changes; the text becomes feedback and the next prompt', {
    flags: WORDS,
    examples: ['sow reject 010 -m "Handle empty input"'],
  }),
  move('release', 'give a claimed task back', {
    flags: FORCE,
    examples: ['sow release 010'],
    group: 'tasks',
  }),
  move('complete', 'submit and approve in one step', {
    flags: [...WORDS, ...FORCE],
    aliases: ['done'],
    examples: ['sow complete 010 -m "Done by hand"'],
  }),
  move('abandon', 'end a task for good', {
    flags: [
      ...WORDS,
      {
        name: 'cause',
        type: 'string',
        choices: ['failed', 'timed_out', 'cancelled', 'skipped', 'superseded'],
        summary: 'why (cancelled)',
      },
    ],
    examples: ['sow abandon 010 -m "No longer needed"'],
    group: 'tasks',
  }),
  move('reopen', 'take up an ended task again, as its next iteration', {
    flags: WORDS,
    examples: ['sow reopen 010 -m "It broke again"'],
    group: 'tasks',
  }),
  {
    path: ['task', 'accept'],
    aliases: [['accept']],
    group: 'tasks',
    summary: 'take over a status that was edited by hand against the rules',
    args: [TASKS],
    flags: WORDS,
    exits: [3, 4, 5, 6, 7],
    examples: ['sow task accept 010'],
    load: async () => (await import('../commands/task-accept.ts')).run,
  },
];

interface MoveSpec {
  readonly flags: readonly FlagSpec[];
  readonly examples: readonly string[];
  readonly aliases?: readonly string[];
  readonly group?: CommandSpec['group'];
}

/** A verb of the state machine: as `task <verb>` and bare. */
function move(
  verb: string,
  summary: string,
  { flags, examples, aliases = [], group = 'daily' }: MoveSpec,
): CommandSpec {
  return {
    path: ['task', verb],
    aliases: [[verb], ...aliases.flatMap((alias) => [[alias], ['task', alias]])],
    group,
    summary,
    args: [TASKS],
    flags,
    exits: [3, 4, 5, 6, 7],
    examples,
    load: async () => (await import('../commands/task-move.ts')).run(verb),
  };
}
