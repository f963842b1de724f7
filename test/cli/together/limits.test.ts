// Lists of a large project: text stops at a hundred and says so, JSON has all, --limit says otherwise.
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

const MANY = 130;
const RUN = ['run', '-n', '--executor', 'command:true'];

/** So many tasks, each with a branch that was merged, a cost and somebody who booked it. */
function large(): Rig {
  const rig = Rig.withProject();
  const tasks = Array.from({ length: MANY }, (_, at) => `  - {key: t${at}, name: "T ${at}"}`);
  rig.write('plan.yaml', `tasks:\n${tasks.join('\n')}\n`);
  rig.ok('apply', 'plan.yaml');
  for (const { id } of rig.json<{ tasks: { id: string }[] }>('list').tasks) {
    const branch = `branch: sow/demo/implementation-${id}`;
    const worktree = `worktree:\n  ${branch}\n  base: ${'a'.repeat(40)}\n  status: merged\n`;
    rig.write(rig.task(id), `${rig.read(rig.task(id))}${worktree}`);
    const uuid = `01a1fca9-c96f-7588-acf4-000000000${id}`;
    const line = { v: 1, id: uuid, timestamp: '2026-01-01T00:00:00.000Z', type: 'cost' };
    const facts = { subject: `implementation/${id}`, actor: `human:p${id}`, model: 'm', cost_usd: 1 };
    const log = rig.task(id, 'log.jsonl');
    rig.write(log, `${rig.read(log)}${JSON.stringify({ ...line, ...facts })}\n`);
  }
  return rig;
}

/** Each list, and where its rows are in `data`. */
const LISTS: readonly (readonly [call: readonly string[], rows: string])[] = [
  [['list'], 'tasks'],
  [['ready'], 'tasks'],
  [['search', 'T'], 'tasks'],
  [['events'], 'events'],
  [['cost', 'show', '--by', 'task'], 'rows'],
  [['worktree', 'list', '--status', 'merged,conflict'], 'worktrees'],
  [['participant', 'list'], 'participants'],
  [RUN, 'runs'],
];

test('what is long is cut as text, with how much there is, and whole as JSON', async () => {
  await using rig = large();
  for (const [call, name] of LISTS) {
    const said = call.join(' ');
    const text = rig.inside(call).stdout;
    const [, shown, total = 0] = /(?:^|\n)(\d+) of (\d+)\n/.exec(text) ?? [];
    assert.is(Number(shown), 100, said);
    assert.ok(Number(total) >= MANY, said);
    assert.ok(text.split('\n').length < 110, said);
    const all = rig.json<Record<string, unknown[]>>(...call);
    assert.equal([all[name]?.length, all.total, all.truncated], [Number(total), Number(total), false], said);
    const three = rig.json<Record<string, unknown[]>>(...call, '--limit', '3');
    assert.equal([three[name]?.length, three.total, three.truncated], [3, Number(total), true], said);
  }
  assert.match(rig.ok('graph'), `… 100 of ${MANY}`);
  assert.is(
    rig.ok('worktree', 'list', '--status', 'active').split('\n').length,
    2,
    'the checkout of the call alone',
  );
  assert.is(rig.ok('worktree', 'list', '--status', 'conflict'), 'no worktree is conflict\n');
});

test('faults that are many do not hide what they are about', async () => {
  await using rig = Rig.withProject();
  const tasks = Array.from({ length: MANY }, (_, at) => `  - {key: T_${at}, name: "T"}`);
  rig.write('plan.yaml', `tasks:\n${tasks.join('\n')}\n`);
  const { stderr } = rig.exits(2, ['apply', 'plan.yaml']);
  assert.match(stderr, `20 of ${MANY}: --json has all\nsow: ${MANY} errors; nothing was changed`);
  assert.is(rig.error(2, ['apply', 'plan.yaml']).diagnostics?.length, MANY);
  const checked = rig.exits(3, ['validate', 'plan.yaml']);
  assert.match(checked.stdout, `\n100 of ${MANY}\n`);
  assert.match(checked.stderr, `${MANY} errors`);
  assert.is(rig.data<{ diagnostics: unknown[] }>(3, ['validate', 'plan.yaml']).diagnostics.length, MANY);
});

test('however many worktrees there are, git is asked for them once', async () => {
  await using rig = Rig.withProject();
  for (const name of ['a', 'b', 'c']) rig.ok('worktree', 'add', `feat/${name}`);
  const real = rig.env().PATH ?? '';
  const asked = rig.path('../asked');
  rig.write('../bin/git', `#!/bin/sh\necho "$*" >> ${asked}\nPATH=${real} exec git "$@"\n`, 0o755);
  rig.write('../asked', '');
  const call = ['worktree', 'list'];
  const { stdout } = rig.sow(call, { env: { PATH: `${rig.path('../bin')}:${real}` } });
  assert.is(stdout.split('\n').length, 5);
  const lists = readFileSync(asked, 'utf8').match(/worktree list/g) ?? [];
  assert.is(lists.length, 1);
});

test.run();
