// What the moves do to a task beyond the table: what is set once, what is kept and what is said.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TaskState } from '../../src/model/generated/types.ts';
import type { Intent, Situation } from '../../src/model/transition/intent.ts';
import { type Move, move } from '../../src/model/transition/move.ts';
import {
  around,
  asked,
  BEFORE,
  HELD_CLAIM,
  HOLDER,
  HOST,
  moved,
  NOW,
  OTHER_RUN,
  PERSON,
  REF,
  RUN,
  taskIn,
} from './facts.ts';

function done(task: TaskState, intent: Intent, situation: Partial<Situation> = {}): Move {
  const result = move(REF, task, around(task, situation), intent);
  if (!result.ok || !result.value) throw new Error(`not moved: ${JSON.stringify(result)}`);
  return result.value;
}

function after(task: TaskState, intent: Intent, situation?: Partial<Situation>): TaskState {
  return moved(task, done(task, intent, situation));
}

test('a task starts once: a later claim keeps started_at', () => {
  const released = taskIn('pending', { started_at: BEFORE });
  assert.is(after(released, asked('claim')).started_at, BEFORE);
  const adopted = taskIn('in_progress', { claim: undefined, started_at: undefined });
  assert.is(after(adopted, asked('claim')).started_at, NOW);
});

test('a run is recorded in its claim, with the host and the time', () => {
  const claim = { actor: HOLDER, run: OTHER_RUN, host: HOST };
  const { fields, event } = done(taskIn('pending'), asked('claim', { actor: 'orchestrator', claim }));
  assert.equal(fields.claim, { ...claim, at: NOW });
  assert.is(event.holder, HOLDER, 'the event names the one who works, not the one who started it');
});

test('a pause says its cause: a question by agents, a hold by people, or what is given', () => {
  const held = taskIn('in_progress', { claim: { ...HELD_CLAIM, actor: HOLDER } });
  const cases: readonly (readonly [Partial<Intent>, string])[] = [
    [{ actor: HOLDER }, 'question'],
    [{ actor: PERSON }, 'hold'],
    [{ actor: 'hand' }, 'hold'],
    [{ actor: PERSON, cause: 'question' }, 'question'],
    [{ actor: HOLDER, cause: 'budget' }, 'budget'],
  ];
  for (const [intent, cause] of cases) {
    const { fields, event } = done(held, asked('pause', intent));
    assert.equal(fields.pause, { cause, text: 'Because.', by: intent.actor, at: NOW });
    assert.is(event.cause, cause);
  }
});

test('an abandoned task says its cause: cancelled, or what is given', () => {
  const { fields, event } = done(taskIn('pending'), asked('abandon', { cause: 'superseded' }));
  assert.equal(fields.abandon, { cause: 'superseded', text: 'Because.', by: PERSON, at: NOW });
  assert.is(event.cause, 'superseded');
});

test('an answer keeps the session, so that the agent goes on where it asked', () => {
  const { session_id, session, pause, claim } = after(taskIn('paused'), asked('answer'));
  assert.equal({ session_id, session, pause, claim }, { ...sessionOf(taskIn('paused')), ...NEITHER });
});

test('a rejection keeps the session and the summary, and leaves the task to be taken up', () => {
  const task = taskIn('needs_review');
  const next = after(task, asked('reject'));
  assert.equal(sessionOf(next), sessionOf(task));
  assert.is(next.completion_summary, task.completion_summary);
  assert.is(next.claim, undefined);
});

test('a release keeps the session and the time of the start', () => {
  const task = taskIn('in_progress');
  const next = after(task, asked('release', { actor: HOLDER, run: RUN }));
  assert.equal(sessionOf(next), sessionOf(task));
  assert.is(next.started_at, BEFORE);
});

test('a submission without words keeps what was said and put out before', () => {
  const task = taskIn('in_progress', { completion_summary: 'First half.' });
  const { fields, event } = done(task, asked('submit'));
  assert.not('completion_summary' in fields || 'outputs' in fields);
  assert.not('summary' in event);
  assert.not('outputs' in done(task, asked('submit', { outputs: [] })).fields);
});

test('outputs are added to those that stand there', () => {
  const task = taskIn('in_progress');
  const output = { type: 'modified', path: 'src/b.ts', approved: false, created_at: NOW };
  const next = after(task, asked('submit', { outputs: [output] }));
  assert.equal(next.outputs, [...task.outputs, output]);
  const again = { ...next, status: task.status };
  assert.equal(
    after(again, asked('submit', { outputs: [output] })).outputs,
    next.outputs,
    'each stands once',
  );
});

test('a cancelled task that is abandoned is no longer cancelled but abandoned', () => {
  const cancel = { by: 'orchestrator', reason: 'a sibling won', at: BEFORE };
  assert.is(after(taskIn('in_progress', { cancel }), asked('abandon')).cancel, undefined);
});

test('an iteration is counted from where it stood', () => {
  const rejected = done(taskIn('needs_review', { iteration: 4 }), asked('reject'));
  assert.is(rejected.fields.iteration, 5);
  assert.is(rejected.event.iteration, 5);
  assert.is(done(taskIn('abandoned', { iteration: 2 }), asked('reopen')).event.iteration, 3);
  assert.is(done(taskIn('in_progress', { iteration: 3 }), asked('submit')).event.iteration, 3);
});

test('a reopened task keeps what it put out and when it began', () => {
  const task = taskIn('completed');
  const next = after(task, asked('reopen'));
  assert.equal([next.outputs, next.started_at], [task.outputs, task.started_at]);
});

const NEITHER = { pause: undefined, claim: undefined };

function sessionOf({ session_id, session }: TaskState): Pick<TaskState, 'session_id' | 'session'> {
  return { ...(session_id && { session_id }), ...(session && { session }) };
}

test.run();
