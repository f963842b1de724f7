// The faults of the original program, row by row: each test fails where sow behaves as that did.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROJECT_ROOT, Rig } from '../rig/rig.ts';
import { scriptsIn } from '../rig/script.ts';

const STATE = '.sow/project/state.yaml';

interface Task {
  readonly status: string;
  readonly name: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly session_id?: string;
  readonly depends_on?: readonly string[];
  readonly metadata?: Readonly<Record<string, unknown>>;
}

function withTask(type = 'standard'): Rig {
  const rig = Rig.make();
  rig.ok('init');
  rig.ok('project', 'new', 'demo', '--type', type);
  rig.ok('add', 'One');
  return rig;
}

const task = (rig: Rig, ref = '010'): Task => rig.json<{ task: Task }>('show', ref).task;

const agent = (rig: Rig, script: string): string => {
  rig.write('agent.sh', `#!/bin/sh\n${script}\n`, 0o755);
  return 'command:./agent.sh';
};

test('B-01, B-12: what is no status is refused before it is written, and so is a move that is none', async () => {
  await using rig = withTask();
  rig.unchanged(() => {
    rig.exits(2, ['phase', 'set', 'review', 'status=foo']);
    rig.exits(2, ['task', 'set', '010', 'status=foo']);
    rig.exits(4, ['approve', '010']);
    rig.exits(2, ['project', 'set', 'type=foo']);
  });
  rig.ok('abandon', '010', '-m', 'x');
  rig.unchanged(() => {
    rig.exits(4, ['claim', '010']);
    rig.exits(4, ['complete', '010']);
  });
});

test('B-02, B-03: parallel writers lose nothing and leave no file of their own', async () => {
  await using rig = withTask();
  const calls = ['a', 'b', 'c', 'd'].map(
    (key) => rig.start(['task', 'set', '010', `metadata.${key}=1`]).ended,
  );
  for (const { code, stderr } of await Promise.all(calls)) assert.is(code, 0, stderr);
  assert.equal(Object.keys(task(rig).metadata ?? {}).sort(), ['a', 'b', 'c', 'd']);
  assert.equal(
    [...rig.bytes('.sow').keys()].filter((path) => /tmp/.test(path)),
    [],
  );
});

test("B-04: an executor of the user's own configuration runs", async () => {
  await using rig = withTask();
  agent(rig, 'sow submit');
  const config =
    'agents:\n  executors:\n    mine: {type: command, command: [./agent.sh]}\n  bindings: {implementer: mine}\n';
  rig.write('../home/.config/sow/config.yaml', config);
  rig.exits(8, ['run', '-q']);
  assert.is(task(rig).status, 'needs_review');
});

test('B-05, B-07: a crashed agent is told of, and taken up again in its session', async () => {
  await using rig = withTask();
  const executor = agent(
    rig,
    'echo "$SOW_SESSION" >> sessions\n[ -e crashed ] && exec sow submit\ntouch crashed\nexit 3',
  );
  rig.exits(1, ['run', '-q', '--executor', executor]);
  assert.is(task(rig).status, 'paused');
  rig.ok('answer', '010', '-m', 'Again.');
  rig.exits(8, ['run', '-q', '--executor', executor]);
  const [first, second] = rig.read('sessions').trim().split('\n');
  assert.is(first, second);
});

test('B-06: an executor that is not there leaves no session; the end of a task takes its session', async () => {
  await using rig = withTask();
  rig.unchanged(() => rig.exits(6, ['run', '-q', '--executor', 'command:./nowhere']));
  rig.exits(8, ['run', '-q', '--executor', agent(rig, 'sow submit')]);
  assert.ok(task(rig).session_id);
  rig.ok('approve', '010');
  assert.not.ok(task(rig).session_id);
});

test('B-08, B-16: no review event without a review; the prompt of a state is printed and can be had again', async () => {
  await using rig = withTask();
  rig.ok(
    'phase',
    'set',
    'implementation',
    'metadata.planning_approved=true',
    'metadata.draft_pr_created=true',
  );
  assert.match(rig.ok('advance'), 'Open a draft pull request');
  assert.match(rig.ok('prompt', 'show', '--state'), 'Open a draft pull request');
  rig.ok('advance');
  rig.ok('abandon', '010', '-m', 'x');
  rig.ok('advance');
  for (const event of ['review_pass', 'review_fail']) rig.unchanged(() => rig.exits(4, ['advance', event]));
});

