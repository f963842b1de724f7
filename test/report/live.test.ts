// The live view as a pure thing: what events, keys and the project make of it, and lines that fit every terminal.
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Event } from '../../src/base/event.ts';
import { type Key, press } from '../../src/report/live/keys.ts';
import { EMPTY, type LiveState, standing, take, type Waiting } from '../../src/report/live/state.ts';
import { liveLines } from '../../src/report/live/view.ts';
import { width } from '../../src/report/text.ts';

const SIZE = { columns: 80, rows: 24 };

function started(run: string, task: string, name = 'Name'): Event {
  const more = { role: 'implementer', executor: 'claude', resumed: false, iteration: 1 };
  return { type: 'run-started', run, task, name, ...more };
}

function after(...events: readonly (readonly [number, Event])[]): LiveState {
  return events.reduce((state, [at, event]) => take(state, event, at), EMPTY);
}

function keys(state: LiveState, ...pressed: readonly (string | Key)[]) {
  let [now, acts] = [state, [] as unknown[]];
  for (const one of pressed) {
    const key: Key = typeof one === 'string' ? { kind: 'text', text: one } : one;
    const { state: next, act } = press(now, key);
    now = next;
    if (act) acts = [...acts, act];
  }
  return { state: now, acts };
}

const BEGUN: Event = {
  type: 'orchestration-started',
  orchestration: 'o',
  executor: 'claude',
  permissions: 'edit',
  jobs: 3,
  review: 'human',
  on_failure: 'continue',
  budget: 'none',
  worktrees: 'off',
};
const QUESTION: Waiting = { kind: 'question', task: '020', cause: 'question', text: 'Which one?' };
const REVIEW: Waiting = { kind: 'review', task: '030', text: 'Parse' };
const ENTER: Key = { kind: 'enter' };
const DOWN: Key = { kind: 'down' };

test('what waits stands first, then a line for each agent at work, then the totals', () => {
  const work = after(
    [0, BEGUN],
    [0, started('a', '010')],
    [60_000, started('b', '040')],
    [90_000, { type: 'run-activity', run: 'a', text: 'Bash  npm test' }],
    [90_000, { type: 'run-activity', run: 'a', tokens: 12_345, cost_usd: 0.5 }],
  );
  const state = standing(work, { waiting: [QUESTION, REVIEW], counts: { in_progress: 2, paused: 1 } });
  assert.equal(liveLines(state, { columns: 120, rows: 24 }, 125_000), [
    'executor: claude  permissions: edit  at once: 3  on failure: continue  review: human  worktrees: off  budget: none',
    '› ? 020 asks: Which one?  → a answers',
    '  ✓ 030 to review: Parse  → sow approve 030 | sow reject 030 -m …',
    '  ▶ 010  implementer  2m  quiet 35s  12.3k tok  $0.50  Bash npm test',
    '  ▶ 040  implementer  1m  quiet 1m                     Name',
    '2 at work · 2 in_progress, 1 paused · 0 runs ended · 12.3k tok · $0.50 · budget: none',
    'a answer  l logs  d drain  s stop  ? help',
  ]);
});

test('what a run was booked with counts more than what it told on its way', () => {
  const end = {
    type: 'run-ended',
    task: '010',
    run: 'a',
    outcome: 'succeeded',
    status: 'completed',
  } as const;
  const told = [1, { type: 'run-activity', run: 'a', tokens: 600 }] as const;
  const state = after([0, started('a', '010')], told, [2, { ...end, tokens: 2100, cost_usd: 0.0075 }]);
  assert.equal(state.ended, { runs: 1, failed: 0, tokens: 2100, cost: 0.0075 });
});

test('runs that end are counted with what they cost, and leave their lines', () => {
  const end = (run: string, outcome: string): Event => ({
    type: 'run-ended',
    task: '010',
    run,
    outcome,
    status: 'needs_review',
  });
  const state = after(
    [0, started('a', '010')],
    [0, started('b', '020')],
    [1, { type: 'run-activity', run: 'a', tokens: 600, cost_usd: 0.25 }],
    [2, end('a', 'succeeded')],
    [2, end('b', 'failed')],
    [2, end('nobody', 'failed')],
  );
  assert.equal(state.runs, []);
  assert.equal(state.ended, { runs: 2, failed: 1, tokens: 600, cost: 0.25 });
  assert.match(
    liveLines(state, SIZE, 3).join('\n'),
    /0 at work · 2 runs ended, 1 failed · 600 tok · \$0\.25/,
  );
});

test('a answers the question that is chosen, else the first; Enter sends it', () => {
  const other: Waiting = { kind: 'question', task: '050', cause: 'failed', text: 'exit 1' };
  const state = standing(EMPTY, { waiting: [REVIEW, QUESTION, other], counts: {} });
  const typed = keys(state, 'a', 'P', 'G', { kind: 'back' }, 'g');
  assert.match(liveLines(typed.state, SIZE, 0).at(-1) ?? '', /^020 ‹ Pg▏/);
  assert.equal(keys(typed.state, ENTER).acts, [{ kind: 'answer', task: '020', text: 'Pg' }]);
  assert.equal(keys(state, DOWN, DOWN, 'a', 'x', ENTER).acts, [{ kind: 'answer', task: '050', text: 'x' }]);
  assert.equal(keys(state, 'a', 'x', { kind: 'clear' }, ENTER).acts, []);
  assert.equal(keys(state, 'a', 'x', { kind: 'escape' }).state.mode, { kind: 'watch' });
  assert.equal(keys(EMPTY, 'a').state.message, 'no question is open');
});

