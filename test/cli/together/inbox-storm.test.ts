// Ten thousand renames in a burst while a reader follows: every event arrives, once.
import { appendFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

const RENAMES = 10_000;

test('nothing is lost over 10,000 renames in a burst and a restart of the reader', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const log = rig.path(rig.task('010', 'log.jsonl'));
  const txn = rig.path('.sow/local/txn');
  mkdirSync(txn, { recursive: true });
  const wanted = new Set<string>();
  const burst = (from: number, to: number): void => {
    for (let n = from; n < to; n++) {
      const id = `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
      wanted.add(id);
      const timestamp = new Date(Date.UTC(2025, 0, 1) + n).toISOString();
      const line = { v: 1, id, timestamp, type: 'set', subject: 'implementation/010', actor: 'agent:far', n };
      appendFileSync(log, `${JSON.stringify(line)}\n`);
      writeFileSync(`${txn}/burst`, String(n));
      renameSync(`${txn}/burst`, `${txn}/burst-done`);
    }
  };
  const call = ['inbox', '--follow', '--json', '--actor', 'agent:reader'];
  const first = rig.start(call);
  burst(0, RENAMES / 2);
  await first.until(/"n":100\b/);
  first.child.kill('SIGKILL');
  const begun = idsIn((await first.ended).stdout);
  const second = rig.start(call);
  burst(RENAMES / 2, RENAMES);
  await second.until(new RegExp(`"n":${RENAMES - 1}\\b`));
  second.child.kill('SIGINT');
  const rest = idsIn((await second.ended).stdout);
  assert.is(new Set(rest).size, rest.length, 'nothing twice to one reader');
  const got = new Set([...begun, ...rest]);
  assert.equal(
    [...wanted].filter((id) => !got.has(id)),
    [],
  );
});

function idsIn(text: string): string[] {
  return [...text.matchAll(/^\{.*?"id":"(01900000-0000-7000-8000-\d{12})".*\}$/gm)].map(([, id = '']) => id);
}

test.run();
