// What can be said of a task when it is added, and of many when a collection is expanded.
import type { FlagSpec } from '../spec.ts';

const DESCRIPTION: readonly FlagSpec[] = [
  { name: 'description', short: 'd', type: 'string', value: 'TEXT', summary: 'what to do' },
  {
    name: 'description-file',
    type: 'string',
    value: 'FILE',
    summary: 'what to do, from a file, - for standard input',
  },
];

export const FIELD_FLAGS: readonly FlagSpec[] = [
  { name: 'phase', type: 'string', value: 'PHASE', summary: 'the phase it belongs to' },
  { name: 'agent', type: 'string', value: 'ROLE', summary: 'the role that does it (implementer)' },
  { name: 'key', type: 'string', value: 'KEY', summary: 'a stable name, unique in the project' },
  ...DESCRIPTION,
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
  { name: 'deadline', type: 'string', value: 'TIME', summary: 'when it should be done' },
  { name: 'estimated-hours', type: 'decimal', value: 'N', summary: 'the work expected' },
  { name: 'criterion', type: 'string', value: 'TEXT', many: true, summary: 'what a person must see met' },
  { name: 'criteria', type: 'string', value: 'JSON', summary: '[{"criterion": …, "measurable": …}]' },
  { name: 'tests', type: 'string', value: 'JSON', summary: '[{"name": …, "command": …}]' },
];

export const EXPAND_FLAGS: readonly FlagSpec[] = [
  {
    name: 'items',
    type: 'string',
    value: 'FILE',
    summary: 'a JSON or YAML list, or JSON lines; - for standard input',
  },
  { name: 'template', type: 'string', value: 'TEXT', summary: 'the name of each, with {{item.x}} filled in' },
  ...DESCRIPTION,
  {
    name: 'filter',
    type: 'string',
    value: 'EXPR',
    many: true,
    summary: 'only items with x=value, x!=value or an x',
  },
  {
    name: 'mode',
    type: 'string',
    choices: ['parallel', 'sequential'],
    summary: 'sequential: each waits for the one before',
  },
  { name: 'at-once', type: 'number', value: 'N', summary: 'how many may be at work at once' },
  { name: 'agent', type: 'string', value: 'ROLE', summary: 'the role that does them (as the parent)' },
];

/** How a list is narrowed, ordered and shown. */
export const SELECTION_FLAGS: readonly FlagSpec[] = [
  { name: 'assignee', type: 'string', value: 'WHO', summary: 'only what they should do' },
  { name: 'participant', type: 'string', value: 'WHO', summary: 'only what they take part in' },
  { name: 'priority', type: 'string', value: 'PRIORITY', many: true, summary: 'only of this priority' },
  {
    name: 'label',
    short: 'l',
    type: 'string',
    value: 'LABEL',
    many: true,
    summary: 'only with this label',
  },
  { name: 'ready', type: 'boolean', summary: 'only what may start' },
  { name: 'blocked', type: 'boolean', summary: 'only what waits for something' },
  { name: 'has-deps', type: 'boolean', summary: 'only with dependencies' },
  { name: 'parent', type: 'string', value: 'TASK', summary: 'only the children of this task' },
  { name: 'deadline-before', type: 'string', value: 'TIME', summary: 'only with a deadline before' },
  { name: 'overdue', type: 'boolean', summary: 'only open ones whose deadline has passed' },
  { name: 'criteria', type: 'string', choices: ['met', 'unmet'], summary: 'only with criteria that are so' },
  { name: 'sort', type: 'string', value: 'ORDER', summary: 'id, priority, deadline, updated, created, …' },
  { name: 'fields', type: 'string', value: 'A,B', many: true, summary: 'show these fields instead' },
];

export const STEP_RESULT: FlagSpec = {
  name: 'result',
  type: 'string',
  value: 'FILE',
  summary: 'what the step of a workflow came to, - for standard input',
};
