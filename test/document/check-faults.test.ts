// What a schema finds wrong in a task: the code, the place, the words, the rule that says so and the mend.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkText } from '../../src/document/check/check.ts';
import { marked, placed } from './faults.ts';
import { ruleText, taskWith } from './task-file.ts';

interface Row {
  readonly field: string;
  readonly value: string | undefined;
  readonly fault: string;
  readonly marks: string;
  /** How the schema goes on where the rule stands. */
  readonly rule: string;
  readonly help?: string;
}

const STATUS_RULE = '"pending" | "in_progress"';
const STATUSES = 'pending, in_progress, paused, needs_review, completed, abandoned';
const PRIORITIES = 'low, medium, high, critical';
const TIME_HELP = 'write it as 2025-01-31T09:00:00Z';

const status = (word: string, help?: string): Row => ({
  field: 'status',
  value: word,
  fault: `SOW203 4:9 status ${JSON.stringify(word)} is not one of ${STATUSES}`,
  marks: word,
  rule: STATUS_RULE,
  ...(help && { help }),
});

const time = (source: string, help: string): Row => ({
  field: 'created_at',
  value: source,
  fault: `SOW206 5:13 created_at ${JSON.stringify(source)} is not an RFC 3339 time`,
  marks: source,
  rule: 'time.Time',
  help,
});

const missing = (field: string): Row => ({
  field,
  value: undefined,
  fault: `SOW201 1:1 the field ${field} is missing`,
  marks: field === 'id' ? 'name: Write the parser' : 'id: "010"',
  rule: `${field}:`,
  help: `add ${field}:`,
});

const unknown = (field: string, help: string): Row => ({
  field,
  value: 'x',
  fault: `SOW202 11:1 there is no field ${field}`,
  marks: field,
  rule: '#TaskState: {',
  help,
});

const bare = (source: string, read: string, help: string): Row => ({
  field: 'id',
  value: source,
  fault: `SOW210 1:5 id is the ${read}, not text`,
  marks: source,
  rule: 'string & =~"^[0-9]{3}$"',
  help: `quote it: "${help}"`,
});

const form = (field: string, value: string, pattern: string, help?: string): Row => ({
  field,
  value,
  fault: `SOW205 11:${field.length + 3} ${field} ${JSON.stringify(value)} does not have the form ${pattern}`,
  marks: value,
  rule: `=~"${pattern}"`,
  ...(help && { help: `did you mean "${help}"?` }),
});

const last = (
  field: string,
  value: string,
  code: string,
  says: string,
  rest: Pick<Row, 'rule' | 'help'>,
): Row => ({
  field,
  value,
  fault: `${code} 11:${field.length + 3} ${field} ${says}`,
  marks: value,
  ...rest,
});

