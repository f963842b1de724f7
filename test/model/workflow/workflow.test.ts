// A workflow beyond its schema: its graph, and everything that is wrong with it.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Workflow, WorkflowStep } from '../../../src/model/generated/types.ts';
import { canResume, EXECUTION_STATES, isTerminal } from '../../../src/model/workflow/execution.ts';
import { validateWorkflow } from '../../../src/model/workflow/faults.ts';
import { ancestorsOf, dependencyGraph, descendantsOf } from '../../../src/model/workflow/graph.ts';
import { givenInputs } from '../../../src/model/workflow/inputs.ts';

const step = (
  key: string,
  dependencies: readonly string[] = [],
  more: Partial<WorkflowStep> = {},
): WorkflowStep => ({
  key,
  agent: 'implementer',
  prompt: 'x',
  dependencies,
  ...more,
});
const workflow = (...steps: readonly WorkflowStep[]): Workflow => ({ name: 'w', steps });
const DIAMOND = workflow(step('a'), step('b', ['a']), step('c', ['a']), step('d', ['b', 'c']));

test('levels are those of the longest way, in the order of the file', () => {
  assert.equal(dependencyGraph(DIAMOND).levels, [['a'], ['b', 'c'], ['d']]);
  assert.equal(dependencyGraph(workflow(step('z', ['y']), step('y'), step('x', ['z', 'y']))).levels, [
    ['y'],
    ['z'],
    ['x'],
  ]);
  assert.equal([...ancestorsOf(DIAMOND, 'd')].sort(), ['a', 'b', 'c']);
  assert.equal([...descendantsOf(DIAMOND, 'a')].sort(), ['b', 'c', 'd']);
});

test('a cycle is a closed path, and what does not hang on it keeps its level', () => {
  const { levels, cycles } = dependencyGraph(
    workflow(step('a', ['c']), step('b', ['a']), step('c', ['b']), step('d')),
  );
  assert.equal(levels, [['d']]);
  assert.equal(cycles, [['a', 'c', 'b', 'a']]);
  assert.equal(dependencyGraph(workflow(step('a', ['a']))).cycles, [['a', 'a']]);
});

