// What is wrong with a workflow beyond its schema, all of it at once and each at its place.
import { nearest } from '../../base/suggest.ts';
import type { Workflow } from '../generated/types.ts';
import { readCondition } from './condition.ts';
import { ancestorsOf, dependencyGraph } from './graph.ts';
import { onlyPlace, type Place } from './places.ts';
import { NAME, type PlacedText, placedTexts } from './texts.ts';

export interface WorkflowFault {
  readonly kind: 'doubled' | 'missing' | 'cycle' | 'no-ancestor' | 'shape' | 'role';
  readonly severity: 'error' | 'warning';
  readonly at: readonly (string | number)[];
  /** The place in that text which is meant, as it is written. */
  readonly place?: string;
  readonly message: string;
  readonly help?: string;
  readonly related?: { readonly at: readonly (string | number)[]; readonly message: string };
}

/** @param roles those that are known; all are taken for known when absent */
export function validateWorkflow(workflow: Workflow, roles?: readonly string[]): WorkflowFault[] {
  return [
    ...doubledKeys(workflow),
    ...takenNames(workflow),
    ...workers(workflow, roles),
    ...missingSteps(workflow),
    ...cyclicSteps(workflow),
    ...placedTexts(workflow).flatMap((text) =>
      text.places.flatMap((place) => placeFault(workflow, text, place)),
    ),
    ...conditions(workflow),
  ];
}

function doubledKeys({ steps }: Workflow): WorkflowFault[] {
  return steps.flatMap(({ key }, index): WorkflowFault[] => {
    const first = steps.findIndex((step) => step.key === key);
    if (first === index) return [];
    return [
      {
        kind: 'doubled',
        severity: 'error',
        at: ['steps', index, 'key'],
        message: `the step ${key} stands twice`,
        help: 'give each a key of its own',
        related: { at: ['steps', first, 'key'], message: 'the first' },
      },
    ];
  });
}

/** What a place of this name would mean something else than it says. */
function takenNames({ steps, inputs = {} }: Workflow): WorkflowFault[] {
  const hasItems = steps.some(({ for_each }) => for_each !== undefined);
  const taken = hasItems ? ['context', 'item', 'index'] : ['context'];
  const fault = (at: WorkflowFault['at'], name: string): WorkflowFault => ({
    kind: 'shape',
    severity: 'error',
    at,
    message: `{{${name}}} means something else: ${name === 'context' ? 'what was shared on the run' : 'one of the list of for_each'}`,
    help: 'give it another name',
  });
  return [
    ...steps.flatMap(({ key }, index) => (taken.includes(key) ? [fault(['steps', index, 'key'], key)] : [])),
    ...Object.keys(inputs).flatMap((name) => (taken.includes(name) ? [fault(['inputs', name], name)] : [])),
  ];
}

function workers({ steps }: Workflow, roles: readonly string[] | undefined): WorkflowFault[] {
  const shape = (index: number, message: string, help: string): WorkflowFault => ({
    kind: 'shape',
    severity: 'error',
    at: ['steps', index],
    message,
    help,
  });
  if (steps.length === 0)
    return [{ kind: 'shape', severity: 'error', at: ['steps'], message: 'a workflow has at least one step' }];
  return steps.flatMap(({ key, agent, command, prompt }, index): WorkflowFault[] => {
    if ((agent === undefined) === (command === undefined))
      return [
        shape(
          index,
          agent === undefined ? `nobody does the step ${key}` : `the step ${key} has an agent and a command`,
          'give it agent: or command:, one of them',
        ),
      ];
    if (agent !== undefined && prompt === undefined)
      return [shape(index, `the agent of the step ${key} is told nothing`, 'give it prompt:')];
    if (command?.includes('{{'))
      return [
        {
          ...shape(
            index,
            'a command has no places: what is trusted is its very line',
            'put them into prompt:, which the command reads on standard input',
          ),
          at: ['steps', index, 'command'],
        },
      ];
    if (agent === undefined || roles === undefined || roles.includes(agent)) return [];
    const [near] = nearest(agent, roles);
    return [
      {
        kind: 'role',
        severity: 'warning',
        at: ['steps', index, 'agent'],
        message: `the role ${agent} is not known: it runs as a worker that is told nothing of how it works`,
        help: near ? `did you mean ${near}?` : `.sow/agents/${agent}.md would say how it works`,
      },
    ];
  });
}