const ROWS: readonly Row[] = [
  status('complete', 'did you mean "completed"?'),
  status('in progress', 'did you mean "in_progress"?'),
  status('Pending', 'did you mean "pending"?'),
  status('done', 'did you mean "completed"?'),
  status('cancelled', 'did you mean "abandoned"?'),
  status('blocked', 'blocked is derived: add depends_on, or pause the task with a reason'),
  status('failed', 'a failed task is paused with the cause failed'),
  status('constructor'),
  status('toString'),
  ...['id', 'name', 'phase', 'status', 'created_at', 'updated_at', 'iteration'].map(missing),
  ...['assigned_agent', 'inputs', 'outputs'].map(missing),
  unknown('title', 'did you mean name?'),
  unknown('deps', 'did you mean depends_on?'),
  unknown('priorty', 'did you mean priority?'),
  unknown('team', 'own data goes under metadata'),
  unknown('constructor', 'own data goes under metadata'),
  unknown('__proto__', 'own data goes under metadata'),
  bare('010', 'number 10', '010'),
  bare('10', 'number 10', '010'),
  bare('7', 'number 7', '007'),
  bare('true', 'boolean true', 'true'),
  time('2025-01-31', 'write 2025-01-31T00:00:00Z'),
  time('2025-1-31', 'write 2025-01-31T00:00:00Z'),
  time('2025/01/31', 'write 2025-01-31T00:00:00Z'),
  time('2025-01-31 09:05:00', 'write 2025-01-31T09:05:00Z'),
  time('2025-01-31 9:05', 'write 2025-01-31T09:05:00Z'),
  time('2025-01-31T09:05:00', 'write 2025-01-31T09:05:00Z'),
  time('2025-01-31t09:05:00z', 'write 2025-01-31T09:05:00Z'),
  time('2025-01-31T09:05:00.250 +0200', 'write 2025-01-31T09:05:00.250+02:00'),
  time('2025-01-31T09:05:00+02', 'write 2025-01-31T09:05:00+02:00'),
  time('2025-02-30T09:05:00Z', TIME_HELP),
  time('2025-01-31T25:00:00Z', TIME_HELP),
  time('task 12', TIME_HELP),
  time('yesterday', TIME_HELP),
  form('key', 'Foo Bar', '^[a-z][a-z0-9-]*$', 'foo-bar'),
  form('timeout', '90 minutes', '^[1-9][0-9]*(s|m|h)$', '90m'),
  form('timeout', 'soon', '^[1-9][0-9]*(s|m|h)$'),
  last('estimated_hours', '-0.5', 'SOW207', 'is -0.5, it must be >= 0', { rule: '>=0' }),
  last('threshold', '0', 'SOW207', 'is 0, it must be >= 1', { rule: '>=1' }),
  last('threshold', '1.5', 'SOW204', 'is 1.5, it must be a whole number', { rule: 'int & >=1' }),
  last('threshold', '2.0', 'SOW204', 'is 2.0, it must be a whole number', {
    rule: 'int & >=1',
    help: 'write 2',
  }),
  last('threshold', '2e0', 'SOW204', 'is 2e0, it must be a whole number', {
    rule: 'int & >=1',
    help: 'write 2',
  }),
  last('threshold', '"2"', 'SOW204', 'is text, it must be a whole number', {
    rule: 'int & >=1',
    help: 'without quotes: 2',
  }),
  last('estimated_hours', "'1.50'", 'SOW204', 'is text, it must be a number', {
    rule: 'number & >=0',
    help: 'without quotes: 1.5',
  }),
  last('estimated_hours', '.inf', 'SOW204', 'is Infinity, it must be a number', { rule: 'number & >=0' }),
  last('labels', 'backend', 'SOW204', 'is text, it must be a list', {
    rule: '[...string & !=""]',
    help: 'a list of one: [backend]',
  }),
  last('labels', '{}', 'SOW204', 'is a mapping, it must be a list', { rule: '[...string & !=""]' }),
  last('metadata', '[1]', 'SOW204', 'is a list, it must be a mapping', { rule: '{...}' }),
  last('labels', 'true', 'SOW204', 'is true, it must be a list', { rule: '[...string & !=""]' }),
  last('threshold', '"1.5"', 'SOW204', 'is text, it must be a whole number', { rule: 'int & >=1' }),
  last('threshold', 'yes', 'SOW204', 'is text, it must be a whole number', { rule: 'int & >=1' }),
  last('threshold', 'no', 'SOW204', 'is text, it must be a whole number', { rule: 'int & >=1' }),
  last('priority', 'done', 'SOW203', `"done" is not one of ${PRIORITIES}`, { rule: '"low" | "medium"' }),
  last('priority', '[high]', 'SOW203', `is a list, not one of ${PRIORITIES}`, {
    rule: '"low" | "medium"',
    help: 'did you mean "high"?',
  }),
  last('timeout', '90', 'SOW210', 'is the number 90, not text', { rule: 'string', help: 'quote it: "90s"' }),
  last('assignee', '""', 'SOW208', 'is empty', { rule: '!=""' }),
  last('session_id', '12e03', 'SOW210', 'is the number 12000, not text', {
    rule: 'string',
    help: 'quote it: "12e03"',
  }),
  {
    field: 'name',
    value: '~',
    fault: 'SOW204 2:7 name is null, it must be text',
    marks: '~',
    rule: 'string & !=""',
  },
  {
    field: 'name',
    value: '',
    fault: 'SOW204 2:6 name is null, it must be text',
    marks: '',
    rule: 'string & !=""',
  },
  {
    field: 'id',
    value: '"10"',
    fault: 'SOW205 1:5 id "10" does not have the form ^[0-9]{3}$',
    marks: '"10"',
    rule: '=~"^[0-9]{3}$"',
    help: 'did you mean "010"?',
  },
  {
    field: 'created_at',
    value: '2025',
    fault: 'SOW206 5:13 created_at is 2025, not an RFC 3339 time',
    marks: '2025',
    rule: 'time.Time',
    help: TIME_HELP,
  },
];

for (const { field, value, fault, marks, rule, help } of ROWS) {
  test(`${value === undefined ? `no ${field}` : `${field}: ${value}`} is ${fault.slice(0, 6)}`, () => {
    const diagnostics = checkText('task', 'state.yaml', taskWith({ [field]: value }));
    assert.equal(diagnostics.map(placed), [fault]);
    assert.equal(diagnostics.map(marked), [marks]);
    assert.equal(
      diagnostics.map((one) => one.severity),
      ['error'],
    );
    assert.is(diagnostics[0]?.help, help);
    const text = ruleText(diagnostics[0]?.rule);
    assert.ok(text.startsWith(rule), `${diagnostics[0]?.rule} is ${text}`);
  });
}

test.run();
