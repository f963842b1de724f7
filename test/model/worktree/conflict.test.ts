// What a merge does to a task, and who shares a branch, as tables.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { conflictMove, resolvedMove } from '../../../src/model/worktree/conflict.ts';
import { mergeMessage, workMessage } from '../../../src/model/worktree/messages.ts';
import { modeOf } from '../../../src/model/worktree/names.ts';
import { taskIn } from '../facts.ts';

const NOW = '2026-01-01T00:00:00Z';
const WORKTREE = { branch: 'sow/demo/build-010', base: 'b'.repeat(40), status: 'active' } as const;

test('auto is a worktree a task where more than one works at once; anything else is as it was set', () => {
  const rows = [
    ['auto', 1, 'off'],
    ['auto', 2, 'task'],
    ['off', 8, 'off'],
    ['task', 1, 'task'],
    ['parent', 1, 'parent'],
    ['phase', 3, 'phase'],
  ] as const;
  for (const [setting, jobs, mode] of rows) assert.is(modeOf(setting, jobs), mode, `${setting} ${jobs}`);
});

const names = (count: number): string[] => Array.from({ length: count }, (_, n) => `f${n}`);

test('a conflict pauses from wherever the task was, names at most twenty files in its words and two hundred in its event', () => {
  const rows = [
    ['needs_review', 1, /same lines: f0$/, 1],
    ['completed', 21, /f19 and 1 more$/, 21],
    ['in_progress', 300, /f19 and 280 more$/, 200],
  ] as const;
  for (const [status, count, text, told] of rows) {
    const conflict = { branch: WORKTREE.branch, trunk: 'sow/demo/trunk', files: names(count), now: NOW };
    const { fields, event } = conflictMove(taskIn(status, { worktree: WORKTREE }), conflict, 'orchestrator');
    assert.is(fields.status, 'paused');
    const pause = fields.pause as { cause: string; text: string };
    assert.is(pause.cause, 'conflict');
    assert.match(pause.text, text);
    assert.equal(fields.worktree, { ...WORKTREE, status: 'conflict' });
    assert.equal([event.type, event.from, event.to], ['merge_conflicted', status, 'paused']);
    assert.is((event.files as string[]).length, told);
    assert.ok('completed_at' in fields ? fields.completed_at === undefined : status !== 'completed');
  }
});

test('what is resolved waits for a review, in the same iteration', () => {
  const task = taskIn('paused', { worktree: { ...WORKTREE, status: 'conflict' }, iteration: 2 });
  const { fields, event } = resolvedMove(task, NOW, 'ours');
  assert.equal([fields.status, fields.worktree, fields.pause], ['needs_review', WORKTREE, undefined]);
  assert.equal([event.to, event.iteration, event.how], ['needs_review', 2, 'ours']);
});

test('a commit has the name in one line and trailers, whatever the name is', () => {
  const facts = {
    ref: 'build/010',
    state: { name: `Two\nlines ${'x'.repeat(90)}`, iteration: 3 },
    run: 'r1',
  };
  const [subject = '', ...rest] = workMessage(facts).split('\n');
  assert.match(subject, /^Two lines x+… \(build\/010\)$/);
  assert.equal(rest, ['', 'Sow-Task: build/010', 'Sow-Iteration: 3', 'Sow-Run: r1', '']);
  assert.match(mergeMessage({ ...facts, run: undefined }), /^Merge Two lines [\s\S]*Sow-Iteration: 3\n$/);
});

test.run();
