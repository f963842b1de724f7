// Who may make which move: a person, the claim's holder, another agent, a reviewer, the orchestrator, an edit by hand.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Failure } from '../../src/base/failure.ts';
import type { TaskState } from '../../src/model/generated/types.ts';
import type { Status } from '../../src/model/status.ts';
import type { Intent, Situation } from '../../src/model/transition/intent.ts';
import { move } from '../../src/model/transition/move.ts';
import type { Verb } from '../../src/model/transition/transitions.ts';
import {
  around,
  asked,
  HELD_CLAIM,
  HOLDER,
  OTHER_PERSON,
  OTHER_RUN,
  PERSON,
  REF,
  REVIEWER,
  RUN,
  RUN_CLAIM,
  STRANGER,
  taskIn,
} from './facts.ts';

interface Who {
  readonly intent: Partial<Intent>;
  readonly situation?: Partial<Situation>;
}

const ACTORS: Readonly<Record<string, Who>> = {
  person: { intent: { actor: OTHER_PERSON } },
  holder: { intent: { actor: HOLDER, run: RUN } },
  stranger: { intent: { actor: STRANGER, run: OTHER_RUN } },
  reviewer: { intent: { actor: REVIEWER, run: OTHER_RUN } },
  'its reviewer': { intent: { actor: REVIEWER, run: OTHER_RUN }, situation: { workers: [HOLDER, REVIEWER] } },
  orchestrator: { intent: { actor: 'orchestrator' } },
  hand: { intent: { actor: 'hand' } },
};

interface Table {
  readonly title: string;
  readonly task: (status: Status) => TaskState;
  readonly situation?: Partial<Situation>;
  readonly rows: string;
}

/** `its reviewer` did the work. The holder's claim names its run; + may, - may not. */
const TABLES: readonly Table[] = [
  {
    title: 'a task that a run works on',
    task: (status) => taskIn(status),
    rows: `
                         person holder stranger reviewer its_reviewer orchestrator hand
      pending      claim    +      +      +        +          +            +         +
      in_progress  pause    +      +      -        -          -            +         +
      in_progress  submit   +      +      -        -          -            +         +
      in_progress  complete +      -      -        -          -            -         +
      in_progress  release  -      +      -        -          -            +         -
      in_progress  abandon  +      +      -        -          -            +         +
      pending      abandon  +      -      -        -          -            +         +
      paused       abandon  +      -      -        -          -            +         +
      needs_review abandon  +      -      -        -          -            +         +
      paused       answer   +      +      +        +          +            +         +
      needs_review approve  +      -      -        +          -            -         +
      needs_review reject   +      -      -        +          -            -         +
      completed    reopen   +      -      -        -          -            -         +
      abandoned    reopen   +      -      -        -          -            -         +`,
  },
  {
    title: 'a task whose run is dead',
    task: (status) => taskIn(status),
    situation: { claim: 'dead' },
    rows: `
                         person holder stranger reviewer its_reviewer orchestrator hand
      in_progress  claim    +      +      +        +          +            +         +
      in_progress  release  +      +      -        -          -            +         +`,
  },
  {
    title: 'a task in progress that nobody holds',
    task: (status) => taskIn(status, { claim: undefined }),
    rows: `
                         person holder stranger reviewer its_reviewer orchestrator hand
      in_progress  claim    +      +      +        +          +            +         +
      in_progress  pause    +      -      -        -          -            +         +
      in_progress  submit   +      -      -        -          -            +         +
      in_progress  release  +      -      -        -          -            +         +`,
  },
  {
    title: 'a task that an agent holds by its name',
    task: (status) => taskIn(status, { claim: { ...HELD_CLAIM, actor: HOLDER } }),
    rows: `
                         person holder stranger reviewer its_reviewer orchestrator hand
      in_progress  pause    +      +      -        -          -            -         +
      in_progress  submit   +      +      -        -          -            -         +
      in_progress  complete +      -      -        -          -            -         +
      in_progress  release  -      +      -        -          -            -         -
      in_progress  abandon  +      +      -        -          -            -         +`,
  },
  {
    title: 'a task whose work nobody reviews',
    task: (status) => taskIn(status),
    situation: { review: 'none' },
    rows: `
                         person holder stranger reviewer its_reviewer orchestrator hand
      in_progress  complete +      +      -        -          -            -         +
      needs_review approve  +      -      -        +          -            +         +`,
  },
  {
    title: 'an ended task whose claim a hand left there',
    task: (status) => taskIn(status, { claim: RUN_CLAIM }),
    situation: { review: 'none' },
    rows: `
                         person holder stranger reviewer its_reviewer orchestrator hand
      completed    reopen   +      -      -        -          -            -         +`,
  },
];

