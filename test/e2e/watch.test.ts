// Looking at agents as they work, and stepping in: logs, ps, stop, attach, diff.
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENT, Agents } from '../rig/agents.ts';
import { Rig } from '../rig/rig.ts';

interface Task {
  readonly status: string;
  readonly session_id?: string;
  readonly claim?: { readonly actor: string; readonly run?: string };
}

function task(rig: Rig, ref: string): Task {
  return rig.json<{ task: Task }>('show', ref).task;
}

function run(rig: Rig, agents: Agents, ...more: string[]) {
  return rig.start(['run', '--executor', AGENT, ...more], { env: agents.env });
}

test('logs show what an agent printed, of any of its runs, and follow it until its run ends', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'First');
  assert.match(rig.exits(6, ['logs', '010']).stderr, /no agent has worked on it/);
  const first = run(rig, agents);
  const agent = await agents.next();
  await agent.print('one \u001b[31mred\u001b[0m\n');
  const followed = rig.start(['logs', '010', '--follow']);
  await followed.until(/one/);
  await agent.print('two\n');
  await followed.until(/two/);
  await agent.sow('pause', '-m', 'Which?');
  await agent.exit();
  await first.ended;
  const { code, stdout } = await followed.ended;
  assert.is(code, 0);
  assert.not.match(stdout, /\u001b/);
  rig.ok('answer', '010', '-m', 'this');
  const second = run(rig, agents);
  const again = await agents.next();
  await again.print(Array.from({ length: 300 }, (_, n) => `line ${n}\n`).join(''));
  await again.sow('submit');
  await again.exit();
  await second.ended;
  const last = rig.exits(0, ['logs', '010']);
  assert.is(last.stdout.trim().split('\n').length, 200);
  assert.match(last.stdout, /line 299\n$/);
  assert.match(last.stderr, /run 2 of 2: command, succeeded, the last 200 of 300 lines/);
  assert.match(rig.ok('logs', '010', '--run', '1'), /two/);
  const { events, total } = rig.json<{ events: { type: string; text: string }[]; total: number }>(
    'logs',
    '010',
  );
  assert.is(total, 300);
  assert.equal(events[0], { type: 'said', text: 'line 0' });
  assert.match(rig.exits(6, ['logs', '010', '--run', '3']).stderr, /it has had 2/);
});

test('ps lists the agents that work now', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'First');
  assert.is(rig.ok('ps'), 'no agent works now\n');
  const started = run(rig, agents);
  const agent = await agents.next();
  const { runs } = rig.json<{ runs: Record<string, unknown>[] }>('ps');
  assert.is(runs.length, 1);
  assert.is(runs[0]?.task, '010');
  assert.is(runs[0]?.session, agent.hello.session);
  assert.match(rig.ok('ps'), /^010 +implementer +command +- +\S+ +\d+s +silent +-\n$/);
  await agent.sow('submit');
  await agent.exit();
  await started.ended;
  assert.is(rig.ok('ps'), 'no agent works now\n');
});

test('an agent that is stopped leaves its task resumable, and this orchestration does not take it up again', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'runs.grace=1s');
  rig.ok('add', 'First');
  rig.ok('add', 'Second');
  const started = run(rig, agents, '-j', '2');
  const both = [await agents.next(), await agents.next()];
  const [first, second] = both.sort((a, b) => (a.hello.task < b.hello.task ? -1 : 1));
  if (!first || !second) throw new Error('two agents were expected');
  const stop = rig.start(['stop', '010']);
  await first.gone;
  assert.is((await stop.ended).code, 0);
  const left = task(rig, '010');
  assert.is(left.status, 'in_progress');
  assert.is(left.claim, undefined);
  await second.sow('submit');
  await second.exit();
  assert.is((await started.ended).code, 8);
  assert.match(rig.exits(4, ['stop', '010']).stderr, /no agent works on 010/);
  const later = run(rig, agents);
  const resumed = await agents.next();
  assert.is(resumed.hello.session, first.hello.session);
  assert.match(resumed.hello.prompt, /was interrupted/);
  const all = rig.start(['stop', '--all']);
  await resumed.gone;
  assert.is((await all.ended).code, 0);
  assert.is((await later.ended).code, 130);
  assert.is(task(rig, '010').status, 'in_progress');
});

