// Who looks at a task that waits for a review, and what counts as a verdict in a feedback file.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROMPT_TOKENS, tokensOf } from '../../src/model/prompt/prompt-size.ts';
import { reviewPrompt } from '../../src/model/review/review-prompt.ts';
import { openReview, type Reviewer, reviewerOf } from '../../src/model/review/reviewer.ts';
import { assessmentIn } from '../../src/model/review/verdict.ts';
import { readHistory } from '../../src/model/transition/history.ts';
import { taskIn } from './facts.ts';
import { event } from './logs.ts';

const SUBMITTED = event(2, { type: 'submitted', to: 'needs_review', iteration: 1 });
const STARTED = event(3, { type: 'run_started', kind: 'review', run: 'r' });
const ended = (more: object) => event(4, { type: 'run_ended', kind: 'review', run: 'r', ...more });
const PERSON: Reviewer = { by: 'person' };
const AGENT: Reviewer = { by: 'agent' };

const CASES: readonly [
  string,
  Reviewer,
  object,
  (readonly ReturnType<typeof event>[])?,
  ('agent' | 'human' | 'none')?,
][] = [
  ['people review where people shall', PERSON, {}, [SUBMITTED], 'human'],
  ['what a hand put into review is a person’s where nobody reviews', PERSON, {}, [SUBMITTED], 'none'],
  ['agents review where agents shall', AGENT, {}],
  ['the last iteration that agents review', AGENT, { iteration: 3 }],
  ['more than that', { by: 'person', why: 'agents have reviewed it 3 times' }, { iteration: 4 }],
  [
    'the task says how many itself',
    { by: 'person', why: 'agents have reviewed it 1 times' },
    { iteration: 2, max_iterations: 1 },
  ],
  ['or more of them', AGENT, { iteration: 4, max_iterations: 5 }],
  [
    'the reviewer does not review itself',
    { by: 'person', why: 'the reviewer did the work itself' },
    { assigned_agent: 'reviewer' },
  ],
  ['a review under way', AGENT, {}, [SUBMITTED, STARTED]],
  ['a review that was lost', AGENT, {}, [SUBMITTED, STARTED, ended({ outcome: 'lost' })]],
  [
    'a review that came to nothing',
    { by: 'person', why: 'no verdict' },
    {},
    [SUBMITTED, STARTED, ended({ person: 'no verdict' })],
  ],
  [
    'and is done again after the next submission',
    AGENT,
    { iteration: 2 },
    [
      SUBMITTED,
      STARTED,
      ended({ person: 'no verdict' }),
      event(5, { type: 'submitted', to: 'needs_review', iteration: 2 }),
    ],
  ],
];

for (const [name, expected, fields, log = [SUBMITTED], mode = 'agent'] of CASES) {
  test(`${name}: ${expected.by}`, () => {
    const task = taskIn('needs_review', fields);
    assert.equal(reviewerOf(task, readHistory(log), { mode, maxIterations: 3 }), expected);
  });
}

test('a review is open from its start to its end', () => {
  assert.is(openReview(readHistory([SUBMITTED])), undefined);
  assert.is(openReview(readHistory([SUBMITTED, STARTED])), 'r');
  assert.is(openReview(readHistory([SUBMITTED, STARTED, ended({ outcome: 'lost' })])), undefined);
});

const TEXTS: readonly [string, 'pass' | 'fail' | undefined][] = [
  ['---\nassessment: pass\n---\n', 'pass'],
  ['---\r\nby: me\r\nassessment: "fail"  # no tests\r\n---\r\nNo tests', 'fail'],
  ["---\nassessment: 'pass'\n---", 'pass'],
  ['---\nassessment: perhaps\n---\n', undefined],
  ['---\nby: me\n---\nassessment: pass\n', undefined],
  ['assessment: pass\n', undefined],
  ['\n---\nassessment: pass\n---\n', undefined],
  ['---\nassessment: pass\n', undefined],
  ['', undefined],
];

test('a verdict stands in the front matter and nowhere else', () => {
  for (const [text, verdict] of TEXTS) assert.is(assessmentIn(text), verdict, text);
});

test('what a reviewer is told stays within the bound of a prompt', () => {
  const long = 'word '.repeat(30_000);
  const task = taskIn('needs_review', {
    name: long,
    completion_summary: long,
    success_criteria: [{ criterion: long }],
    tests: [{ name: 'unit', command: long }],
    outputs: [{ type: 'modified', path: long, approved: false, created_at: '2026-01-01T00:00:00Z' }],
  });
  const facts = {
    ref: '010',
    project: 'demo',
    task,
    guidance: long,
    description: long,
    feedback: long,
    diff: long,
    feedbackFile: 'feedback/001.md',
  };
  for (const kind of ['start', 'resume', 'remind'] as const) {
    const prompt = reviewPrompt(kind, facts, kind === 'remind' ? long : undefined);
    assert.ok(tokensOf(prompt) <= PROMPT_TOKENS, `${kind}: ${tokensOf(prompt)}`);
    assert.ok(prompt.includes('sow approve 010'));
  }
});

test.run();