test('B-09: a failed review leaves no approval and no old verdict', async () => {
  await using rig = withTask();
  rig.write(STATE, rig.read(STATE).replace('ImplementationPlanning', 'ReviewActive'));
  rig.ok('phase', 'set', 'implementation', 'metadata.planning_approved=true');
  rig.write('r.md', 'x\n');
  rig.ok('output', 'add', 'r.md', '-t', 'review', '-p', 'review', '--approved', 'metadata.assessment=fail');
  rig.ok('advance');
  const { phase } = rig.json<{ phase: { status: string; metadata?: object } }>(
    'phase',
    'show',
    'implementation',
  );
  assert.equal([phase.status, phase.metadata], ['in_progress', undefined]);
  rig.write(STATE, rig.read(STATE).replace('ImplementationPlanning', 'ReviewActive'));
  rig.exits(4, ['advance']);
});

test('B-10, B-14: exploration has tasks in its last phase, and its phase at work is found', async () => {
  await using rig = withTask('exploration');
  rig.ok('add', 'Publish', '--phase', 'finalization');
  rig.write('f.md', 'x\n');
  assert.match(rig.ok('output', 'add', 'f.md', '-t', 'findings'), 'exploration output');
});

test('B-11: the end of a standard project asks for nothing that is gone by then', async () => {
  await using rig = withTask();
  rig.write(STATE, rig.read(STATE).replace('ImplementationPlanning', 'FinalizeCleanup'));
  rig.ok('advance');
  rig.ok('abandon', '010', '-m', 'x');
  rig.ok('project', 'close');
  assert.not.ok(rig.exists('.sow/project'));
});

test('B-13: times follow what happens to tasks, phases and the project', async () => {
  await using rig = withTask();
  rig.ok('claim', '010');
  assert.ok(task(rig).started_at);
  rig.ok('complete', '010');
  assert.ok(task(rig).completed_at);
  rig.ok('phase', 'set', 'review', 'status=completed');
  const { phase } = rig.json<{ phase: { started_at?: string; completed_at?: string } }>(
    'phase',
    'show',
    'review',
  );
  assert.ok(phase.started_at && phase.completed_at);
  const old = '2026-01-01T00:00:00Z';
  rig.write(STATE, rig.read(STATE).replaceAll(/_at: .*/g, `_at: ${old}`));
  rig.ok('phase', 'set', 'implementation', 'metadata.planning_approved=true');
  rig.ok('advance');
  assert.is(rig.read(STATE).split(old).length - 1, 1, 'only created_at stays');
});

test('B-15, B-24: the status shows the phases and tasks of every type, in one order', async () => {
  for (const [type, phase] of [
    ['exploration', 'exploration'],
    ['breakdown', 'breakdown'],
  ] as const) {
    await using rig = withTask(type);
    const status = rig.ok('status');
    assert.match(status, new RegExp(`^${phase} +\\w+ +0/1$`, 'm'));
    assert.match(status, '010  pending  One');
    assert.is(rig.ok('status'), status);
  }
});

test('B-18, B-19: dependencies are given in words; texts that look like numbers stay texts', async () => {
  await using rig = withTask();
  rig.ok('add', '42', '--depends-on', '010', '-d', 'true');
  rig.ok('set', '020', 'metadata.ticket=007');
  const { name, depends_on, metadata } = task(rig, '020');
  assert.equal([name, depends_on, metadata?.ticket], ['42', ['010'], '007']);
  rig.ok('project', 'set', 'description=true');
  rig.exits(6, ['add', 'Three', '--depends-on', '999']);
});

test('B-20: no task without a name', async () => {
  await using rig = withTask();
  rig.unchanged(() => rig.exits(2, ['add', '']));
});

test('B-21, B-22: without .sow, and without a project, every command says so', async () => {
  await using rig = Rig.make();
  const calls = [
    ['advance'],
    ['project', 'set', 'description=x'],
    ['project', 'show'],
    ['status'],
    ['artifact', 'list'],
  ];
  for (const call of calls) assert.match(rig.exits(6, call).stderr, 'sow is not set up');
  rig.ok('init');
  for (const call of calls)
    assert.match(rig.exits(6, call).stderr, 'there is no open project on this branch');
});

test('B-23: what is asked for is on stdout, and nothing else is', async () => {
  await using rig = withTask();
  for (const call of [
    ['prompt', 'show', '--state'],
    ['config', 'get', 'runs.timeout'],
    ['project', 'types'],
    ['advance', '--list'],
  ]) {
    const { stdout, stderr } = rig.exits(0, call);
    assert.ok(stdout.length > 0);
    assert.is(stderr, '', call.join(' '));
  }
});

