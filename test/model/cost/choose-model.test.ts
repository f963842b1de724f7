// Which model a run asks for, rule by rule, and the reason that people are given.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { chooseModel, type ModelFacts } from '../../../src/model/cost/choose-model.ts';
import { kindOfWork } from '../../../src/model/cost/kind-of-work.ts';

const TASK = { name: 'Sort the list', iteration: 1 } as const;
const CLAUDE = { name: 'claude', type: 'claude', model: undefined, models: {} } as const;
const CODEX = { ...CLAUDE, name: 'codex', type: 'codex' } as const;
const SEED = {
  default_model: 'sonnet',
  model_overrides: { critical_tasks: 'opus', documentation: 'haiku' },
} as const;

function choice(facts: Partial<ModelFacts>) {
  return chooseModel({
    task: TASK,
    role: 'implementer',
    domain: undefined,
    cost: SEED,
    executor: CLAUDE,
    kept: undefined,
    isBudgetLow: false,
    ...facts,
  });
}

const RULES: readonly (readonly [string, Partial<ModelFacts>, string | undefined, RegExp])[] = [
  ['nothing names one', { cost: undefined }, undefined, /claude takes its own/],
  ['the default', {}, 'sonnet', /cost\.default_model/],
  [
    "the executor's own before the default",
    { executor: { ...CLAUDE, model: 'fable' } },
    'fable',
    /configuration of claude/,
  ],
  [
    'the task before all',
    { task: { ...TASK, model: 'haiku', priority: 'critical' } },
    'haiku',
    /the task names it/,
  ],
  ['what is critical', { task: { ...TASK, priority: 'critical' } }, 'opus', /critical_tasks/],
  [
    'documentation, by its words',
    { task: { ...TASK, name: 'Write the README' } },
    'haiku',
    /documentation \("README" in its name\)/,
  ],
  ['documentation, by its label', { task: { ...TASK, labels: ['documentation'] } }, 'haiku', /its label/],
  ['the role', { cost: { model_overrides: { role: { implementer: 'opus' } } } }, 'opus', /role\.implementer/],
  [
    'the label',
    { task: { ...TASK, labels: ['a', 'b'] }, cost: { model_overrides: { label: { b: 'opus' } } } },
    'opus',
    /label\.b/,
  ],
  [
    'the domain',
    { domain: 'api', cost: { model_overrides: { domain: { api: 'opus' } } } },
    'opus',
    /domain\.api/,
  ],
  ['the type', { cost: { model_overrides: { type: { feature: 'opus' } } } }, 'opus', /type\.feature/],
  ['a role without a task', { task: undefined, role: 'planner' }, 'sonnet', /default_model/],
  [
    'a conversation keeps its own',
    { kept: 'fable', task: { ...TASK, model: 'opus' } },
    'fable',
    /began with fable/,
  ],
  [
    'low priority goes a step down',
    { task: { ...TASK, priority: 'low' } },
    'haiku',
    /priority is low, instead of sonnet/,
  ],
  ['not what was sent back', { task: { ...TASK, priority: 'low', iteration: 2 } }, 'sonnet', /default_model/],
  [
    'not where that is not wanted',
    { task: { ...TASK, priority: 'low' }, cost: { ...SEED, optimization_enabled: false } },
    'sonnet',
    /default_model/,
  ],
  ['little money goes a step down', { isBudgetLow: true }, 'haiku', /less than a fifth/],
  [
    'also of an override',
    { isBudgetLow: true, cost: { model_overrides: { role: { implementer: 'opus' } } } },
    'sonnet',
    /less than a fifth/,
  ],
  [
    'but not for what is critical',
    { isBudgetLow: true, task: { ...TASK, priority: 'critical' } },
    'opus',
    /critical/,
  ],
  [
    'critical or not, where no override names its model',
    { isBudgetLow: true, cost: { default_model: 'opus' }, task: { ...TASK, priority: 'critical' } },
    'opus',
    /default_model/,
  ],
  ['nor what the task names', { isBudgetLow: true, task: { ...TASK, model: 'opus' } }, 'opus', /task names/],
  [
    'another program has its own names',
    { executor: { ...CODEX, models: { sonnet: 'gpt-5' } } },
    'gpt-5',
    /sonnet, which codex calls gpt-5/,
  ],
  [
    'and is asked for none that it does not know',
    { executor: CODEX },
    undefined,
    /codex has no name for sonnet/,
  ],
  [
    'but for what its configuration says',
    { executor: { ...CODEX, model: 'gpt-5' }, task: { ...TASK, model: 'opus' } },
    'gpt-5',
    /^gpt-5: codex has no name for opus/,
  ],
  [
    'names that are no class stay as they are',
    { executor: CODEX, task: { ...TASK, model: 'o9' } },
    'o9',
    /^o9/,
  ],
];

for (const [title, facts, model, reason] of RULES)
  test(`which model: ${title}`, () => {
    const chosen = choice(facts);
    assert.is(chosen.model, model);
    assert.match(chosen.reason, reason);
  });

test('what kind of work a task is', () => {
  const kinds = [
    'Document the API',
    'Fix the crash',
    'Add tests',
    'Refactor the parser',
    'Explore caches',
    'Login',
  ];
  assert.equal(
    kinds.map((name) => kindOfWork({ name }).value),
    ['documentation', 'bugfix', 'testing', 'refactoring', 'research', 'feature'],
  );
  assert.is(kindOfWork({ name: 'Fix it', labels: ['x', 'testing'] }).value, 'testing');
});

test.run();