test('every step of any acyclic workflow stands once, behind all that it depends on', () => {
  const acyclic = fc.array(fc.array(fc.nat(19), { maxLength: 4 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(acyclic, (needs) => {
      const steps = needs.map((from, i) =>
        step(
          `s${i}`,
          from.filter((j) => j < i).map((j) => `s${j}`),
        ),
      );
      const { levels, cycles } = dependencyGraph(workflow(...steps));
      const level = new Map(levels.flatMap((keys, n) => keys.map((key) => [key, n] as const)));
      assert.equal(cycles, []);
      assert.is(level.size, steps.length);
      for (const { key, dependencies = [] } of steps)
        assert.is(level.get(key), Math.max(-1, ...dependencies.map((one) => level.get(one) ?? 99)) + 1);
    }),
  );
});

/** The kind of the first fault, and where it is. */
const FAULTS: readonly (readonly [Workflow, kind: string, at: readonly (string | number)[]])[] = [
  [workflow(step('a'), step('a')), 'doubled', ['steps', 1, 'key']],
  [workflow(), 'shape', ['steps']],
  [workflow(step('a', [], { command: 'ls' })), 'shape', ['steps', 0]],
  [workflow({ key: 'a', prompt: 'x' }), 'shape', ['steps', 0]],
  [workflow({ key: 'a', agent: 'x' }), 'shape', ['steps', 0]],
  [workflow({ key: 'a', command: 'ls {{x}}' }), 'shape', ['steps', 0, 'command']],
  [workflow(step('a', ['b'])), 'missing', ['steps', 0, 'dependencies', 0]],
  [workflow(step('a', ['b']), step('b', ['a'])), 'cycle', ['steps', 0, 'dependencies']],
  [workflow(step('a'), step('b', [], { prompt: '{{a.result}}' })), 'no-ancestor', ['steps', 1, 'prompt']],
  [workflow(step('a', [], { prompt: '{{a.result}}' })), 'no-ancestor', ['steps', 0, 'prompt']],
  [workflow(step('a'), step('b', ['a'], { prompt: '{{a}}' })), 'missing', ['steps', 1, 'prompt']],
  [workflow(step('a', [], { prompt: '{{b.result}}' })), 'missing', ['steps', 0, 'prompt']],
  [{ ...workflow(step('a', [], { prompt: '{{x}}' })), inputs: { y: {} } }, 'missing', ['steps', 0, 'prompt']],
  [{ ...workflow(step('a')), outputs: { o: '{{z.result}}' } }, 'missing', ['outputs', 'o']],
  [workflow(step('a', [], { when: 'a b' })), 'shape', ['steps', 0, 'when']],
  [workflow(step('a', [], { for_each: 'x {{y}}' })), 'shape', ['steps', 0, 'for_each']],
  [workflow(step('a', [], { prompt: '{{x | upper}}' })), 'missing', ['steps', 0, 'prompt']],
  [workflow(step('a', [], { prompt: '{{context}}' })), 'missing', ['steps', 0, 'prompt']],
  [workflow(step('context')), 'shape', ['steps', 0, 'key']],
  [workflow(step('item', [], { for_each: '{{y}}' })), 'shape', ['steps', 0, 'key']],
  [{ ...workflow(step('a')), inputs: { context: {} } }, 'shape', ['inputs', 'context']],
  [workflow(step('a', [], { agent: 'implementor' })), 'role', ['steps', 0, 'agent']],
];

test('everything that is wrong is found at its place', () => {
  for (const [one, kind, at] of FAULTS) {
    const [first, ...more] = validateWorkflow(one, ['implementer']);
    assert.equal([first?.kind, first?.at, more], [kind, at, []], JSON.stringify(one));
  }
  const sound = workflow(
    step('a', [], { prompt: '{{diff}} {{context.x}}', when: '{{diff}}' }),
    step('b', ['a'], { for_each: '{{a.result.files}}', prompt: '{{item.path}} {{index}} {{a.result}}' }),
    step('c', ['b'], { prompt: '{{a.result | default: 1}}' }),
  );
  assert.equal(validateWorkflow({ ...sound, outputs: { all: '{{c.result}}' } }), []);
});

test('inputs that nobody declares are those that texts name; declared ones have types', () => {
  const named = workflow(step('a', [], { prompt: '{{git_diff}} {{b | default: ""}}' }));
  assert.equal(givenInputs(named, new Map()).faults, ['git_diff is not set']);
  assert.equal(givenInputs(named, new Map([['git_diff', 'x']])), { values: { git_diff: 'x' }, faults: [] });
  assert.equal(
    givenInputs(
      named,
      new Map([
        ['git_diff', 'x'],
        ['git_dif', 'y'],
      ]),
    ).faults,
    ['git_dif is no input; did you mean git_diff?'],
  );
  const declared: Workflow = {
    ...named,
    inputs: { n: { type: 'number', default: 1 }, o: { required: false }, l: { type: 'array' } },
  };
  assert.equal(givenInputs(declared, new Map([['l', 'a,b']])), {
    values: { n: 1, l: ['a', 'b'] },
    faults: [],
  });
  assert.equal(
    givenInputs(
      declared,
      new Map([
        ['l', 'a'],
        ['n', 'x'],
      ]),
    ).faults,
    ['n "x" is no number'],
  );
});

test('a run that has failed is over, and can be resumed; one that is done cannot', () => {
  assert.equal(EXECUTION_STATES.filter(isTerminal), ['completed', 'partial', 'failed', 'cancelled']);
  assert.equal(EXECUTION_STATES.filter(canResume), ['pending', 'running', 'paused', 'failed']);
});

test.run();
