// The library as a program uses it: the built bundle, Results instead of throws, nothing done by importing it.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

import { PROJECT_ROOT, Rig } from '../rig/rig.ts';

const ENTRY = join(PROJECT_ROOT, 'dist/index.js');

async function load(): Promise<typeof import('../../src/index.ts')> {
  return (await import(ENTRY)) as typeof import('../../src/index.ts');
}

test('importing it prints nothing, reads no environment and lets the process end', () => {
  const code = `
    const read = [];
    process.env = new Proxy({}, { get: (_, name) => void read.push(String(name)) });
    const counts = Object.fromEntries(['SIGINT', 'SIGTERM', 'exit'].map((name) => [name, process.listenerCount(name)]));
    const before = process._getActiveHandles().length;
    await import(${JSON.stringify(ENTRY)});
    if (process._getActiveHandles().length !== before) throw new Error('a handle was opened');
    const ours = read.filter((name) => !/^(NODE|WATCH)_/.test(name));
    if (ours.length > 0) throw new Error('the environment was read: ' + ours);
    for (const [name, n] of Object.entries(counts)) if (process.listenerCount(name) !== n) throw new Error(name);
  `;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  assert.is(status, 0, stderr);
  assert.is(stdout + stderr, '');
});

test('a task goes from added to completed, and refusals are values', async () => {
  await using rig = Rig.withProject();
  const { openProject } = await load();
  const opened = await openProject({ directory: rig.root, actor: 'human:library' });
  if (!opened.ok) throw new Error(opened.failure.reason);
  const { tasks, events, validate } = opened.value;
  const added = await tasks.add({ name: 'First', fields: { priority: 'high' } });
  assert.ok(added.ok && added.value.ref === 'implementation/010');
  const early = await tasks.move({ verb: 'approve', refs: ['010'] });
  assert.is(early.ok, false);
  assert.is(early.ok ? '' : early.failure.reason, 'transition-refused');
  assert.ok((await tasks.claim({ ref: '010' })).ok);
  assert.ok((await tasks.move({ verb: 'complete', refs: ['010'], summary: 'done' })).ok);
  const shown = tasks.show('010');
  assert.is(shown.ok && shown.value.view.state?.status, 'completed');
  const got = tasks.get('010');
  assert.equal(got.ok && [got.value.ref, got.value.state.status], ['implementation/010', 'completed']);
  rig.write(rig.task('990'), 'id: [\n');
  assert.is(tasks.get('010').ok, true, 'whatever is wrong with others');
  const broken = tasks.get('990');
  assert.is(broken.ok ? '' : broken.failure.reason, 'invalid-state');
  rmSync(dirname(rig.path(rig.task('990'))), { recursive: true });
  const log = events();
  assert.equal(
    log.ok &&
      log.value
        .map(({ type }) => type)
        .filter((type) => type !== 'set')
        .slice(-4),
    ['created', 'claimed', 'completed', 'phase_completed'],
  );
  const checked = await validate();
  assert.equal(checked.ok && checked.value.diagnostics, []);
});

test("trees are made, walked and counted, in upstream's order and to full precision", async () => {
  await using rig = Rig.withProject();
  const { openProject, isRoot, isParent, isChild, parentOf, ancestors, canHaveChildren } = await load();
  const opened = await openProject({ directory: rig.root, actor: 'human:library' });
  if (!opened.ok) throw new Error(opened.failure.reason);
  const { addTask, listChildren, getTaskTree, progress, expand, board, tasks } = opened.value;
  const refs = (listed: readonly { readonly id: string }[]): string => listed.map(({ id }) => id).join(' ');
  await addTask({ name: 'Top', fields: { strategy: 'best_effort' } });
  await addTask({ name: 'Branch', fields: { parent_id: '010' } });
  await addTask({ name: 'Leaf', fields: { parent_id: '020' } });
  const expanded = await expand({ ref: '010', items: ['a', 'b'], template: 'Do {{item}}' });
  assert.ok(expanded.ok && expanded.value.children.length === 2);
  // The last child is the oldest, as when files of another checkout come in.
  const path = rig.task('050');
  rig.write(path, rig.read(path).replace(/created_at: .*/, 'created_at: 2020-01-01T00:00:00Z'));
  const children = listChildren('010');
  assert.is(children.ok && refs(children.value), '020 040 050');
  const tree = getTaskTree('010');
  assert.is(tree.ok && refs(tree.value.nodes), '010 050 020 040 030', 'depth, then age');
  assert.equal(tree.ok && tree.value.nodes.map(({ depth }) => depth), [0, 1, 1, 1, 2]);
  const cut = getTaskTree('010', 1);
  assert.equal(cut.ok && [cut.value.nodes.length, cut.value.total], [4, 5]);
  assert.ok((await tasks.claim({ ref: '040' })).ok);
  assert.ok((await tasks.move({ verb: 'complete', refs: ['040'] })).ok);
  const counted = progress('010');
  assert.ok(counted.ok && counted.value.completion_rate === 1 / 3 && counted.value.failure_rate === 0);
  const all = board();
  if (!all.ok) throw new Error(all.failure.reason);
  const find = (id: string) => all.value.tasks.find((task) => task.id === id) ?? all.value.tasks[0];
  const [top, leaf] = [find('010'), find('030')];
  assert.ok(top && leaf);
  assert.equal(
    [isRoot, isParent, isChild].map((is) => is(all.value, top)),
    [true, true, false],
  );
  assert.equal(
    [isRoot, isParent, isChild].map((is) => is(all.value, leaf)),
    [false, false, true],
  );
  assert.is(parentOf(all.value, leaf)?.id, '020');
  assert.is(refs(ancestors(all.value, leaf)), '020 010');
  assert.ok(canHaveChildren(top));
});

