// Trees, edges and batches as a program asks for them, by the names it knows them under.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Result } from '../../src/base/result.ts';
import {
  ancestors,
  canHaveChildren,
  isChild,
  isParent,
  isRoot,
  openProject,
  type Project,
  parentOf,
} from '../../src/index.ts';
import { Rig } from '../rig/rig.ts';

/** 010 over 020 over 030; 040 alone. */
async function grown(rig: Rig): Promise<Project> {
  const project = value(await openProject({ directory: rig.root, actor: 'human:tester' }));
  for (const [name, parent_id] of [['Top'], ['Branch', '010'], ['Leaf', '020'], ['Other']] as const)
    value(await project.addTask({ name, fields: { ...(parent_id && { parent_id }) } }));
  return project;
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

test('children, a tree, progress, and the helpers on a board', async () => {
  await using rig = Rig.withProject();
  const project = await grown(rig);
  assert.equal(
    value(project.listChildren('010')).map(({ id }) => id),
    ['020'],
  );
  const { nodes, total } = value(project.getTaskTree('010', 1));
  assert.equal([nodes.map(({ id }) => id), total], [['010', '020'], 3]);
  const { pending, completion_rate } = value(project.progress('010'));
  assert.equal([pending, completion_rate], [1, 0]);
  const board = value(project.board());
  const [top, branch, leaf] = board.tasks;
  if (!top || !branch || !leaf) throw new Error('a task is missing');
  assert.equal([isRoot(board, top), isParent(board, top), isChild(board, top)], [true, true, false]);
  assert.equal([isRoot(board, leaf), isParent(board, leaf), isChild(board, leaf)], [false, false, true]);
  assert.is(parentOf(board, leaf), branch);
  assert.equal(ancestors(board, leaf), [branch, top]);
  assert.ok(canHaveChildren(leaf));
});

test('a batch is answered as it stands after what was said of it', async () => {
  await using rig = Rig.withProject();
  const { batches } = await grown(rig);
  assert.is(value(await batches.create(['030', '30', '040'])), 1);
  assert.is(value(await batches.create(['030'])), 2);
  assert.equal(value(batches.get(1)).task_ids, ['implementation/030', 'implementation/040']);
  const started = value(await batches.start(1));
  assert.equal([started.batch_status, typeof started.started_at], ['running', 'string']);
  const completed = value(await batches.complete(1));
  assert.equal([completed.batch_status, typeof completed.completed_at], ['completed', 'string']);
  assert.is(typeof completed.duration_seconds, 'number');
  assert.equal(completed, value(batches.get(1)));
  assert.is(value(await batches.setStatus(2, 'cancelled')).batch_status, 'cancelled');
  assert.equal(
    value(batches.list()).map(({ batch_number, batch_status }) => `${batch_number} ${batch_status}`),
    ['1 completed', '2 cancelled'],
  );
});

test('what cannot be said of a batch is refused, and nothing is written', async () => {
  await using rig = Rig.withProject();
  const { batches } = await grown(rig);
  await batches.create(['030']);
  await batches.start(1);
  const log = rig.read('.sow/project/log.jsonl');
  const refused = [
    await batches.create([]),
    await batches.create(['999']),
    await batches.start(9),
    await batches.setStatus(1, 'pending' as 'failed'),
  ].map((result) => (result.ok ? 'ok' : result.failure.reason));
  assert.equal(refused, ['usage', 'not-found', 'not-found', 'usage']);
  assert.is(rig.read('.sow/project/log.jsonl'), log);
});

test.run();