test('letters of an answer are no commands', () => {
  const state = standing(after([0, started('a', '010')]), { waiting: [QUESTION], counts: {} });
  const { acts, state: now } = keys(state, 'a', 's', 'd', '?', 'a');
  assert.equal(acts, []);
  assert.equal(now.mode, { kind: 'answer', task: '020', text: 'sd?a' });
});

test('s stops the agent that is chosen, and the only one without a choice; nobody by chance', () => {
  const one = after([0, started('a', '010')]);
  assert.equal(keys(one, 's').acts, [{ kind: 'stop', task: '010' }]);
  const two = standing(take(one, started('b', '040'), 0), { waiting: [QUESTION], counts: {} });
  assert.equal(keys(two, 's').acts, []);
  assert.equal(keys(two, DOWN, DOWN, 's').acts, [{ kind: 'stop', task: '040' }]);
  assert.equal(keys(two, 'j', 'j', 'j', 'k', 's').acts, [{ kind: 'stop', task: '010' }]);
});

test('d drains once, Ctrl-C stops, also in the middle of an answer', () => {
  assert.equal(keys(EMPTY, 'd', 'd').acts, [{ kind: 'drain' }]);
  assert.match(liveLines(keys(EMPTY, 'd', '?', '?').state, SIZE, 0).join('\n'), /draining/);
  const state = standing(EMPTY, { waiting: [QUESTION], counts: {} });
  assert.equal(keys(state, 'a', { kind: 'interrupt' }).acts, [{ kind: 'interrupt' }]);
});

test('l shows what the chosen agent said last, and goes when its run ends', () => {
  const said = (n: number): readonly [number, Event] => [
    n,
    { type: 'run-activity', run: 'a', text: `line ${n}` },
  ];
  const state = after([0, started('a', '010')], ...Array.from({ length: 50 }, (_, n) => said(n)));
  const shown = keys(state, 'l').state;
  const lines = liveLines(shown, { columns: 40, rows: 8 }, 50);
  assert.is(lines.at(-1), 'Esc back  a answer  d drain  s stop');
  assert.equal(lines.slice(1, -2), ['  line 46', '  line 47', '  line 48', '  line 49']);
  const end: Event = { type: 'run-ended', task: '010', run: 'a', outcome: 'succeeded', status: 'completed' };
  assert.equal(take(shown, end, 60).mode, { kind: 'watch' });
});

test('more lines than rows: the chosen one is shown, the others are counted', () => {
  const events = Array.from({ length: 30 }, (_, n) => [0, started(`r${n}`, `t${n}`)] as const);
  const last = keys(after(...events), ...Array.from({ length: 29 }, () => DOWN)).state;
  const lines = liveLines(last, { columns: 60, rows: 10 }, 0);
  assert.is(lines.length, 9);
  assert.ok(lines.some((line) => line.startsWith('› ▶ t29')));
  assert.ok(lines.includes('  … 24 more'));
});

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '漢字',
    '👩‍👩‍👧',
    'e\u0301\u0301',
    '\x1b[2J',
    '\x1b]0;title\x07',
    '\r\n\t',
    '🇩🇪',
    '\u202e',
    '\u009b31m',
  ),
);
const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    type: fc.constant('run-started' as const),
    run: fc.constantFrom('a', 'b', 'c'),
    task: text,
    name: text,
    role: text,
    executor: text,
    resumed: fc.boolean(),
    iteration: fc.nat(),
  }),
  fc.record({
    type: fc.constant('run-activity' as const),
    run: fc.constantFrom('a', 'b', 'c'),
    text,
    tokens: fc.nat(),
    cost_usd: fc.double({ min: 0, max: 1e6, noNaN: true }),
  }),
  fc.record({
    type: fc.constant('run-ended' as const),
    run: fc.constantFrom('a', 'b', 'c'),
    task: text,
    outcome: fc.constantFrom('succeeded', 'failed'),
    status: text,
  }),
  fc.record({
    type: fc.constant('orchestration-started' as const),
    orchestration: text,
    executor: text,
    permissions: text,
    jobs: fc.nat(),
    review: text,
    on_failure: text,
    budget: text,
    worktrees: text,
  }),
);
const key: fc.Arbitrary<Key> = fc.oneof(
  fc.constantFrom('a', 'l', 'd', 's', '?', 'j', 'k', 'x').map((one): Key => ({ kind: 'text', text: one })),
  text.map((one): Key => ({ kind: 'text', text: one })),
  fc
    .constantFrom('enter', 'escape', 'back', 'clear', 'up', 'down')
    .map((kind): Key => ({ kind: kind as 'up' })),
);
const waiting = fc.array(
  fc.record({ kind: fc.constantFrom('question' as const, 'review' as const), task: text, cause: text, text }),
  { maxLength: 5 },
);

test('no line is wider than the terminal, there are fewer than it has rows, and nothing in them moves it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(event, key), { maxLength: 30 }),
      waiting,
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 1, max: 30 }),
      (steps, open, columns, rows) => {
        let state = standing(EMPTY, { waiting: open, counts: { paused: open.length } });
        for (const step of steps) state = 'type' in step ? take(state, step, 7) : press(state, step).state;
        const lines = liveLines(state, { columns, rows }, 100_000);
        assert.ok(lines.length <= Math.max(1, rows - 1), `${lines.length} lines`);
        for (const line of lines) {
          assert.ok(width(line) <= columns, `${width(line)} > ${columns}: ${JSON.stringify(line)}`);
          assert.not.match(line, /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
        }
      },
    ),
    { numRuns: 120 },
  );
});

test.run();
