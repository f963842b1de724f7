// A program that uses the library goes on while something waits: for the lock, for the network, for an agent. Reads are
// synchronous; a worker thread takes them off the main one.
import { once } from 'node:events';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openProject } from '../../src/index.ts';
import { withLock } from '../../src/store/lock/lock.ts';
import { PROJECT_ROOT, Rig } from '../rig/rig.ts';
import { optionsFor } from '../store/lock-rig.ts';

/** Waits until the program that called it has written a file, for ten seconds. */
const GH = `#!/bin/sh
for i in $(seq 200); do
  [ -e "$HOME/go" ] && exec echo '[]'
  sleep 0.05
done
`;

test('the loop goes on while GitHub is asked, and an AbortSignal ends the asking', async () => {
  await using rig = Rig.withProject();
  rig.write('../home/bin/gh', GH, 0o755);
  const env = rig.env();
  const asking = new AbortController();
  const options = { directory: rig.root, actor: 'human:library', signal: asking.signal };
  const opened = await openProject({ ...options, env: { ...env, PATH: `${rig.home}/bin:${env.PATH}` } });
  if (!opened.ok) throw new Error(opened.failure.reason);
  const first = opened.value.issues.list();
  await setImmediate();
  rig.write('../home/go', '');
  assert.equal(await first, { ok: true, value: [] });
  rig.write('../home/bin/gh', '#!/bin/sh\nexec sleep 60\n', 0o755);
  const second = opened.value.issues.list();
  await setImmediate();
  asking.abort();
  const stopped = await second;
  assert.is(stopped.ok ? '' : stopped.failure.reason, 'interrupted');
});

test('the loop goes on while a change waits for the lock', async () => {
  await using rig = Rig.withProject();
  const opened = await openProject({ directory: rig.root, actor: 'human:library' });
  if (!opened.ok) throw new Error(opened.failure.reason);
  const held = await withLock(optionsFor(rig.path('.sow/local')), async () => {
    const waiting = opened.value.tasks.add('Waits');
    await setImmediate();
    return { waiting };
  });
  assert.ok(held.ok && (await held.value.waiting).ok);
});

test('a worker thread reads while the main one does other things', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(workerData.entry).then(async ({ openProject }) => {
      const { value } = await openProject({ directory: workerData.directory, actor: 'human:library' });
      parentPort.postMessage(value.tasks.list().value.map(({ ref }) => ref));
    });
  `;
  const workerData = { entry: join(PROJECT_ROOT, 'dist/index.js'), directory: rig.root };
  const worker = new Worker(code, { eval: true, workerData });
  const [refs] = (await once(worker, 'message')) as [string[]];
  assert.equal(refs, ['implementation/010']);
  await worker.terminate();
});

test.run();
