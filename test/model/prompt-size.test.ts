// A prompt stays within its bound whatever its parts hold, and says where the rest is.
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { primeText } from '../../src/model/prompt/prime.ts';
import { type PromptKind, workPrompt } from '../../src/model/prompt/prompt.ts';
import { bounded, PROMPT_TOKENS, tokensOf } from '../../src/model/prompt/prompt-size.ts';
import { readHistory } from '../../src/model/transition/history.ts';
import { taskIn } from './facts.ts';
import { event } from './logs.ts';

const KINDS: readonly PromptKind[] = ['start', 'resume', 'remind', 'afresh'];
const long = fc
  .string({ unit: 'grapheme', maxLength: 50 })
  .chain((piece) => fc.nat({ max: 3000 }).map((times) => `x${piece}`.repeat(times)));

test('no prompt takes more than its bound', () => {
  const facts = fc.record({
    description: long,
    feedback: long,
    guidance: long,
    shared: long,
    notes: long,
    criterion: long,
    answer: long,
    name: long,
  });
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), facts, (kind, { criterion, answer, name, ...texts }) => {
      const task = taskIn('in_progress', {
        iteration: 2,
        name: name || 'x',
        success_criteria: [{ criterion }],
      });
      const log = readHistory([
        event(1, { type: 'paused', text: answer }),
        event(2, { type: 'answered', text: answer }),
      ]);
      const fixed = { ref: '010', project: 'demo', role: 'tester', folder: '/repo/.sow/x', review: 'human' };
      assert.ok(tokensOf(workPrompt(kind, { ...fixed, ...texts, task }, log)) <= PROMPT_TOKENS);
    }),
    { numRuns: 60 },
  );
});

test('what fits is whole; what does not ends with where the whole is', () => {
  fc.assert(
    fc.property(long, fc.integer({ min: 30, max: 400 }), (text, tokens) => {
      const cut = bounded(text, tokens, 'sow show 010');
      if (tokensOf(text) <= tokens) return assert.is(cut, text);
      assert.ok(tokensOf(cut) <= tokens + 1);
      assert.ok(cut.endsWith('[cut here; the whole: sow show 010]'));
      assert.ok(text.startsWith(cut.slice(0, cut.indexOf('\n\n[cut here'))));
    }),
  );
});

test('what a session is told at its begin stays within what it asked for, and says how much it leaves out', () => {
  const lines = Array.from({ length: 500 }, (_, n) => `${n} a task with a name`);
  const facts = {
    project: 'demo',
    branch: 'main',
    counts: ['500 pending'],
    lists: [{ title: 'Ready', lines }],
  };
  for (const tokens of [300, 1000, 2000])
    assert.ok(tokensOf(primeText(facts, tokens)) <= tokens, String(tokens));
  assert.match(primeText(facts, 1000), /- … \d+ more$/);
  assert.not.match(primeText(facts, 100_000), /more/);
});

test.run();
