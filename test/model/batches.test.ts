// Batches are told from the logs and from what their tasks have come to.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Event } from '../../src/model/generated/types.ts';
import {
  type Batch,
  batchesOf,
  batchesOfGone,
  keptBatches,
  nextBatchNumber,
} from '../../src/model/graph/batches.ts';
import type { StatusEvent } from '../../src/model/transition/history.ts';
import { boardOf, type TaskFacts } from './boards.ts';

const at = (minute: number): string => `2026-11-20T12:${String(minute).padStart(2, '0')}:00.000Z`;
let ids = 0;

function event(type: string, minute: number, facts: object): Event {
  const id = `019abc00-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  return { v: 1, id, timestamp: at(minute), type, subject: 'project', actor: 'orchestrator', ...facts };
}

const opened = (batch: number, minute: number, ...tasks: string[]): Event =>
  event('batch_created', minute, { batch, tasks });

const moved = (minute: number, to: string): StatusEvent =>
  ({ ...event('moved', minute, {}), to, iteration: 1, prev: [] }) as StatusEvent;

function batches(
  events: readonly Event[],
  tasks: Record<string, TaskFacts>,
  moves: Readonly<Record<string, readonly StatusEvent[]>> = {},
): Batch[] {
  return batchesOf(events, boardOf({ tasks }), (ref) => moves[ref] ?? []);
}

test('a batch that nobody began is pending', () => {
  const begin = opened(1, 0, 'a/010', 'a/020');
  assert.equal(batches([begin], { 'a/010': {}, 'a/020': {} }), [
    {
      batch_id: begin.id,
      batch_number: 1,
      batch_status: 'pending',
      task_ids: ['a/010', 'a/020'],
      total_tasks: 2,
      completed_tasks: 0,
      created_at: at(0),
    },
  ]);
});

test('it runs from the first claim to the last end, and its duration is derived', () => {
  const moves = {
    'a/010': [moved(1, 'in_progress'), moved(5, 'needs_review'), moved(9, 'completed')],
    'a/020': [moved(2, 'in_progress'), moved(7, 'completed')],
  };
  const [running] = batches(
    [opened(1, 0, 'a/010', 'a/020')],
    { 'a/010': { status: 'needs_review' }, 'a/020': { status: 'completed' } },
    moves,
  );
  assert.equal([running?.batch_status, running?.completed_tasks, running?.started_at], ['running', 1, at(1)]);
  assert.is(running?.completed_at, undefined);
  const [done] = batches(
    [opened(1, 0, 'a/010', 'a/020')],
    { 'a/010': { status: 'completed' }, 'a/020': { status: 'completed' } },
    moves,
  );
  assert.equal(
    [done?.batch_status, done?.completed_tasks, done?.completed_at, done?.duration_seconds],
    ['completed', 2, at(9), 480],
  );
});

test('what tasks did before the batch was opened is not the batch', () => {
  const [batch] = batches(
    [opened(1, 10, 'a/010')],
    { 'a/010': {} },
    { 'a/010': [moved(1, 'in_progress'), moved(2, 'pending')] },
  );
  assert.equal([batch?.batch_status, batch?.started_at], ['pending', undefined]);
});

const FAILED: TaskFacts = {
  status: 'paused',
  pause: { cause: 'failed', text: 'exit 1', by: 'orchestrator', at: at(3) },
};

test('it failed when nothing of it goes on and not all is completed', () => {
  const moves = { 'a/010': [moved(1, 'in_progress'), moved(3, 'paused')] };
  const status = (tasks: Record<string, TaskFacts>): string | undefined =>
    batches([opened(1, 0, 'a/010', 'a/020')], tasks, moves)[0]?.batch_status;
  assert.is(status({ 'a/010': FAILED, 'a/020': { status: 'completed' } }), 'failed');
  assert.is(status({ 'a/010': { status: 'abandoned' }, 'a/020': { status: 'completed' } }), 'failed');
  assert.is(status({ 'a/010': FAILED, 'a/020': {} }), 'running', 'the other gets its turn yet');
  assert.is(status({ 'a/010': { status: 'completed' } }), 'failed', 'a removed task was not completed');
});

test('one that never began and whose tasks a later one has taken over is cancelled', () => {
  const events = [opened(1, 0, 'a/010', 'a/020'), opened(2, 5, 'a/020')];
  assert.equal(
    batches(events, { 'a/010': {}, 'a/020': {} }).map((batch) => batch.batch_status),
    ['cancelled', 'pending'],
  );
});

test('what is said of a batch holds, and begins or ends it', () => {
  const status = (...events: Event[]): string | undefined =>
    batches([opened(1, 0, 'a/010'), ...events], { 'a/010': {} })[0]?.batch_status;
  assert.is(status(event('batch_started', 1, { batch: 1 })), 'running');
  assert.is(
    status(event('batch_started', 1, { batch: 1 }), event('batch_failed', 2, { batch: 1 })),
    'failed',
  );
  assert.is(status(event('batch_cancelled', 2, { batch: 1 })), 'cancelled');
  const [batch] = batches(
    [
      opened(1, 0, 'a/010'),
      event('batch_started', 1, { batch: 1 }),
      event('batch_completed', 3, { batch: 1 }),
    ],
    { 'a/010': {} },
  );
  assert.equal(
    [batch?.batch_status, batch?.started_at, batch?.completed_at, batch?.duration_seconds],
    ['completed', at(1), at(3), 120],
  );
});

test('what is said of a batch stays with it, whatever number it has', () => {
  const [first, second] = [opened(1, 0, 'a/010'), opened(1, 1, 'a/020')];
  const said = event('batch_cancelled', 2, { batch: 1, opened: second.id });
  assert.equal(
    batches([first, second, said], { 'a/010': {}, 'a/020': {} }).map(({ batch_status }) => batch_status),
    ['pending', 'cancelled'],
  );
});

test('numbers grow; of two batches with one number, from branches that meet, the later one has the next that is free', () => {
  const events = [opened(1, 0, 'a/010'), opened(3, 1, 'a/020'), opened(3, 2, 'a/010')];
  assert.equal(
    batches(events, { 'a/010': {}, 'a/020': {} }).map(({ batch_number, task_ids }) => [
      batch_number,
      ...task_ids,
    ]),
    [
      [1, 'a/010'],
      [3, 'a/020'],
      [4, 'a/010'],
    ],
  );
  assert.is(nextBatchNumber(events), 5);
  // One that an orchestration opened before takes no number that was given on the other branch.
  const own = event('batch_created', 0, { subject: 'a/030', tasks: ['a/030'] });
  const both = [opened(1, 1, 'a/020'), own];
  assert.equal(
    batches(both, {}).map(({ batch_number, task_ids }) => `${batch_number} ${task_ids}`),
    ['1 a/020', '2 a/030'],
  );
  assert.is(nextBatchNumber([]), 1);
});

test('what orchestrations opened is numbered in the order of time, around the numbers that were given', () => {
  const own = (minute: number, ref: string): Event =>
    event('batch_created', minute, { subject: ref, tasks: [ref] });
  const events = [own(5, 'a/040'), opened(4, 2, 'a/020'), own(1, 'a/010'), own(3, 'a/030')];
  const told = (all: readonly Event[]) =>
    batches(all, {}).map(({ batch_number, task_ids }) => `${batch_number} ${task_ids}`);
  const right = ['1 a/010', '4 a/020', '5 a/030', '6 a/040'];
  assert.equal(told(events), right);
  assert.is(nextBatchNumber(events), 7);
  // The task whose log told of one is archived twice and gone: its place stays.
  const log = [own(1, 'a/010')];
  const archived = event('archived', 6, { subject: 'a/010', batches: keptBatches(log) });
  const again = event('removed', 7, { subject: 'a/010', batches: keptBatches(log) });
  const gone = batchesOfGone([archived, again], () => false);
  assert.equal(told([...events.filter(({ subject }) => subject !== 'a/010'), ...gone]), right);
  assert.equal(
    batchesOfGone([archived, again], () => true),
    [],
  );
});

test.run();
