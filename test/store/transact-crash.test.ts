// A transaction killed before each of its calls, and what its successor makes of it: all of the change or none, and all
// of it wherever it was acknowledged.
import { randomFillSync } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { uuidv7 } from '../../src/base/id.ts';
import type { Io } from '../../src/base/io.ts';
import { ok } from '../../src/base/result.ts';
import { nodeIo } from '../../src/store/disk/io.ts';
import { emptyMemory } from '../../src/store/index/memory.ts';
import { thisProcess } from '../../src/store/lock/process-identity.ts';
import type { Store } from '../../src/store/store.ts';
import { type Decide, transact } from '../../src/store/transaction/transact.ts';

const HOST = '0123456789ab';
const CHANGED = 'project/phases/a/tasks/010/state.yaml';
const NEW = 'project/phases/a/tasks/020/state.yaml';
const GONE = 'knowledge/old.md';
const LOG = 'project/phases/a/tasks/010/log.jsonl';
const BEFORE = 'id: "010"\n';
const AFTER = 'id: "010"\nname: more\n';

class Killed extends Error {}

/** Dies before the n-th call: that one and all that follow are never made. */
function dyingAt(n: number): { readonly io: Io; calls(): number } {
  let calls = 0;
  const io = new Proxy(nodeIo, {
    get: (target, name: keyof Io) => {
      const call = target[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        if (++calls >= n) throw new Killed();
        return call(...args);
      };
    },
  });
  return { io, calls: () => calls };
}

function storeIn(dir: string, io: Io, report: Store['report'] = () => {}): Store {
  return {
    io,
    dir,
    identity: thisProcess(HOST),
    host: HOST,
    userConfig: {},
    clock: Date.now,
    newId: () => uuidv7(Date.now(), randomFillSync(new Uint8Array(16))),
    head: () => 'main',
    memory: emptyMemory(),
    signal: new AbortController().signal,
    report,
  };
}

const change: Decide<string> = (snapshot, draft) => {
  draft.setText(CHANGED, snapshot.text(CHANGED), AFTER);
  draft.setText(NEW, snapshot.text(NEW), BEFORE);
  draft.setText(GONE, snapshot.text(GONE), null);
  draft.log('a/010', { type: 'noted' });
  return ok('written');
};

const nothing: Decide<void> = () => ok(undefined);

interface State {
  readonly changed: string | null;
  readonly made: string | null;
  readonly gone: string | null;
  readonly logged: number;
}

const ALL: State = { changed: AFTER, made: BEFORE, gone: null, logged: 1 };
const NONE: State = { changed: BEFORE, made: null, gone: 'old\n', logged: 0 };

test('killed before each of its calls, a change is whole or not there, and there wherever it was acknowledged', async () => {
  const seen = { all: 0, none: 0 };
  for (let n = 1; ; n++) {
    using folder = scratch();
    const dying = dyingAt(n);
    const acknowledged = await attempt(storeIn(folder.dir, dying.io));
    const wasKilled = dying.calls() >= n;
    const next = await transact(
      storeIn(folder.dir, nodeIo),
      { command: 'next', actor: 'human:next' },
      nothing,
    );
    assert.ok(next.ok, `the next command works after a kill before call ${n}`);
    const state = stateOf(folder.dir);
    const whole = state.changed === AFTER;
    assert.equal(state, whole ? ALL : NONE, `killed before call ${n}`);
    if (acknowledged) assert.ok(whole, `acknowledged, killed before call ${n}`);
    seen[whole ? 'all' : 'none']++;
    if (!wasKilled) break;
  }
  assert.ok(seen.all > 10 && seen.none > 10, `${seen.all} whole, ${seen.none} not there`);
});

test('the successor may be killed before each of its calls too, and the next one finishes', async () => {
  const last = await callsOf(change);
  for (const first of [Math.round(last * 0.5), Math.round(last * 0.7), Math.round(last * 0.85)]) {
    for (let n = 1; ; n++) {
      using folder = scratch();
      await attempt(storeIn(folder.dir, dyingAt(first).io));
      const dying = dyingAt(n);
      await attempt(storeIn(folder.dir, dying.io), nothing);
      const next = await transact(
        storeIn(folder.dir, nodeIo),
        { command: 'next', actor: 'human:next' },
        nothing,
      );
      assert.ok(next.ok);
      const state = stateOf(folder.dir);
      assert.equal(state, state.changed === AFTER ? ALL : NONE, `killed before ${first}, then before ${n}`);
      if (dying.calls() < n) break;
    }
  }
});

test('what an editor saves after the kill is kept, and what was placed beside it too', async () => {
  const last = await callsOf(change);
  for (let n = 1; n <= last; n++) {
    using folder = scratch();
    await attempt(storeIn(folder.dir, dyingAt(n).io));
    writeFileSync(join(folder.dir, CHANGED), 'id: "010" # mine\n');
    await transact(storeIn(folder.dir, nodeIo), { command: 'next', actor: 'human:next' }, nothing);
    assert.is(stateOf(folder.dir).changed, 'id: "010" # mine\n', `killed before call ${n}`);
  }
});

test('before it is acknowledged, every file and log and every folder with a new name has been synced', async () => {
  using folder = scratch();
  const synced = new Set<string>();
  const io: Io = {
    ...nodeIo,
    sync: (path) => {
      synced.add(path);
      nodeIo.sync(path);
    },
    syncFolder: (path) => {
      synced.add(path);
      nodeIo.syncFolder(path);
    },
    // What was synced keeps it under another name.
    rename: (from, to) => {
      if (synced.has(from)) synced.add(to);
      nodeIo.rename(from, to);
    },
    link: (from, to) => {
      if (synced.has(from)) synced.add(to);
      nodeIo.link(from, to);
    },
  };
  assert.ok(await attempt(storeIn(folder.dir, io)));
  const needed = [CHANGED, NEW, LOG].flatMap((path) => [path, dirname(path)]);
  const missing = [...needed, dirname(GONE), dirname(dirname(NEW)), 'local/txn'].filter(
    (path) => !synced.has(join(folder.dir, path)),
  );
  assert.equal(missing, []);
});

async function attempt(store: Store, decide: Decide<unknown> = change): Promise<boolean> {
  try {
    const done = await transact(store, { command: 'change', actor: 'human:test' }, decide);
    return done.ok;
  } catch (error) {
    if (error instanceof Killed) return false;
    throw error;
  }
}

async function callsOf(decide: Decide<unknown>): Promise<number> {
  using folder = scratch();
  const counting = dyingAt(Number.POSITIVE_INFINITY);
  await attempt(storeIn(folder.dir, counting.io), decide);
  return counting.calls();
}

function stateOf(dir: string): State {
  const read = (path: string): string | null =>
    existsSync(join(dir, path)) ? readFileSync(join(dir, path), 'utf8') : null;
  const lines = (read(LOG) ?? '').split('\n').filter((line) => line.includes('"noted"'));
  return { changed: read(CHANGED), made: read(NEW), gone: read(GONE), logged: lines.length };
}

function scratch(): { readonly dir: string; [Symbol.dispose](): void } {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'sow-crash-')));
  for (const [path, text] of [
    [CHANGED, BEFORE],
    [GONE, 'old\n'],
    ['knowledge/kept.md', 'kept\n'],
  ] as const) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) };
}

test.run();
