// Who has something to do with worktrees at the same time in one process is let through by one lock, each for itself.

import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { whileGitIsOurs } from '../../src/app/worktree/checkout/git-lock.ts';
import { idSource } from '../../src/base/id.ts';
import { ok } from '../../src/base/result.ts';
import { workspaceAt } from '../rig/workspace.ts';
import { withFiles } from './desk.ts';

test('a line shares the lock, keeps its order, and a bug of one is not that of the others', async () => {
  await using rig = withFiles();
  const clock = Date.now;
  const workspace = workspaceAt(rig.root, {
    clock,
    env: { ...process.env },
    newId: idSource(clock, randomBytes),
  });
  const order: number[] = [];
  const owners = new Set<string>();
  const call = (n: number) =>
    whileGitIsOurs(workspace, 'a test', async () => {
      order.push(n);
      for (const owner of readdirSync(rig.path('.git/sow/lock'))) owners.add(owner);
      if (n === 2) throw new Error('a bug');
      return ok(n);
    });
  const ended = await Promise.allSettled([1, 2, 3].map(call));
  assert.equal(
    ended.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message)),
    [ok(1), 'a bug', ok(3)],
  );
  assert.equal(order, [1, 2, 3]);
  assert.is(owners.size, 1);
  assert.equal(await call(4), ok(4));
  assert.is(owners.size, 2);
});

test.run();