test('a transaction writes all of its changes or none', async () => {
  await using rig = Rig.withProject();
  const { openProject } = await load();
  const opened = await openProject({ directory: rig.root, actor: 'human:library' });
  if (!opened.ok) throw new Error(opened.failure.reason);
  const before = rig.bytes('.sow');
  const refused = await opened.value.transaction('try', ({ draft }) => {
    draft.setText('knowledge/new.md', null, 'new\n');
    return { ok: false, failure: { reason: 'refused', message: 'changed my mind' } };
  });
  assert.is(refused.ok, false);
  assert.equal(rig.bytes('.sow'), before);
  const written = await opened.value.transaction('write', ({ draft }) => {
    draft.setText('knowledge/new.md', null, 'new\n');
    return { ok: true, value: undefined };
  });
  assert.ok(written.ok);
  assert.is(rig.read('.sow/knowledge/new.md'), 'new\n');
});

test('costs are recorded and summed, and what was learned is saved whole, by the names of the seed', async () => {
  await using rig = Rig.withProject();
  const { openProject } = await load();
  const opened = await openProject({ directory: rig.root, actor: 'human:library' });
  if (!opened.ok) throw new Error(opened.failure.reason);
  const { tasks, costs, expertise } = opened.value;
  await tasks.add('Write the tests');
  const spent = { ref: '010', session: 's', model: 'a', inputTokens: 5, outputTokens: 2 };
  assert.ok((await costs.record({ ...spent, costUsd: 0.1 })).ok);
  assert.ok((await costs.record({ ...spent, model: 'b', costUsd: 0.2 })).ok);
  const all = costs.project();
  assert.is(all.ok && all.value.total.total_cost_usd, 0.3);
  const byModel = costs.byModel();
  assert.equal(byModel.ok && byModel.value.rows.map(({ model, total_cost_usd }) => [model, total_cost_usd]), [
    ['b', 0.2],
    ['a', 0.1],
  ]);
  const byType = costs.byTaskType();
  assert.equal(byType.ok && byType.value.rows.map(({ type, operation_count }) => [type, operation_count]), [
    ['testing', 2],
  ]);
  const patterns = [{ text: 'Tests wait for what they need' }];
  const saved = await expertise.save('testing', { patterns });
  assert.is(saved.ok && saved.value.version, 1);
  await expertise.save('testing', { patterns, techniques: [{ text: 'Break it and watch' }] });
  const found = expertise.get('testing');
  assert.equal(found.ok && [found.value.version, found.value.content.patterns], [2, patterns]);
  const update = { domain: 'testing', change_type: 'validated', change_summary: 'read again' } as const;
  assert.ok((await expertise.recordUpdate(update)).ok);
  const history = expertise.history('testing');
  assert.equal(
    history.ok && history.value.map(({ change_type, change_summary }) => [change_type, change_summary]),
    [
      ['learned', '+1 pattern'],
      ['learned', '+1 technique'],
      ['validated', 'read again'],
    ],
  );
  const domains = expertise.domains();
  assert.equal(domains.ok && domains.value.flatMap(({ domain, known }) => (known ? [domain] : [])), [
    'testing',
  ]);
  const lost = expertise.get('tasting');
  assert.is(lost.ok ? '' : lost.failure.reason, 'not-found');
});

test.run();
