// Whatever is asked of a task, by whomever and in whichever order: it stays a task, and its log tells how it came there.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { check as checkEvent } from '../../src/document/generated/check-event.ts';
import { isTerminal, STATUSES } from '../../src/model/status.ts';
import { readHistory } from '../../src/model/transition/history.ts';
import { adoption, judge } from '../../src/model/transition/standing.ts';
import { around, faultsOf, HOST, NOW, taskIn, withFields } from './facts.ts';
import { moveEvent } from './logs.ts';
import { BIRTH, type Life, liveAll, steps } from './walks.ts';

const MANY = fc.array(steps, { minLength: 1, maxLength: 60, size: 'max' });
const RUNS = { numRuns: 300 };

/** What each step did, where it did anything. */
function changes(lives: readonly Life[]): [Life, Life][] {
  return lives.slice(1).flatMap((after, index): [Life, Life][] => {
    const before = lives[index];
    return before && before !== after ? [[before, after]] : [];
  });
}

function walk(judgement: (before: Life, after: Life) => void): void {
  fc.assert(
    fc.property(MANY, (walked) => {
      for (const [before, after] of changes(liveAll(BIRTH, walked, 2))) judgement(before, after);
    }),
    RUNS,
  );
}

test('a task stays valid, and its fields agree with its status', () => {
  walk((_before, { task }) => assert.equal(faultsOf(task), []));
});

test('the head of the log is where the task stands, and each event follows the one before', () => {
  walk((before, { task, log }) => {
    const history = readHistory(log);
    assert.equal(
      history.heads.map(({ to, iteration }) => ({ to, iteration })),
      [{ to: task.status, iteration: task.iteration }],
    );
    assert.equal(judge(task, history, around(task)), { kind: 'explained' });
    assert.is(log.at(-1)?.from, before.task.status);
    assert.equal(log.at(-1)?.prev, [before.log.at(-1)?.id]);
    assert.ok(checkEvent(log.at(-1)), JSON.stringify(checkEvent.errors));
  });
});

const UNTOUCHED = ['id', 'name', 'phase', 'created_at', 'inputs', 'labels', 'priority', 'metadata'] as const;

test('every change moves updated_at, and nothing that is not its own', () => {
  walk((before, { task }) => {
    assert.ok(task.updated_at > before.task.updated_at);
    for (const field of UNTOUCHED) assert.equal(task[field], before.task[field], field);
  });
});

test('an iteration never shrinks, and grows by one at most', () => {
  walk((before, { task }) => {
    assert.ok([0, 1].includes(task.iteration - before.task.iteration));
  });
});

test('a task starts once, and keeps its session until it ends', () => {
  walk((before, { task }) => {
    if (before.task.started_at) assert.is(task.started_at, before.task.started_at);
    if (before.task.session_id && !isTerminal(task.status)) assert.ok(task.session_id);
  });
});

test('every status is reached, so that the walks above say something of each', () => {
  const seen = new Set<string>();
  walk((before, { task }) => seen.add(`${before.task.status} to ${task.status}`));
  for (const from of STATUSES) {
    const reached = STATUSES.filter((to) => seen.has(`${from} to ${to}`));
    assert.ok(reached.length >= 5, `from ${from} only to ${reached.join(', ')}`);
  }
});

test('after a union merge of two lives each explains, and one event that names both heads ends it', () => {
  fc.assert(
    fc.property(MANY, MANY, MANY, (common, ours, theirs) => {
      const base = liveAll(BIRTH, common, 2).at(-1) ?? BIRTH;
      const left = liveAll(base, ours, 1_000).at(-1) ?? base;
      const right = liveAll(base, theirs, 2_000).at(-1) ?? base;
      const merged = readHistory([...left.log, ...right.log]);
      const forks = [left, right].filter(({ log }) => log.length > base.log.length).length;
      assert.is(merged.heads.length, Math.max(1, forks));
      const { task } = forks === 1 && right.log.length > base.log.length ? right : left;
      assert.is(judge(task, merged, around(task)).kind, 'explained');
      const prev = merged.heads.map(({ id }) => id);
      const joined = readHistory([...merged.events, { ...moveEvent(3_000, task.status, []), prev }]);
      assert.is(joined.heads.length, 1);
    }),
    RUNS,
  );
});

test('a status that git moved back is trusted, at every point of a life', () => {
  fc.assert(
    fc.property(MANY, (walked) => {
      const lives = liveAll(BIRTH, walked, 2);
      const history = readHistory(lives.at(-1)?.log ?? []);
      for (const { task } of lives)
        assert.ok(['explained', 'restored'].includes(judge(task, history, around(task)).kind));
    }),
    RUNS,
  );
});

test('whatever status a hand writes is explained, restored, unlawful, or adopted into a task that agrees', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(MANY, fc.constantFrom(...STATUSES), fc.nat(1), (walked, status, more) => {
      const { task, log } = liveAll(BIRTH, walked, 2).at(-1) ?? BIRTH;
      const { pause, abandon } = taskIn(status);
      const written = { status, iteration: task.iteration + more, pause, abandon };
      const edited = withFields(task, written);
      const standing = judge(edited, readHistory(log), around(edited));
      kinds.add(standing.kind);
      if (standing.kind !== 'lawful') return;
      const adopted = adoption(edited, standing, NOW, HOST);
      assert.equal(faultsOf(withFields(edited, adopted?.fields ?? {})), []);
      assert.equal(adopted?.event.to, status);
    }),
    { numRuns: 1_000 },
  );
  assert.equal([...kinds].sort(), ['explained', 'lawful', 'restored', 'unlawful']);
});

test.run();
