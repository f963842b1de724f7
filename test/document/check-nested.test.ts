// Faults below the top: in lists, in mappings, and in values that may have one of several forms.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkText } from '../../src/document/check/check.ts';
import { marked, placed } from './faults.ts';
import { ruleText, taskWith } from './task-file.ts';

interface Row {
  readonly what: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Each with what it marks, the beginning of its rule and its help. */
  readonly faults: readonly (readonly [fault: string, marks: string, rule: string, help?: string])[];
}

const at = '2025-01-01T00:00:00Z';
const DEPENDENCY = 'string & !=""';
const FORMS = 'write text or {phase} or {task, type?}';
const depends = (what: string, value: string, ...faults: Row['faults']): Row => ({
  what,
  fields: { depends_on: value },
  faults,
});

const ROWS: readonly Row[] = [
  depends(
    'a number as a dependency',
    '[10, 020]',
    ['SOW210 11:14 depends_on[0] is the number 10, not text', '10', DEPENDENCY, 'quote it: "10"'],
    ['SOW210 11:18 depends_on[1] is the number 20, not text', '020', DEPENDENCY, 'quote it: "020"'],
  ),
  depends('a truth value as a dependency', '[true]', [
    'SOW210 11:14 depends_on[0] is the boolean true, not text',
    'true',
    DEPENDENCY,
    'quote it: "true"',
  ]),
  depends('a phase with another field', '[{phase: x, extra: 1}]', [
    'SOW202 11:25 depends_on[0] has no field extra',
    'extra',
    '{phase: #Slug}',
    FORMS,
  ]),
  depends('a misspelt field of a dependency', '[{tsk: "010"}]', [
    'SOW202 11:15 depends_on[0] has no field tsk',
    'tsk',
    '{phase: #Slug}',
    'did you mean task?',
  ]),
  depends('an empty dependency', '[{}]', [
    'SOW211 11:14 depends_on[0] is a mapping, which is none of the allowed forms',
    '{}',
    DEPENDENCY,
    FORMS,
  ]),
  depends('a phase and a task at once', '[{phase: design, task: "010"}]', [
    'SOW211 11:14 depends_on[0] is a mapping, which is none of the allowed forms',
    '{phase: design, task: "010"}',
    DEPENDENCY,
    FORMS,
  ]),
  depends(
    'a list and nothing as dependencies',
    '[[a], ~]',
    ['SOW211 11:14 depends_on[0] is a list, which is none of the allowed forms', '[a]', DEPENDENCY, FORMS],
    ['SOW211 11:19 depends_on[1] is null, which is none of the allowed forms', '~', DEPENDENCY, FORMS],
  ),
  depends('an empty text as a dependency', '["010", ""]', [
    'SOW208 11:21 depends_on[1] is empty',
    '""',
    '!=""',
  ]),
  depends('a number as the task of a dependency', '[{task: 010}]', [
    'SOW210 11:21 depends_on[0].task is the number 10, not text',
    '010',
    'string & !=""',
    'quote it: "010"',
  ]),
  depends('a type of dependency that there is not', '[{task: "010", type: week}]', [
    'SOW203 11:34 depends_on[0].type "week" is not one of hard, soft',
    'week',
    '"hard" | "soft"',
  ]),
  depends('a phase of no slug', '[{phase: Big One}]', [
    'SOW205 11:22 depends_on[0].phase "Big One" does not have the form ^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$',
    'Big One',
    '=~"^[a-z0-9]',
    'did you mean "big-one"?',
  ]),
  depends('one text for the list', '"010"', [
    'SOW204 11:13 depends_on is text, it must be a list',
    '"010"',
    '[...#Dependency]',
    'a list of one: ["010"]',
  ]),
  {
    what: 'everything wrong with an input',
    fields: { inputs: '\n  - type: 1\n    pth: a\n    approved: yes\n  - x' },
    faults: [
      ['SOW201 10:5 inputs[0] has no path', 'type: 1\n    pth: a\n    approved: yes', 'path:', 'add path:'],
      [
        'SOW201 10:5 inputs[0] has no created_at',
        'type: 1\n    pth: a\n    approved: yes',
        'created_at:',
        'add created_at:',
      ],
      ['SOW210 10:11 inputs[0].type is the number 1, not text', '1', 'string & !=""', 'quote it: "1"'],
      ['SOW202 11:5 inputs[0] has no field pth', 'pth', '#ArtifactState', 'did you mean path?'],
      ['SOW204 12:15 inputs[0].approved is text, it must be true or false', 'yes', 'bool', 'write true'],
      ['SOW204 13:5 inputs[1] is text, it must be a mapping', 'x', '#ArtifactState'],
    ],
  },
  {
    what: 'a field that a small mapping has not',
    fields: { step: '{workflow: build, key: x, color: red}' },
    faults: [['SOW202 11:33 step has no field color', 'color', '{', 'it may have workflow, key']],
  },
  {
    what: 'a field that has another name only elsewhere',
    fields: { step: '{workflow: build, key: x, title: y}' },
    faults: [['SOW202 11:33 step has no field title', 'title', '{', 'it may have workflow, key']],
  },
  {
    what: 'a no that was meant for a truth value',
    fields: { tests: '[{name: a, command: b, passed: no}]' },
    faults: [['SOW204 11:39 tests[0].passed is text, it must be true or false', 'no', 'bool', 'write false']],
  },
  {
    what: 'a field missing in a mapping',
    fields: { step: '{workflow: build}' },
    faults: [['SOW201 11:1 step has no key', 'step', 'key:', 'add key:']],
  },
  {
    what: 'bounds and actors in a mapping',
    fields: { rating: `{quality: 9, timeliness: 0, by: Ada, at: ${at}}` },
    faults: [
      ['SOW207 11:19 rating.quality is 9, it must be <= 5', '9', '<=5'],
      ['SOW207 11:34 rating.timeliness is 0, it must be >= 1', '0', '>=1'],
      [
        'SOW205 11:41 rating.by "Ada" does not have the form ' +
          '^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$',
        'Ada',
        '=~"^(human',
        'did you mean "human:ada"?',
      ],
    ],
  },
  {
    what: 'a number where a text or a truth value may stand',
    fields: { success_criteria: '[{criterion: x, measurable: 3}]' },
    faults: [
      [
        'SOW210 11:47 success_criteria[0].measurable is the number 3, not text',
        '3',
        'string | bool',
        'quote it: "3"',
      ],
    ],
  },
];

for (const { what, fields, faults } of ROWS) {
  test(`${what} is found`, () => {
    const diagnostics = checkText('task', 'state.yaml', taskWith(fields));
    assert.equal(
      diagnostics.map((one) => [placed(one), marked(one), ...(one.help === undefined ? [] : [one.help])]),
      faults.map(([fault, marks, , help]) => [fault, marks, ...(help === undefined ? [] : [help])]),
    );
    for (const [i, [, , rule]] of faults.entries()) {
      const text = ruleText(diagnostics[i]?.rule);
      assert.ok(text.startsWith(rule), `${diagnostics[i]?.rule} is ${text}`);
    }
  });
}

test('an item of a plan is checked like a task', () => {
  const text = 'tasks:\n  - key: a\n    name: x\n    depends_on: [10, {phase: x, y: 1}]\n  - name: y\n';
  const diagnostics = checkText('plan', 'plan.yaml', text);
  assert.equal(diagnostics.map(placed), [
    'SOW210 4:18 tasks[0].depends_on[0] is the number 10, not text',
    'SOW202 4:33 tasks[0].depends_on[1] has no field y',
    'SOW201 5:5 tasks[1] has no key',
  ]);
});

test.run();
