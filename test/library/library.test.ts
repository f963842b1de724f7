// The library as a program uses it: the built bundle, Results instead of throws, nothing done by importing it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { openProject as OpenProject } from '../../src/index.ts';
import { PROJECT_ROOT, Rig } from '../rig/rig.ts';

const ENTRY = join(PROJECT_ROOT, 'dist/index.js');

async function load(): Promise<{ openProject: typeof OpenProject }> {
  return (await import(ENTRY)) as { openProject: typeof OpenProject };
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
  const log = events();
  assert.equal(
    log.ok &&
      log.value
        .map(({ type }) => type)
        .filter((type) => type !== 'set')
        .slice(-4),
    ['created', 'claimed', 'completed', 'phase_completed'],
  );
  const checked = validate();
  assert.equal(checked.ok && checked.value.diagnostics, []);
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

test.run();