for (const { title, task, situation, rows } of TABLES) {
  for (const { status, verb, who, may } of cells(rows)) {
    test(`${title}: ${verb} by ${who} is ${may ? 'allowed' : 'refused'}`, () => {
      const actor = ACTORS[who];
      if (!actor) throw new Error(`no actor ${who}`);
      const start = task(status);
      const facts = around(start, { ...situation, ...actor.situation });
      const result = move(REF, start, facts, asked(verb, actor.intent));
      const outcome = result.ok ? 'moved' : result.failure.reason;
      if (may) assert.is(outcome, 'moved');
      else assert.ok(['not-permitted', 'claimed'].includes(outcome), outcome);
    });
  }
}

interface Cell {
  readonly status: Status;
  readonly verb: Verb;
  readonly who: string;
  readonly may: boolean;
}

function cells(rows: string): Cell[] {
  const [head = [], ...body] = rows
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return body.flatMap(([status, verb, ...marks]) =>
    marks.map((mark, index) => ({
      status: status as Status,
      verb: verb as Verb,
      who: (head[index] ?? '').replace('_', ' '),
      may: mark === '+',
    })),
  );
}

function refusal(task: TaskState, intent: Intent, situation: Partial<Situation> = {}): Failure {
  const result = move(REF, task, around(task, situation), intent);
  if (result.ok) throw new Error(`not refused: ${JSON.stringify(result)}`);
  return result.failure;
}

test('an agent that may not finish a task is told to submit it', () => {
  for (const [status, verb] of [
    ['in_progress', 'complete'],
    ['needs_review', 'approve'],
  ] as const) {
    assert.equal(refusal(taskIn(status), asked(verb, { actor: STRANGER })), {
      reason: 'not-permitted',
      task: REF,
      verb,
      actor: STRANGER,
      instead: 'sow submit',
    });
  }
});

test('a run that did the work reviews it under no other name', () => {
  const asReviewer = asked('approve', { actor: REVIEWER, run: RUN });
  const facts = around(taskIn('needs_review'), { workers: [HOLDER, RUN] });
  assert.not.ok(move(REF, taskIn('needs_review'), facts, asReviewer).ok);
  assert.ok(move(REF, taskIn('needs_review'), facts, { ...asReviewer, run: OTHER_RUN }).ok);
});

test('an agent that may not do another thing is told so without advice', () => {
  assert.equal(refusal(taskIn('needs_review'), asked('reject', { actor: HOLDER })), {
    reason: 'not-permitted',
    task: REF,
    verb: 'reject',
    actor: HOLDER,
  });
});

test('the claim of someone else is given up by force only, which the refusal says', () => {
  const hint = (holder: string) =>
    `sow release ${REF} --force --reason TEXT, if ${holder} no longer works on it`;
  const held = taskIn('in_progress', { claim: HELD_CLAIM });
  assert.equal(refusal(held, asked('release', { actor: OTHER_PERSON })), {
    reason: 'claimed',
    task: REF,
    holder: PERSON,
    hint: hint(PERSON),
  });
  assert.equal(refusal(taskIn('in_progress'), asked('release')), {
    reason: 'claimed',
    task: REF,
    holder: HOLDER,
    run: RUN,
    hint: hint(HOLDER),
  });
  assert.ok(move(REF, held, around(held), asked('release', { actor: PERSON })).ok, 'the holder may');
});

test('a run is its claim, so that another run of the same agent is not', () => {
  const task = taskIn('in_progress', { claim: RUN_CLAIM });
  assert.is(refusal(task, asked('submit', { actor: HOLDER })).reason, 'not-permitted');
  assert.is(refusal(task, asked('submit', { actor: HOLDER, run: OTHER_RUN })).reason, 'not-permitted');
  assert.ok(move(REF, task, around(task), asked('submit', { actor: STRANGER, run: RUN })).ok);
});

test('who may not is told before what is missing', () => {
  const task = taskIn('needs_review', { success_criteria: [{ criterion: 'It is fast.' }] });
  assert.is(refusal(task, asked('approve', { actor: HOLDER })).reason, 'not-permitted');
});

test.run();
