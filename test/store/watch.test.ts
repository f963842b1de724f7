// Who watches for commits, and does some of its own, is woken by those of others alone.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeIo } from '../../src/store/disk/io.ts';
import { emptyMemory, type IndexMemory } from '../../src/store/index/memory.ts';
import { stampOf } from '../../src/store/index/stamp.ts';
import { LAST, PENDING } from '../../src/store/layout.ts';
import { watchCommits } from '../../src/store/state/watch.ts';
import { Rig } from '../rig/rig.ts';

function waiter(): { call(): void; next(): Promise<void>; readonly calls: number } {
  let calls = 0;
  let wake = (): void => {};
  return {
    get calls() {
      return calls;
    },
    call() {
      calls++;
      wake();
    },
    next: () => new Promise((resolve) => (wake = resolve)),
  };
}

test('a commit of its own wakes nobody who asked for those of others, and that of another does', async () => {
  await using rig = Rig.make();
  const dir = join(rig.root, '.sow');
  mkdirSync(join(dir, 'local/txn'), { recursive: true });
  const memory: IndexMemory = emptyMemory();
  const store = { io: nodeIo, dir, memory };
  const commit = (id: string): void => {
    writeFileSync(join(dir, `${PENDING}.tmp`), id);
    renameSync(join(dir, `${PENDING}.tmp`), join(dir, PENDING));
    renameSync(join(dir, PENDING), join(dir, LAST));
  };
  const [others, all] = [waiter(), waiter()];
  const began = performance.now();
  // In this order: what wakes the second has been told to the first.
  const watchers = [watchCommits(store, others.call, 'others'), watchCommits(store, all.call)];
  try {
    const own = all.next();
    commit('own');
    memory.committed = stampOf(nodeIo.stat(join(dir, LAST)));
    await own;
    // After two seconds both look in any case.
    if (performance.now() - began < 1500) assert.is(others.calls, 0);
    const woken = others.next();
    commit('another one');
    await woken;
  } finally {
    for (const watcher of watchers) await watcher.close();
  }
});

test.run();
