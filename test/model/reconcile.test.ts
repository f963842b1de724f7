// Whose status stands when two branches moved one task.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { STATUSES, type Status } from '../../src/model/status.ts';
import { reconcile, type Stand } from '../../src/model/transition/reconcile.ts';

function stand(text: string): Stand {
  const [status = '', iteration = '1'] = text.split(' ');
  return { status: status as Status, iteration: Number(iteration) };
}

const ROWS: readonly (readonly [base: string, ours: string, theirs: string, stands: string | undefined])[] = [
  ['pending', 'in_progress', 'paused', 'paused'],
  ['pending', 'in_progress', 'needs_review', 'needs_review'],
  ['pending', 'in_progress', 'completed', 'completed'],
  ['pending', 'in_progress', 'abandoned', 'abandoned'],
  ['pending', 'in_progress', 'in_progress 2', 'in_progress 2'],
  ['pending', 'paused', 'needs_review', undefined],
  ['in_progress', 'needs_review', 'completed', 'completed'],
  ['in_progress', 'needs_review', 'in_progress 2', 'in_progress 2'],
  ['in_progress', 'needs_review', 'abandoned', 'abandoned'],
  ['in_progress', 'paused', 'needs_review', undefined],
  ['in_progress', 'pending', 'paused', undefined],
  ['in_progress', 'completed', 'abandoned', undefined],
  ['paused', 'in_progress', 'pending', 'pending'],
  ['paused', 'in_progress', 'needs_review', 'needs_review'],
  ['paused', 'in_progress', 'abandoned', 'abandoned'],
  ['needs_review', 'completed', 'in_progress 2', undefined],
  ['needs_review', 'completed', 'abandoned', undefined],
  ['completed', 'pending 2', 'in_progress 2', 'in_progress 2'],
];

test('the status stands that goes on from the other, or to which alone the table leads', () => {
  for (const [base, ours, theirs, wanted] of ROWS) {
    const stands = { ours, theirs };
    const side = reconcile(stand(base), stand(ours), stand(theirs));
    assert.is(side && stands[side], wanted, `${base}: ${ours} and ${theirs}`);
  }
});

test('it does not matter whose side is whose', () => {
  const all = STATUSES.flatMap((status) => [1, 2].map((iteration): Stand => ({ status, iteration })));
  const other = { ours: 'theirs', theirs: 'ours' } as const;
  for (const base of all)
    for (const a of all)
      for (const b of all) {
        const side = reconcile(base, a, b);
        assert.is(reconcile(base, b, a), side && other[side]);
      }
});

test.run();