test('a person attaches to the session of a task in its folder, and holds its claim afterwards', async () => {
  await using rig = Rig.withProject();
  const bin = join(rig.home, 'bin');
  mkdirSync(bin);
  // Speaks claude's format, and in a terminal notes how it was called.
  const script = [
    '#!/bin/sh',
    'case "$*" in *--print*)',
    '  cat > /dev/null; sow pause -m "Which?" > /dev/null',
    '  echo "{\\"type\\":\\"system\\",\\"subtype\\":\\"init\\",\\"session_id\\":\\"$SOW_SESSION\\",\\"model\\":\\"fast-1\\"}"',
    `  echo '{"type":"result","subtype":"success","is_error":false,"result":"asked","permission_denials":[]}'`,
    '  ;;',
    `*) echo "$PWD" "$@" > ${join(rig.home, 'called')}; env >> ${join(rig.home, 'called')};;`,
    'esac',
  ].join('\n');
  writeFileSync(join(bin, 'claude'), script, { mode: 0o755 });
  const env = { PATH: `${bin}:${process.env.PATH}` };
  rig.ok('add', 'First');
  assert.match(rig.exits(4, ['attach', '010'], { env }).stderr, /has no session/);
  rig.exits(8, ['run', '-j', '1'], { env });
  const { session_id } = task(rig, '010');
  const { stdout } = rig.exits(0, ['attach', '010'], { env });
  assert.match(stdout, /010 in_progress {2}next: sow submit 010.*\| sow release 010$/m);
  const [call, ...variables] = readFileSync(join(rig.home, 'called'), 'utf8').split('\n');
  assert.ok(call?.startsWith(`${rig.root} --permission-mode acceptEdits`));
  assert.ok(call?.endsWith(`--model fast-1 --resume ${session_id}`), 'the model that it began with');
  assert.ok(variables.includes('SOW_ACTOR=human:tester'));
  assert.ok(variables.includes('SOW_TASK=implementation/010'));
  assert.not(variables.some((one) => one.startsWith('SOW_RUN=')));
  assert.is(task(rig, '010').claim?.actor, 'human:tester');
  assert.is(task(rig, '010').claim?.run, undefined);
  rig.ok('submit', '010');
  const looked = rig.exits(0, ['attach', '010'], { env });
  assert.match(looked.stdout, /010 needs_review {2}next: sow approve 010 \| sow reject 010 -m …$/m);
  assert.is(task(rig, '010').claim, undefined);
});

test('the code that changed since an agent began is shown without the state, and that the tree is shared', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.write('old.txt', 'old\n');
  rig.commit();
  rig.ok('add', 'First');
  assert.match(rig.exits(6, ['diff', '010']).stderr, /no run of 010/);
  const started = run(rig, agents, '-j', '1');
  const agent = await agents.next();
  await agent.write(rig.path('old.txt'), 'new\n');
  await agent.write(rig.path('made.txt'), 'made\n');
  await agent.sow('submit');
  await agent.exit();
  await started.ended;
  rig.write('old.txt', 'by somebody later\n');
  const { stdout, stderr } = rig.exits(0, ['diff', '010']);
  assert.match(stdout, /b\/made\.txt\n@@[^\n]*\n\+made\n[\s\S]*-old\n\+new\n$/);
  assert.not.match(rig.git('status', '--porcelain', 'made.txt'), /^A/, 'the index is as it was');
  assert.not.match(stdout, /\.sow/);
  assert.match(stderr, /this tree is shared/);
  assert.match(rig.ok('diff', '010', '--stat'), /old\.txt +\| 2/);
  rig.exits(6, ['diff', '010', '--iteration', '2']);
});

test('a file of the same size that changed in the second of the last commit is in what changed', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  // What is left of a file's marks is its size and the second: git has to look at what is as old as its index.
  rig.git('config', 'core.trustctime', 'false');
  rig.git('config', 'core.checkStat', 'minimal');
  const second = 1_700_000_000;
  rig.write('old.txt', 'old\n');
  utimesSync(rig.path('old.txt'), second, second);
  rig.commit();
  utimesSync(rig.path('.git/index'), second, second);
  rig.ok('add', 'First');
  const started = run(rig, agents, '-j', '1');
  const agent = await agents.next();
  await agent.write(rig.path('old.txt'), 'new\n');
  utimesSync(rig.path('old.txt'), second, second);
  await agent.sow('submit');
  await agent.exit();
  await started.ended;
  assert.match(rig.ok('diff', '010'), /-old\n\+new\n$/);
});

test.run();
