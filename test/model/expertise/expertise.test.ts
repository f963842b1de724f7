// What is known of a domain: which domain a task is of, what a summary teaches, what is cut, and what a prompt is given.
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Content,
  diffOf,
  diffText,
  EMPTY,
  type Entry,
  SECTIONS,
  withEntries,
} from '../../../src/model/expertise/content.ts';
import { DOMAINS, domainOf } from '../../../src/model/expertise/domain.ts';
import { learningsIn } from '../../../src/model/expertise/learnings-block.ts';
import { pruned, withoutTwins } from '../../../src/model/expertise/prune.ts';
import { relevantText } from '../../../src/model/expertise/relevant.ts';
import { tokensOf } from '../../../src/model/prompt/prompt-size.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const daysAgo = (days: number): string => new Date(NOW - days * 24 * 3_600_000).toISOString();
const many = (count: number, more: Partial<Entry> = {}): Entry[] =>
  Array.from({ length: count }, (_, n) => ({ text: `entry ${n}`, at: daysAgo(count - n), ...more }));
const size = (content: Content): number =>
  SECTIONS.reduce((sum, section) => sum + content[section].length, 0);
const texts = (entries: readonly Entry[]): unknown[] => entries.map(({ text }) => text);

const FULL: Content = {
  core_files: Array.from({ length: 40 }, (_, n) => ({ path: `src/${n}.ts`, at: daysAgo(40 - n) })),
  patterns: many(25),
  techniques: many(20),
  learnings: [...many(30), ...many(5, { kind: 'failure', at: daysAgo(31), text: 'stale' })],
};

test('what is too long is cut step by step, and of each list the newest stay', () => {
  const steps: readonly (readonly [number, readonly number[]])[] = [
    [120, [40, 25, 20, 35]],
    [119, [40, 25, 20, 30]],
    [114, [40, 20, 20, 30]],
    [109, [30, 20, 20, 30]],
    [99, [30, 20, 15, 30]],
    [94, [30, 20, 15, 20]],
    [84, [30, 15, 15, 20]],
    [79, [15, 15, 15, 20]],
    [64, [15, 15, 10, 20]],
    [59, [15, 15, 10, 8]],
    [47, [15, 15, 10, 7]],
    [1, [1, 0, 0, 0]],
    [0, [0, 0, 0, 0]],
  ];
  for (const [most, left] of steps) {
    const kept = pruned(FULL, NOW, (content) => size(content) <= most);
    const lengths = SECTIONS.map((section) => kept[section].length);
    if (most >= 48) assert.equal(lengths, left, `at most ${most}`);
    else assert.is(size(kept), most);
  }
  const kept = pruned(FULL, NOW, (content) => content.patterns.length <= 20);
  assert.equal(texts(kept.patterns), texts(FULL.patterns.slice(5)), 'not the oldest, in their order');
});

test('an entry without a time is the oldest, and of one time the one further down stays', () => {
  const patterns: Entry[] = [...many(20, { at: daysAgo(1) }), { text: 'undated' }];
  const kept = pruned({ ...EMPTY, patterns }, NOW, (content) => content.patterns.length <= 20);
  assert.equal(texts(kept.patterns), texts(patterns.slice(0, 20)));
  const same = many(21, { at: daysAgo(1) });
  const newest = pruned({ ...EMPTY, patterns: same }, NOW, (content) => content.patterns.length <= 20);
  assert.equal(texts(newest.patterns), texts(same.slice(1)));
});

test('pruning always ends within the limit, takes nothing that fits, and makes nothing up', () => {
  const entry = fc.record({ text: fc.string(), at: fc.constantFrom(daysAgo(1), daysAgo(90)) });
  const list = fc.array(entry, { maxLength: 40 });
  const contents = fc.record({ core_files: list, patterns: list, techniques: list, learnings: list });
  fc.assert(
    fc.property(contents, fc.nat({ max: 160 }), (content: Content, most) => {
      const kept = pruned(content, NOW, (one) => size(one) <= most);
      assert.ok(size(kept) <= most);
      if (size(content) <= most) assert.is(kept, content);
      for (const section of SECTIONS) assert.ok(kept[section].every((one) => content[section].includes(one)));
    }),
  );
});

