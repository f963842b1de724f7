// A status changed by hand is judged by the same table: every pair of statuses, each guard, and who may have done it.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TaskState } from '../../src/model/generated/types.ts';
import { STATUSES, type Status } from '../../src/model/status.ts';
import type { Situation } from '../../src/model/transition/intent.ts';
import { judge } from '../../src/model/transition/standing.ts';
import type { Verb } from '../../src/model/transition/transitions.ts';
import { around, BEFORE, type Fields, HELD_CLAIM, HOLDER, OTHER_RUN, REVIEWER, taskIn } from './facts.ts';
import { historyOf } from './logs.ts';

const FEEDBACK = {
  type: 'feedback',
  path: '.sow/project/phases/implementation/tasks/010/feedback/001.md',
  approved: false,
  created_at: BEFORE,
};
const CANCEL = { by: 'orchestrator', reason: 'a sibling won', at: BEFORE };
const QUESTION = { cause: 'question', text: 'Which format?', by: HOLDER, at: BEFORE } as const;

/** The verb that a hand's change amounts to, or that it is unlawful; the log says only where the task was before. */
function judged(from: string, task: TaskState, situation: Partial<Situation> = {}): string {
  const standing = judge(task, historyOf(from), around(task, situation));
  return standing.kind === 'lawful' ? standing.row.verb : standing.kind;
}

/** As a person edits: nobody holds the task. */
function byPerson(status: Status, more: Fields = {}): TaskState {
  return taskIn(status, { claim: undefined, ...more });
}

const SAME_ITERATION: readonly (readonly [Status, Status, Verb])[] = [
  ['pending', 'in_progress', 'claim'],
  ['in_progress', 'paused', 'pause'],
  ['paused', 'in_progress', 'answer'],
  ['in_progress', 'needs_review', 'submit'],
  ['needs_review', 'completed', 'approve'],
  ['in_progress', 'pending', 'release'],
  ['pending', 'abandoned', 'abandon'],
  ['in_progress', 'abandoned', 'abandon'],
  ['paused', 'abandoned', 'abandon'],
  ['needs_review', 'abandoned', 'abandon'],
  ['in_progress', 'completed', 'complete'],
];
const NEXT_ITERATION: readonly (readonly [Status, Status, Verb])[] = [
  ['needs_review', 'in_progress', 'reject'],
  ['completed', 'pending', 'reopen'],
  ['abandoned', 'pending', 'reopen'],
];

for (const [iteration, lawful] of [
  [1, SAME_ITERATION],
  [2, NEXT_ITERATION],
  [3, []],
] as const) {
  for (const from of STATUSES) {
    for (const to of STATUSES.filter((status) => status !== from)) {
      const verb = lawful.find((row) => row[0] === from && row[1] === to)?.[2] ?? 'unlawful';
      test(`from ${from} to ${to} in iteration ${iteration} by hand: ${verb}`, () => {
        const task = byPerson(to, { iteration, inputs: [FEEDBACK] });
        assert.is(judged(from, task), verb);
      });
    }
  }
}

interface Case {
  readonly name: string;
  readonly from: string;
  readonly task: TaskState;
  readonly situation?: Partial<Situation>;
  readonly verb: Verb | 'unlawful';
}

