// Workflows, checkpoints and undo as a program calls them, by the names that the pages give.
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Result } from '../../src/index.ts';
import { PROJECT_ROOT, Rig } from '../rig/rig.ts';

const ENTRY = join(PROJECT_ROOT, 'dist/index.js');

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

async function open(rig: Rig) {
  const { openProject } = (await import(ENTRY)) as typeof import('../../src/index.ts');
  return good(await openProject({ directory: rig.root, actor: 'human:library', env: rig.env() }));
}

const TEXT = `name: w
version: 1.0.0
inputs: {who: {default: you}}
steps:
  - {key: a, command: cat, prompt: 'for {{who}} and {{context.k | default: "nobody"}}'}
  - {key: b, command: cat, prompt: '> {{a.result}}', dependencies: [a]}
`;

test('a workflow is kept, run, paused, resumed, looked at and taken back', async () => {
  await using rig = Rig.withProject();
  rig.write('w.yaml', TEXT);
  const { workflows, executions, steps, tasks, checkpoints, logEvent, getEvents } = await open(rig);
  assert.is(good(await workflows.create({ file: 'w.yaml' })).name, 'w');
  assert.ok(!(await workflows.create({ file: 'w.yaml' })).ok, 'there is one already');
  rig.write('w.yaml', TEXT.replace('1.0.0', '1.1.0'));
  assert.ok(good(await workflows.update({ file: 'w.yaml' })).changed);
  assert.is(good(workflows.get({ file: 'w' })).workflow.version, '1.1.0');
  assert.match(good(workflows.export({ file: 'w' }, 'json')), /"1\.1\.0"/);
  const inputs = new Map([['who', 'me']]);
  const { ref } = good(await executions.create({ file: 'w', trust: true, inputs }));
  good(await tasks.share(ref, 'k', 'all'));
  assert.is(good(executions.render(ref, 'a')), 'for me and all');
  assert.is(good(await executions.pause(ref)).state, 'paused');
  assert.equal(
    good(executions.listActive()).map(({ id }) => id),
    [ref],
  );
  good(await executions.resume(ref));
  const done = good(await executions.run(ref, {}));
  assert.equal([done.state, done.exit, done.resumed], ['completed', 0, 1]);
  assert.equal(good(executions.listActive()), []);
  assert.equal(
    good(steps.list(ref)).map(({ key, attempts, level }) => [key, attempts, level]),
    [
      ['a', 1, 0],
      ['b', 1, 1],
    ],
  );
  assert.is(good(steps.get(ref, 'b')).result, '> for me and all');
  const [last, first] = good(executions.checkpoints(ref));
  assert.equal([first?.facts?.done, last?.facts?.done], [1, 3], 'one after each step');
  good(await logEvent(ref, 'seen'));
  assert.ok(good(getEvents(ref)).some(({ text }) => text === 'seen'));
  assert.is(good(await executions.restore(first?.id ?? '')).id, ref);
  assert.is(good(executions.get(ref)).done, 1);
  good(await executions.retry(ref, 'a'));
  assert.is(good(await executions.cancel(ref)).state, 'cancelled');
  assert.equal(good(executions.list({ states: ['cancelled'] })).length, 1);
  const [stats] = good(workflows.stats());
  assert.equal([stats?.runs, stats?.cancelled, stats?.success_rate], [1, 1, 0]);
  good(await workflows.archive('w'));
  assert.equal([good(workflows.list()).length, good(workflows.list(true)).length], [0, 1]);
  assert.is(good(checkpoints.latest()).facts?.cause, 'before restore');
});

test('checkpoints and undo, by their names', async () => {
  await using rig = Rig.withProject();
  const { tasks, checkpoints, undo, changes } = await open(rig);
  good(await tasks.add('First'));
  const made = good(await checkpoints.create({ label: 'one' }));
  good(await tasks.set(['010'], ['name=Other']));
  assert.is(good(changes())[0]?.command, 'task set');
  assert.match(good(checkpoints.diff(made.id)).text, /\+name: First/);
  assert.equal(good(await checkpoints.restore({ id: made.id })).tasks, ['implementation/010']);
  assert.equal(
    good(checkpoints.list()).map(({ seq }) => seq),
    [2, 1],
  );
  assert.is(good(await undo()).change.command, 'checkpoint restore');
  assert.is(good(checkpoints.get('1')).facts?.label, 'one');
  assert.equal(good(checkpoints.prune({ ids: ['1'] })).length, 1);
  assert.equal(good(checkpoints.list()).length, 1);
});

test.run();
