// What must hold beside the status: each guard, what it says is missing, and which moves it stands before.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TaskState } from '../../src/model/generated/types.ts';
import type { Intent, Situation } from '../../src/model/transition/intent.ts';
import { move } from '../../src/model/transition/move.ts';
import type { Verb } from '../../src/model/transition/transitions.ts';
import { around, asked, BEFORE, PERSON, REF, taskIn } from './facts.ts';

const CANCEL = { by: 'orchestrator', reason: 'a sibling won', at: BEFORE };
const CANCELLED = 'it was cancelled by orchestrator: a sibling won';
const NO_TEXT = 'a text is required (-m TEXT or -F FILE)';

interface Case {
  readonly name: string;
  readonly task: TaskState;
  readonly situation?: Partial<Situation>;
  readonly intent: Intent;
  readonly missing: readonly string[];
}

/** A verb without its words. */
function wordless(verb: Verb): Intent {
  return asked(verb, { text: undefined });
}

function cancelled(verb: 'pause' | 'submit' | 'complete' | 'release'): Case {
  const task = taskIn('in_progress', { cancel: CANCEL, claim: undefined });
  return { name: `${verb} of a cancelled task`, task, intent: asked(verb), missing: [CANCELLED] };
}

const UNMET: readonly Case[] = [
  {
    name: 'claim before the dependencies are completed',
    task: taskIn('pending'),
    situation: { openDependencies: ['waits for 020 (pending)', 'depends on 030, which was abandoned'] },
    intent: asked('claim'),
    missing: ['waits for 020 (pending)', 'depends on 030, which was abandoned'],
  },
  {
    name: 'claim of a parent',
    task: taskIn('pending'),
    situation: { children: 2 },
    intent: asked('claim'),
    missing: ['it has 2 children, which are worked on instead'],
  },
  {
    name: 'claim of a parent in progress',
    task: taskIn('in_progress', { claim: undefined }),
    situation: { children: 1 },
    intent: asked('claim'),
    missing: ['it has a child, which is worked on instead'],
  },
  {
    name: 'submit of a parent',
    task: taskIn('in_progress'),
    situation: { children: 2 },
    intent: asked('submit'),
    missing: ['it has 2 children, which are worked on instead'],
  },
  ...(['pending', 'in_progress'] as const).map((status) => ({
    name: `claim of a child that is ${status}, below what keeps it`,
    task: taskIn(status, { claim: undefined }),
    situation: { parentBlockers: ['its parent 020 is paused'] },
    intent: asked('claim'),
    missing: ['its parent 020 is paused'],
  })),
  ...(
    [
      ['reject', taskIn('needs_review')],
      ['reopen', taskIn('completed')],
      ['reopen', taskIn('abandoned')],
      ['answer', taskIn('paused', { pause: { cause: 'failed', text: 'It broke.', by: PERSON, at: BEFORE } })],
    ] as const
  ).map(([verb, task]) => ({
    name: `${verb} of a parent that is ${task.status} by its children`,
    task,
    situation: { children: 2, decidedByChildren: true },
    intent: asked(verb),
    missing: ['its children would settle it again: reopen or answer the one that has to be done again'],
  })),
  {
    name: 'claim in a phase that is not open',
    task: taskIn('pending'),
    situation: { phaseBlockers: ['the phase implementation is not enabled'] },
    intent: asked('claim'),
    missing: ['the phase implementation is not enabled'],
  },
  {
    name: 'claim of a cancelled task',
    task: taskIn('in_progress', { cancel: CANCEL }),
    situation: { claim: 'dead' },
    intent: asked('claim'),
    missing: [CANCELLED],
  },
  cancelled('pause'),
  cancelled('submit'),
  cancelled('complete'),
  cancelled('release'),
  ...(['pause', 'abandon'] as const).flatMap((verb) =>
    [wordless(verb), asked(verb, { text: ' \n' })].map((intent) => ({
      name: `${verb} without a text`,
      task: taskIn('in_progress'),
      intent,
      missing: [NO_TEXT],
    })),
  ),
  {
    name: 'reject without a text',
    task: taskIn('needs_review'),
    intent: wordless('reject'),
    missing: [NO_TEXT],
  },
  {
    name: 'reopen without a text',
    task: taskIn('completed'),
    intent: wordless('reopen'),
    missing: [NO_TEXT],
  },
  {
    name: 'answer to a question without words',
    task: taskIn('paused'),
    intent: wordless('answer'),
    missing: ['the question needs an answer (-m TEXT)'],
  },
  ...(
    [
      ['approve', taskIn('needs_review')],
      ['complete', taskIn('in_progress')],
    ] as const
  ).map(([verb, task]) => ({
    name: `${verb} before criteria, tests and children are settled`,
    task: {
      ...task,
      success_criteria: [
        { criterion: 'It is fast.' },
        { criterion: 'It is small.', met: false },
        { criterion: 'It works.', met: true },
      ],
      tests: [
        { name: 'unit', command: 'npm test', passed: true },
        { name: 'smoke', command: './smoke' },
        { name: 'load', command: './load', passed: false },
      ],
    },
    situation: { openChildren: ['020', '030'] },
    intent: asked(verb),
    missing: [
      'criterion not met: It is fast.',
      'criterion not met: It is small.',
      'failing tests: smoke, load',
      'child 020 is still open',
      'child 030 is still open',
    ],
  })),
];