function missingSteps({ steps }: Workflow): WorkflowFault[] {
  const keys = steps.map(({ key }) => key);
  return steps.flatMap(({ dependencies = [] }, index) =>
    dependencies.flatMap((one, nth): WorkflowFault[] => {
      if (keys.includes(one)) return [];
      const [near] = nearest(one, keys);
      return [
        {
          kind: 'missing',
          severity: 'error',
          at: ['steps', index, 'dependencies', nth],
          message: `there is no step ${one}`,
          ...(near && { help: `did you mean ${near}?` }),
        },
      ];
    }),
  );
}

function cyclicSteps(workflow: Workflow): WorkflowFault[] {
  return dependencyGraph(workflow).cycles.map((cycle): WorkflowFault => {
    const index = workflow.steps.findIndex(({ key }) => key === cycle[0]);
    return {
      kind: 'cycle',
      severity: 'error',
      at: ['steps', index, 'dependencies'],
      message: `a cycle: ${cycle.join(' → ')}`,
      help: 'take one of these dependencies away',
    };
  });
}

function placeFault(workflow: Workflow, text: PlacedText, place: Place): WorkflowFault[] {
  const { name, root, path } = place;
  const fault = (kind: WorkflowFault['kind'], message: string, help?: string): WorkflowFault[] => [
    { kind, severity: 'error', at: text.at, place: place.text, message, ...(help !== undefined && { help }) },
  ];
  if (name.includes('|'))
    return fault('missing', `{{${name}}} has a filter that is not known`, 'write {{name | default: "…"}}');
  if (root === 'context' && path.length === 0)
    return fault(
      'missing',
      '{{context}} names nothing',
      'write {{context.key}}, for what was shared on the run',
    );
  if (text.perItem && (root === 'item' || (root === 'index' && path.length === 0))) return [];
  if (root === 'context' && path.length > 0) return [];
  const keys = workflow.steps.map(({ key }) => key);
  if (keys.includes(root)) {
    if (path[0] !== 'result') return fault('missing', `{{${name}}} names a step`, `write {{${root}.result}}`);
    if (text.step === undefined || ancestorsOf(workflow, text.step.key).has(root)) return [];
    if (text.step.key === root) return fault('no-ancestor', `{{${name}}} is the step's own result`);
    return fault(
      'no-ancestor',
      `{{${name}}} is not there yet: ${text.step.key} does not depend on ${root}`,
      `add ${root} to its dependencies`,
    );
  }
  if (workflow.inputs ? Object.hasOwn(workflow.inputs, root) : path.length === 0 && NAME.test(root))
    return [];
  const known = [...Object.keys(workflow.inputs ?? {}), ...keys.map((key) => `${key}.result`)];
  const [near] = nearest(name, known);
  return fault(
    'missing',
    path[0] === 'result'
      ? `there is no step ${root}`
      : `{{${name}}} is neither an input nor the result of a step`,
    near ? `did you mean {{${near}}}?` : 'declare it under inputs:',
  );
}

function conditions({ steps }: Workflow): WorkflowFault[] {
  return steps.flatMap(({ when, for_each }, index): WorkflowFault[] => [
    ...(when === undefined || readCondition(when)
      ? []
      : [
          {
            kind: 'shape' as const,
            severity: 'error' as const,
            at: ['steps', index, 'when'],
            message: 'no condition',
            help: 'write {{step.result.field}}, !{{input}}, or {{input}} == "value"',
          },
        ]),
    ...(for_each === undefined || onlyPlace(for_each)
      ? []
      : [
          {
            kind: 'shape' as const,
            severity: 'error' as const,
            at: ['steps', index, 'for_each'],
            message: 'for_each names one list',
            help: 'write {{step.result.field}} or {{input}}',
          },
        ]),
  ]);
}