const GUARDED: readonly Case[] = [
  {
    name: 'started before its dependencies',
    from: 'pending',
    task: byPerson('in_progress'),
    situation: { openDependencies: ['waits for 020 (pending)'] },
    verb: 'unlawful',
  },
  {
    name: 'started in a closed phase',
    from: 'pending',
    task: byPerson('in_progress'),
    situation: { phaseBlockers: ['the phase implementation is not enabled'] },
    verb: 'unlawful',
  },
  {
    name: 'a parent started',
    from: 'pending',
    task: byPerson('in_progress'),
    situation: { children: 1 },
    verb: 'unlawful',
  },
  {
    name: 'paused without a text',
    from: 'in_progress',
    task: byPerson('paused', { pause: undefined }),
    verb: 'unlawful',
  },
  {
    name: 'abandoned without a text',
    from: 'in_progress',
    task: byPerson('abandoned', { abandon: undefined }),
    verb: 'unlawful',
  },
  {
    name: 'resumed with its question standing',
    from: 'paused',
    task: byPerson('in_progress', { pause: QUESTION }),
    verb: 'unlawful',
  },
  {
    name: 'resumed from a hold',
    from: 'paused',
    task: byPerson('in_progress', { pause: { ...QUESTION, cause: 'hold' } }),
    verb: 'answer',
  },
  {
    name: 'submitted although cancelled',
    from: 'in_progress',
    task: byPerson('needs_review', { cancel: CANCEL }),
    verb: 'unlawful',
  },
  {
    name: 'paused although cancelled',
    from: 'in_progress',
    task: byPerson('paused', { cancel: CANCEL }),
    verb: 'unlawful',
  },
  {
    name: 'approved with an open criterion',
    from: 'needs_review',
    task: byPerson('completed', { success_criteria: [{ criterion: 'It is fast.' }] }),
    verb: 'unlawful',
  },
  {
    name: 'approved with a failing test',
    from: 'needs_review',
    task: byPerson('completed', { tests: [{ name: 'unit', command: 'npm test', passed: false }] }),
    verb: 'unlawful',
  },
  {
    name: 'completed with an open child',
    from: 'in_progress',
    task: byPerson('completed'),
    situation: { openChildren: ['020'] },
    verb: 'unlawful',
  },
  {
    name: 'rejected without feedback',
    from: 'needs_review',
    task: byPerson('in_progress', { iteration: 2 }),
    verb: 'unlawful',
  },
  {
    name: 'rejected with the feedback of an earlier iteration',
    from: 'needs_review@2',
    task: byPerson('in_progress', { iteration: 3, inputs: [FEEDBACK] }),
    verb: 'unlawful',
  },
  {
    name: 'rejected with its feedback',
    from: 'needs_review@2',
    task: byPerson('in_progress', { iteration: 3, inputs: [{ ...FEEDBACK, path: 'feedback/002.md' }] }),
    verb: 'reject',
  },
  {
    name: 'rejected with a reference that is called like feedback',
    from: 'needs_review',
    task: byPerson('in_progress', { iteration: 2, inputs: [{ ...FEEDBACK, type: 'reference' }] }),
    verb: 'unlawful',
  },
];

for (const { name, from, task, situation, verb } of GUARDED) {
  test(`${name} by hand: ${verb}`, () => assert.is(judged(from, task, situation), verb));
}

const RUNNING = { claim: { actor: HOLDER, run: OTHER_RUN, host: HELD_CLAIM.host, at: BEFORE } };
const REVIEWING = { claim: { ...RUNNING.claim, actor: REVIEWER } };
const BY_HOLDER: readonly Case[] = [
  { name: 'its agent submits', from: 'in_progress', task: taskIn('needs_review', RUNNING), verb: 'submit' },
  { name: 'its agent pauses', from: 'in_progress', task: taskIn('paused', RUNNING), verb: 'pause' },
  { name: 'its agent gives up', from: 'in_progress', task: taskIn('abandoned', RUNNING), verb: 'abandon' },
  { name: 'its agent releases', from: 'in_progress', task: taskIn('pending', RUNNING), verb: 'release' },
  { name: 'its agent completes', from: 'in_progress', task: taskIn('completed', RUNNING), verb: 'unlawful' },
  {
    name: 'its agent completes where nobody reviews',
    from: 'in_progress',
    task: taskIn('completed', RUNNING),
    situation: { review: 'none' },
    verb: 'complete',
  },
  {
    name: 'its agent reopens where nobody reviews',
    from: 'completed',
    task: taskIn('pending', { ...RUNNING, iteration: 2 }),
    situation: { review: 'none' },
    verb: 'unlawful',
  },
  { name: 'its agent approves', from: 'needs_review', task: taskIn('completed', RUNNING), verb: 'unlawful' },
  {
    name: 'a reviewer approves work of another',
    from: 'needs_review',
    task: taskIn('completed', REVIEWING),
    verb: 'approve',
  },
  {
    name: 'a reviewer approves its own work',
    from: 'needs_review',
    task: taskIn('completed', REVIEWING),
    situation: { workers: [REVIEWER] },
    verb: 'unlawful',
  },
  {
    name: 'an agent whose run is dead completes, which a person may have done',
    from: 'in_progress',
    task: taskIn('completed', RUNNING),
    situation: { claim: 'dead' },
    verb: 'complete',
  },
  {
    name: 'a person who holds the task completes',
    from: 'in_progress',
    task: taskIn('completed', { claim: HELD_CLAIM }),
    verb: 'complete',
  },
];

for (const { name, from, task, situation, verb } of BY_HOLDER) {
  test(`${name} by hand: ${verb}`, () => assert.is(judged(from, task, situation), verb));
}

test.run();
