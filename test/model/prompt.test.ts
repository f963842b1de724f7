// What an agent is told: everything when it begins, only what is new when it goes on, how to report always.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Event } from '../../src/model/generated/types.ts';
import { type PromptFacts, type PromptKind, workPrompt } from '../../src/model/prompt/prompt.ts';
import { readHistory } from '../../src/model/transition/history.ts';
import { BEFORE, taskIn } from './facts.ts';
import { event } from './logs.ts';

const FACTS: PromptFacts = {
  ref: '010',
  project: 'demo',
  task: taskIn('in_progress'),
  role: 'implementer',
  description: 'Read CSV and TSV.\n',
  feedback: undefined,
  folder: '/repo/.sow/project/phases/implementation/tasks/010',
  review: 'human',
};

function prompt(kind: PromptKind, facts: Partial<PromptFacts> = {}, log: readonly Event[] = []): string {
  return workPrompt(kind, { ...FACTS, ...facts }, readHistory(log));
}

function says(text: string, ...parts: readonly string[]): void {
  for (const part of parts) assert.ok(text.includes(part), `should say ${part}:\n${text}`);
}

function saysNot(text: string, ...parts: readonly string[]): void {
  for (const part of parts) assert.not(text.includes(part), `should not say ${part}:\n${text}`);
}

const REPORT = ['## How to report', 'sow submit -m', 'sow pause -m', FACTS.folder, 'End your run'];
const ASKED = event(2, { type: 'paused', text: 'Which format?' });
const ANSWERED = event(3, { type: 'answered', text: 'CSV.' });
const STARTED = (n: number) => event(n, { type: 'run_started' });
const REJECTED = (n: number) => event(n, { type: 'rejected', text: 'Handle empty lines.' });
const FEEDBACK = { feedback: 'Handle empty lines.\n', task: taskIn('in_progress', { iteration: 2 }) };

test('an agent with a worktree of its own is told which, and on which branch', () => {
  const worktree = { branch: 'sow/demo/build-010', directory: '.sow/worktrees/sow/demo/build-010' };
  says(
    prompt('start', { worktree }),
    `the worktree ${worktree.directory}, on the branch ${worktree.branch}:`,
  );
  saysNot(prompt('start'), 'worktree');
});

test('every kind says how to report', () => {
  for (const kind of ['start', 'resume', 'remind'] as const) says(prompt(kind), ...REPORT);
});

test('the report says that work is reviewed, where somebody reviews it', () => {
  says(prompt('start'), 'it is then reviewed');
  saysNot(prompt('start', { review: 'none' }), 'reviewed');
});

test('a start says who, what, where and which iteration', () => {
  says(
    prompt('start', { task: taskIn('in_progress', { iteration: 3 }) }),
    'the implementer of task 010',
    '"Parse the input"',
    'the project demo',
    'iteration 3',
    '## What to do\n\nRead CSV and TSV.',
  );
});

test('what is shared is told at every start and resume, one’s own notes at the start, fenced as the words of others', () => {
  const facts = { shared: 'api: 1\nquote: "````"\n', notes: 'mine' };
  says(
    prompt('start', facts),
    '## What others shared\n\n`````yaml\napi: 1',
    '## Your notes\n\n```markdown\nmine',
  );
  says(prompt('resume', facts), 'api: 1');
  saysNot(prompt('resume', facts), 'mine');
  saysNot(prompt('remind', facts), 'api: 1');
  saysNot(prompt('start'), 'What others shared', 'Your notes');
});

test('a task without a description is what its name says', () => {
  for (const description of [undefined, '', ' \n'])
    says(prompt('start', { description }), '## What to do\n\nParse the input');
});

test('a start names the criteria and what to read first, but feedback only as such', () => {
  const task = taskIn('in_progress', {
    success_criteria: [{ criterion: 'It is fast.' }, { criterion: 'It is small.' }],
    inputs: [
      { type: 'reference', path: 'docs/input.md', approved: true, created_at: BEFORE },
      { type: 'feedback', path: 'feedback/001.md', approved: false, created_at: BEFORE },
    ],
  });
  const text = prompt('start', { task });
  says(text, 'It is done when:\n- It is fast.\n- It is small.', 'Read first:\n- docs/input.md (reference)');
  saysNot(text, 'feedback/001.md');
  saysNot(
    prompt('start', { task: { ...task, success_criteria: [], inputs: [] } }),
    'done when',
    'Read first',
  );
});

test('a resumed agent is told the answer with its question, and not the task again', () => {
  const text = prompt('resume', {}, [STARTED(1), ASKED, ANSWERED]);
  says(text, 'You go on with task 010', '## Answer\n\nYou asked: Which format?\n\nThe answer: CSV.');
  saysNot(text, 'What to do', 'Read CSV and TSV', 'interrupted');
});

test('each answer stands with the question before it', () => {
  const log = [
    STARTED(1),
    ASKED,
    ANSWERED,
    event(4, { type: 'paused', text: 'Which encoding?' }),
    event(5, { type: 'answered', text: 'UTF-8.' }),
  ];
  const text = prompt('resume', {}, log);
  says(
    text,
    'You asked: Which format?\n\nThe answer: CSV.',
    'You asked: Which encoding?\n\nThe answer: UTF-8.',
  );
});

test('an answer that a run has had is not told again', () => {
  const text = prompt('resume', {}, [STARTED(1), ASKED, ANSWERED, STARTED(4)]);
  saysNot(text, 'CSV');
  says(text, 'interrupted');
});

test('an answer without words is none', () => {
  saysNot(prompt('resume', {}, [STARTED(1), ASKED, event(3, { type: 'answered' })]), '## Answer');
});

test('an answer to what nobody asked stands by itself', () => {
  const text = prompt('resume', {}, [STARTED(1), ANSWERED]);
  says(text, '## Answer\n\nThe answer: CSV.');
  saysNot(text, 'You asked');
});

test('requested changes are told to the run after the rejection, and not again', () => {
  const told = prompt('resume', FEEDBACK, [STARTED(1), REJECTED(2)]);
  says(told, '## Changes are requested\n\nHandle empty lines.');
  saysNot(told, 'interrupted');
  const interrupted = prompt('resume', FEEDBACK, [STARTED(1), REJECTED(2), STARTED(3)]);
  saysNot(interrupted, 'Changes are requested');
  says(interrupted, 'interrupted');
});

test('requested changes are told to the first run of a task that came from elsewhere', () => {
  says(prompt('start', FEEDBACK), '## Changes are requested');
  saysNot(prompt('start', { ...FEEDBACK, task: taskIn('in_progress') }), 'Changes are requested');
});

test('feedback and answers are told together', () => {
  says(prompt('resume', FEEDBACK, [STARTED(1), ASKED, ANSWERED, REJECTED(4)]), 'CSV.', 'Handle empty lines.');
});

test('a start tells what was said before the first run', () => {
  says(prompt('start', {}, [ASKED, ANSWERED]), 'The answer: CSV.');
});

test('a reminder says that a report is missing, and nothing else', () => {
  const text = prompt('remind', FEEDBACK, [STARTED(1), ASKED, ANSWERED, REJECTED(4)]);
  says(text, 'task 010', '"Parse the input"', 'ended without a report');
  saysNot(text, 'CSV', 'empty lines', 'What to do');
});

test('no prompt has empty sections or gaps', () => {
  for (const kind of ['start', 'resume', 'remind'] as const) {
    const text = prompt(kind, { description: undefined, task: taskIn('in_progress', { inputs: [] }) });
    assert.not.match(text, /\n{3,}|undefined|\s$/);
  }
});

test.run();
