// Force: people set the rules aside, the log says so, and what is left is a task that makes sense.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TaskState } from '../../src/model/generated/types.ts';
import { STATUSES, type Status } from '../../src/model/status.ts';
import type { Intent, Situation } from '../../src/model/transition/intent.ts';
import { move } from '../../src/model/transition/move.ts';
import type { Verb } from '../../src/model/transition/transitions.ts';
import {
  around,
  asked,
  BEFORE,
  faultsOf,
  HELD_CLAIM,
  HOLDER,
  HOST,
  moved,
  NOW,
  OTHER_PERSON,
  PERSON,
  REF,
  REVIEWER,
  RUN,
  type Said,
  taskIn,
} from './facts.ts';

const TO: Readonly<Record<Verb, Status>> = {
  claim: 'in_progress',
  pause: 'paused',
  answer: 'in_progress',
  submit: 'needs_review',
  approve: 'completed',
  reject: 'in_progress',
  release: 'pending',
  abandon: 'abandoned',
  complete: 'completed',
  reopen: 'pending',
};
const VERBS = Object.keys(TO) as Verb[];
const REPEATED = ['needs_review submit', 'completed approve', 'completed complete', 'pending release'];
const REASON = 'The clock is ticking.';

function forced(verb: Verb, more: Said = {}): Intent {
  return asked(verb, { text: undefined, force: { reason: REASON }, ...more });
}

/** A situation that no guard would let pass. */
function hopeless(task: TaskState): Situation {
  return around(task, {
    openDependencies: ['waits for 020 (pending)'],
    children: 1,
    openChildren: ['020'],
    phaseBlockers: ['the phase implementation is not enabled'],
    workers: [PERSON],
  });
}

for (const status of STATUSES) {
  for (const verb of VERBS.filter((one) => !REPEATED.includes(`${status} ${one}`))) {
    if (status === 'abandoned' && verb === 'abandon') continue;
    test(`${verb} by force leads a task that is ${status} to ${TO[verb]}`, () => {
      const task = taskIn(status, { success_criteria: [{ criterion: 'It is fast.' }] });
      const result = move(REF, task, hopeless(task), forced(verb));
      assert.ok(result.ok && result.value, JSON.stringify(result));
      const { type, verb: said, reason, from, to, iteration } = result.value.event;
      const next = moved(task, result.value);
      assert.equal(
        { type, said, reason, from, to, iteration },
        { type: 'forced', said: verb, reason: REASON, from: status, to: TO[verb], iteration: next.iteration },
      );
      assert.is(next.status, TO[verb]);
      assert.is(next.updated_at, NOW);
      assert.equal(faultsOf(next), []);
    });
  }
}

test('only people force', () => {
  for (const actor of [HOLDER, REVIEWER, 'orchestrator']) {
    const task = taskIn('in_progress');
    assert.equal(move(REF, task, around(task), forced('release', { actor, run: RUN })), {
      ok: false,
      failure: { reason: 'not-permitted', task: REF, verb: 'release --force', actor },
    });
  }
});

test('a force needs a reason', () => {
  for (const reason of ['', ' ']) {
    const task = taskIn('in_progress');
    assert.equal(move(REF, task, around(task), forced('release', { force: { reason } })), {
      ok: false,
      failure: {
        reason: 'guard-unmet',
        task: REF,
        verb: 'release',
        missing: ['a force needs a reason (--reason TEXT)'],
      },
    });
  }
});

test('a task that somebody else holds is taken over by force', () => {
  const task = taskIn('in_progress', { claim: HELD_CLAIM });
  const claim = { actor: OTHER_PERSON, host: HOST };
  const result = move(REF, task, around(task), forced('claim', { actor: OTHER_PERSON, claim }));
  assert.ok(result.ok && result.value);
  assert.equal(result.value.fields.claim, { ...claim, at: NOW });
  assert.is(result.value.event.holder, OTHER_PERSON);
});

test('a forced pause or end without words says the reason of the force', () => {
  const task = taskIn('needs_review');
  const end = { by: PERSON, at: NOW, text: REASON };
  for (const [verb, expected] of [
    ['pause', { pause: { cause: 'hold', ...end } }],
    ['abandon', { abandon: { cause: 'cancelled', ...end } }],
  ] as const) {
    const result = move(REF, task, around(task), forced(verb));
    assert.ok(result.ok && result.value);
    const { pause, abandon } = result.value.fields;
    assert.equal({ ...(pause ? { pause } : {}), ...(abandon ? { abandon } : {}) }, expected);
  }
});

test('a force along a lawful way does what the lawful move does', () => {
  const task = taskIn('paused');
  const lawful = move(REF, task, around(task), asked('answer', { text: 'CSV.' }));
  const byForce = move(REF, task, around(task), forced('answer', { text: 'CSV.' }));
  assert.ok(lawful.ok && lawful.value && byForce.ok && byForce.value);
  assert.equal(byForce.value.fields, lawful.value.fields);
});

test('a forced repetition is no change either', () => {
  for (const [status, verb] of [
    ['completed', 'approve'],
    ['pending', 'release'],
    ['needs_review', 'submit'],
    ['abandoned', 'abandon'],
  ] as const) {
    const task = taskIn(status);
    assert.equal(move(REF, task, around(task), forced(verb)), { ok: true, value: undefined });
  }
});

test('a task that is forced back into progress is free, as after the lawful move', () => {
  for (const verb of ['answer', 'reject'] as const) {
    const task = taskIn('in_progress');
    const result = move(REF, task, around(task), forced(verb));
    assert.ok(result.ok && result.value);
    assert.is(moved(task, result.value).claim, undefined, verb);
  }
});

test('a cancelled task that is forced out of progress is no longer cancelled', () => {
  const cancel = { by: 'orchestrator', reason: 'a sibling won', at: BEFORE };
  for (const verb of VERBS) {
    const task = taskIn('in_progress', { cancel });
    const result = move(REF, task, around(task), forced(verb));
    assert.ok(result.ok && result.value);
    assert.equal(faultsOf(moved(task, result.value)), [], verb);
  }
});

test.run();
