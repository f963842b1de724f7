// The same value again is no change, words that would be lost are no repetition, and a claim is never repeated.
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
  HOST,
  NOW,
  OTHER_PERSON,
  OTHER_RUN,
  PERSON,
  REF,
  RUN,
  type Said,
  taskIn,
} from './facts.ts';

type Case = readonly [Verb, Status, Said];

const OUTPUT = { type: 'modified', path: 'src/first.ts', approved: false, created_at: NOW };
const SAME: readonly Case[] = [
  ['submit', 'needs_review', {}],
  ['submit', 'needs_review', { summary: 'It parses.' }],
  ['submit', 'needs_review', { outputs: [OUTPUT] }],
  ['complete', 'completed', { summary: 'It parses.', outputs: [OUTPUT] }],
  ['approve', 'completed', {}],
  ['release', 'pending', {}],
  ['pause', 'paused', { text: 'Which format?' }],
  ['pause', 'paused', { text: 'Which format?', cause: 'question' }],
  ['abandon', 'abandoned', { text: undefined }],
  ['abandon', 'abandoned', { text: 'No longer wanted.', cause: 'cancelled' }],
];

const NEW: readonly Case[] = [
  ['submit', 'needs_review', { summary: 'It parses CSV too.' }],
  ['submit', 'needs_review', { outputs: [{ ...OUTPUT, path: 'src/second.ts' }] }],
  ['complete', 'completed', { summary: 'It parses CSV too.' }],
  ['pause', 'paused', { text: 'Which encoding?' }],
  ['pause', 'paused', { text: 'Which format?', cause: 'hold' }],
  ['abandon', 'abandoned', { text: 'Too dear.' }],
  ['abandon', 'abandoned', { text: undefined, cause: 'superseded' }],
  ['answer', 'in_progress', { text: 'CSV.' }],
  ['reject', 'in_progress', { text: 'Again.' }],
  ['reopen', 'pending', { text: 'Again.' }],
];

function outcome(task: TaskState, intent: Intent, situation: Partial<Situation> = {}): unknown {
  const result = move(REF, task, around(task, situation), intent);
  return result.ok ? result.value : result.failure;
}

for (const [verb, status, said] of SAME) {
  test(`${verb} with ${JSON.stringify(said)} asks for what is: ${status}`, () => {
    assert.is(outcome(taskIn(status), asked(verb, said)), undefined);
  });
}

for (const [verb, status, said] of NEW) {
  test(`${verb} with ${JSON.stringify(said)} is not taken for what is: ${status}`, () => {
    const failure = outcome(taskIn(status), asked(verb, said)) as Failure;
    assert.is(failure.reason, 'transition-refused');
  });
}

test('a claim on a task that is not free names the holder, also to the holder', () => {
  const held = taskIn('in_progress', { claim: HELD_CLAIM });
  for (const actor of [PERSON, OTHER_PERSON, HOLDER, 'orchestrator', 'hand']) {
    const claim = { actor, host: HOST };
    const hint = `it is yours already: sow submit ${REF} -m … | sow release ${REF}`;
    const refused = { reason: 'claimed', task: REF, holder: PERSON, ...(actor === PERSON && { hint }) };
    assert.equal(outcome(held, asked('claim', { actor, claim })), refused, `a claim by ${actor}`);
  }
});

test('a claim on a running task names its run, also to that run', () => {
  const refused = { reason: 'claimed', task: REF, holder: HOLDER, run: RUN };
  for (const run of [RUN, OTHER_RUN]) {
    assert.equal(outcome(taskIn('in_progress'), asked('claim', { actor: HOLDER, run })), refused);
  }
});

test('a claim on what is not in progress or pending is refused with the allowed moves', () => {
  for (const status of ['paused', 'needs_review', 'completed', 'abandoned'] as const) {
    const failure = outcome(taskIn(status), asked('claim')) as Failure;
    assert.is(failure.reason, 'transition-refused', `a claim on a task that is ${status}`);
  }
});

test.run();