test('B-25: no empty noise, no zero times; comments stay; a key that is unknown is told, not dropped', async () => {
  await using rig = withTask();
  const path = '.sow/project/phases/implementation/state.yaml';
  assert.not.match(rig.read(path) + rig.read(rig.task('010')), /0001-01-01|: ""|: \{\}|iteration: 0/);
  rig.write(path, `# mine\n${rig.read(path)}`);
  rig.ok('phase', 'set', 'implementation', 'metadata.planning_approved=true');
  assert.match(rig.read(path), /^# mine\n/);
  rig.write(path, `${rig.read(path)}colour: blue\n`);
  assert.match(rig.exits(3, ['validate']).stdout, 'colour');
  rig.exits(3, ['phase', 'set', 'implementation', 'metadata.pr_number=1']);
  assert.match(rig.read(path), 'colour: blue');
});

test('B-26, B-27: what agents print and where worktrees stand is hidden from git', async () => {
  await using rig = withTask();
  rig.exits(8, ['run', '-q', '--executor', agent(rig, 'echo words; sow submit')]);
  rig.commit();
  rig.ok('worktree', 'add', 'side');
  assert.equal(
    rig
      .git('ls-files', '.sow')
      .split('\n')
      .filter((path) => /local|worktrees|stdout/.test(path)),
    [],
  );
  assert.is(rig.git('status', '--porcelain'), '');
});

test('B-28: an executor of a kind that sow does not drive is refused where it is named', async () => {
  await using rig = withTask();
  rig.write(
    '../home/.config/sow/config.yaml',
    'agents:\n  executors:\n    w: {type: windsurf, command: [w]}\n',
  );
  assert.match(rig.exits(3, ['run', '-q']).stderr, 'windsurf');
});

test('B-29: inputs of a project go to the phase of whatever type it is', async () => {
  for (const type of ['exploration', 'design', 'breakdown']) {
    await using rig = withTask(type);
    rig.write('issue.md', 'x\n');
    assert.match(
      rig.ok('input', 'add', 'issue.md', '-t', 'github_issue'),
      `${type} input issue.md registered`,
    );
  }
});

test('B-31: the metadata of a phase is held to what its type says, and a phase that starts is enabled', async () => {
  await using rig = withTask('exploration');
  rig.exits(2, ['phase', 'set', 'finalization', 'metadata.pr_url=true', 'metadata.pr_url={"a":1}']);
  rig.ok('abandon', '010', '-m', 'x');
  rig.ok('advance');
  rig.write('s.md', 'x\n');
  rig.ok('output', 'add', 's.md', '-t', 'summary', '--approved');
  rig.ok('advance');
  const { phase } = rig.json<{ phase: { enabled: boolean } }>('phase', 'show', 'finalization');
  assert.is(phase.enabled, true);
});

test('B-17, B-32: every script is there, calls sow and says what comes of it', () => {
  const numbers = scriptsIn('upstream').map((name) => name.slice(0, 4));
  assert.equal(
    numbers,
    Array.from({ length: 22 }, (_, i) => `t-${String(i + 1).padStart(2, '0')}`),
  );
  for (const folder of ['upstream', 'scenarios']) {
    for (const name of scriptsIn(folder)) {
      const lines = readFileSync(join(PROJECT_ROOT, `test/scripts/${folder}/${name}.txt`), 'utf8').split(
        '\n',
      );
      assert.ok(lines.filter((line) => /^\$ .*\bsow /.test(line)).length > 1, name);
      assert.ok(
        lines.filter((line) => line !== '' && !/^[$>+#]/.test(line)).length > 1,
        `${name} expects something`,
      );
    }
  }
});

test('B-33: a worktree for a branch never switches the checkout at hand', async () => {
  await using rig = withTask();
  rig.commit();
  const head = (): string => rig.git('symbolic-ref', 'HEAD') + rig.git('rev-parse', 'HEAD');
  const before = head();
  rig.exits(4, ['worktree', 'remove', 'feat/demo']);
  assert.match(rig.ok('worktree', 'add', 'feat/demo'), 'is there already');
  rig.ok('worktree', 'add', 'main');
  assert.is(head(), before);
});

test('B-34: an interrupt stops the agent, is told by the exit, and leaves the task to be resumed', async () => {
  await using rig = withTask();
  const run = rig.start(['run', '--executor', agent(rig, 'echo begun; exec tail -f /dev/null')]);
  await run.until(/begun|010 implementer starts/);
  run.child.kill('SIGINT');
  assert.is((await run.ended).code, 130);
  assert.match(rig.ok('list'), /^010 +in_progress +One +resumable$/m);
});

test.run();