test('what says the same is one entry, and a difference is told in words', () => {
  const once = withEntries(EMPTY, 'learnings', [{ text: 'A  b' }, { text: 'a b' }, { text: ' ' }]);
  assert.is(once.learnings.length, 1);
  assert.is(withEntries(once, 'learnings', [{ text: 'a B ' }]), once);
  assert.is(withoutTwins({ ...EMPTY, patterns: [{ text: 'x' }, { text: 'X' }] }).patterns.length, 1);
  const after = withEntries({ ...EMPTY, patterns: [{ text: 'y' }] }, 'core_files', [{ path: 'a.ts' }]);
  assert.equal(diffOf(once, after), {
    added: { core_files: ['a.ts'], patterns: ['y'] },
    removed: { learnings: ['A  b'] },
  });
  assert.is(diffText(diffOf(once, after)), '+1 core file, +1 pattern, -1 learning');
});

const BLOCKS: readonly (readonly [string, readonly string[]])[] = [
  ['did it', []],
  ['did it\n\nlearnings:\n- one\n- two', ['one', 'two']],
  ['learnings:\n  - one\n    goes on\n\nand more text\n- no learning', ['one goes on']],
  ['## Learnings\n\n* failed: it broke\n', ['failure: it broke']],
  ['**Learnings:** the one thing', ['the one thing']],
  ['Learnings: a\r\nLEARNINGS:\r\n- b\r\n', ['a', 'b']],
  ['my learnings: none', []],
];

for (const [summary, learned] of BLOCKS)
  test(`what ${JSON.stringify(summary)} teaches`, () =>
    assert.equal(
      learningsIn(summary).map(({ kind, text }) => (kind ? `${kind}: ${text}` : text)),
      learned,
    ));

test('the domain of a task: its field, else its words, a file more than a sentence, else general', () => {
  const task = (name: string, more: object = {}) => ({ name, inputs: [], outputs: [], ...more });
  const domain = (facts: ReturnType<typeof task>, description = '', domains: readonly string[] = DOMAINS) =>
    domainOf(facts, description, domains)?.value;
  assert.is(domain(task('Add a migration')), 'database');
  assert.is(domain(task('Add a migration', { domain: 'api' })), 'api');
  assert.is(domain(task('Add a migration', { domain: 'nowhere' })), 'database');
  assert.is(domain(task('Change it', { labels: ['security'] })), 'security');
  const input = { type: 'reference', path: 'src/components/LoginForm.tsx', approved: true, created_at: '' };
  assert.is(domain(task('Change it', { inputs: [input] }), 'the query of the api'), 'frontend');
  assert.is(domain(task('Sort')), 'general');
  assert.is(domain(task('Sort'), '', ['api']), undefined);
  assert.is(domain(task('Make the billing fast'), '', ['billing', 'general']), 'billing');
  assert.match(domainOf(task('Add an index'), '', DOMAINS)?.reason ?? '', /index \(name\)/);
});

test('a prompt gets whole entries within its bound: those of the same words first, then the newest', () => {
  const content: Content = {
    ...EMPTY,
    core_files: [{ path: 'src/router.ts', note: 'all the routes', at: daysAgo(200) }],
    learnings: many(200),
  };
  const text = relevantText(content, 'change the routes', 200, 'sow expertise show api') ?? '';
  assert.match(text, /^Files to know:\n- src\/router\.ts: all the routes$/m);
  assert.match(text, /- entry 199$/m);
  assert.not.match(text, /- entry 1$/m);
  assert.match(text, /\[\d+ more: sow expertise show api\]$/);
  assert.ok(tokensOf(text) <= 200);
  assert.is(relevantText(EMPTY, 'x', 200, ''), undefined);
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 900 }), { maxLength: 30 }),
      fc.integer({ min: 60, max: 900 }),
      (all, most) => {
        const learned = relevantText(
          { ...EMPTY, learnings: all.map((one) => ({ text: one })) },
          'x',
          most,
          'y',
        );
        assert.ok(tokensOf(learned ?? '') <= most);
      },
    ),
  );
});

test.run();