for (const { name, task, situation, intent, missing } of UNMET) {
  test(`${name} is refused with what is missing`, () => {
    // What can be checked is checked by a command.
    const checked = missing.some((one) => one.startsWith('criterion'));
    const verb = checked ? 'complete' : intent.verb;
    const more = checked && { unchecked: true, hint: `sow check ${REF}` };
    const failure = { reason: 'guard-unmet', task: REF, verb, missing, ...more };
    assert.equal(move(REF, task, around(task, situation), intent), { ok: false, failure });
  });
}

const MET: readonly Omit<Case, 'missing'>[] = [
  {
    name: 'answer to a hold needs no words',
    task: taskIn('paused', { pause: { cause: 'hold', text: 'Wait.', by: PERSON, at: BEFORE } }),
    intent: wordless('answer'),
  },
  {
    name: 'approve needs nothing where no criteria and tests stand',
    task: taskIn('needs_review', { success_criteria: [], tests: [] }),
    intent: asked('approve'),
  },
  {
    name: 'approve with every criterion met and every test passed',
    task: taskIn('needs_review', {
      success_criteria: [{ criterion: 'It works.', met: true }],
      tests: [{ name: 'unit', command: 'npm test', passed: true }],
    }),
    situation: { children: 2 },
    intent: asked('approve'),
  },
  {
    name: 'a task in progress is taken up whatever its dependencies and phase are now',
    task: taskIn('in_progress', { claim: undefined }),
    situation: {
      openDependencies: ['waits for 020 (pending)'],
      phaseBlockers: ['the phase implementation is not enabled'],
    },
    intent: asked('claim'),
  },
  {
    name: 'answer to a parent that was held is open to its children',
    task: taskIn('paused', { pause: { cause: 'hold', text: 'Wait.', by: PERSON, at: BEFORE } }),
    situation: { children: 2, decidedByChildren: true },
    intent: asked('answer'),
  },
  {
    name: 'a cancelled task may be abandoned',
    task: taskIn('in_progress', { cancel: CANCEL }),
    intent: asked('abandon'),
  },
];

for (const { name, task, situation, intent } of MET) {
  test(name, () => {
    const result = move(REF, task, around(task, situation), intent);
    assert.ok(result.ok && result.value, JSON.stringify(result));
  });
}

test('everything that is missing is said at once', () => {
  const task = taskIn('pending');
  const situation = around(task, {
    openDependencies: ['waits for 020 (paused)'],
    children: 3,
    phaseBlockers: ['the phase implementation is not enabled'],
  });
  const result = move(REF, task, situation, asked('claim'));
  assert.is(!result.ok && result.failure.reason === 'guard-unmet' && result.failure.missing.length, 3);
});

test.run();
