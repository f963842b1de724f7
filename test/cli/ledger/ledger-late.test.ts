// The faults of the original program, row by row, from its seventeenth on.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMANDS } from '../../../src/cli/table/all.ts';
import { ROLES } from '../../../src/model/generated/roles.ts';
import { PROJECT_TYPES } from '../../../src/model/project-type/types.ts';
import { planPrompt } from '../../../src/model/prompt/plan-prompt.ts';
import { SECTION } from '../../../src/model/setup-texts.ts';
import { callsIn, faultOf } from '../../rig/calls.ts';
import { PROJECT_ROOT, Rig } from '../../rig/rig.ts';
import { scriptsIn } from '../../rig/script.ts';
import { agent, task, withTask } from '../../rig/with-task.ts';

const PLAN = { goal: 'x', project: 'demo', guidance: undefined, file: '/plan.yaml' };
test('B-17: every call of sow in every prompt is one, of the roles, of every state of every type, and of what is missing', async () => {
  const seen = new Set<string>();
  const wrong: string[] = [];
  const look = (text: string): void => {
    for (const call of callsIn(text)) {
      const fault = seen.has(call) ? undefined : faultOf(call);
      seen.add(call);
      if (fault) wrong.push(`${call}: ${fault}`);
    }
  };
  for (const { name, states } of PROJECT_TYPES) {
    await using rig = Rig.make();
    rig.ok('init');
    rig.ok('project', 'new', 'demo', '--type', name);
    for (const state of states) look(rig.ok('prompt', 'show', '--state', state.name));
    look(rig.ok('prime'));
    look(rig.ok('chat', '-n', '--executor', agent(rig, 'true')));
  }
  for (const text of [...Object.values(ROLES), SECTION.replace(/<!--.*?-->/g, ''), planPrompt(PLAN)])
    look(text);
  assert.equal(wrong, []);
  assert.ok(seen.size > 60, String(seen.size));
  // Those that the original names and does not have.
  for (const gone of ['sow greet', 'sow agent log -a x', 'sow output approve 0', 'sow project advance'])
    assert.ok(faultOf(gone), gone);
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

test('B-20: no task without a name, no id but the next, and a role that is known nowhere is told', async () => {
  await using rig = withTask();
  rig.unchanged(() => {
    rig.exits(2, ['add', '']);
    for (const id of ['-10', '+10', '1000']) rig.exits(2, ['add', 'Two', '--id', id]);
    rig.exits(2, ['set', '010', 'id=1000']);
  });
  assert.match(rig.exits(0, ['add', 'Two', '--agent', 'reviwer']).stderr, 'did you mean reviewer?');
  assert.match(rig.exits(0, ['set', '010', 'assigned_agent=nobody']).stderr, 'the role nobody is not known');
  rig.write('.sow/agents/nobody.md', '---\ndescription: x\n---\nx\n');
  assert.is(rig.exits(0, ['set', '020', 'assigned_agent=nobody']).stderr, '');
  rig.write(rig.task('1000'), rig.read(rig.task('010')).replace('"010"', '"1000"'));
  assert.match(rig.ok('validate'), /tasks\/1000.*SOW503/);
  assert.not.match(rig.ok('list'), '1000');
});

test('B-22: without .sow, and without a project, the commands that work on one say so', async () => {
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

test('B-21: without .sow no command of the table breaks: each says what is missing, or needs none', async () => {
  await using rig = Rig.make();
  const wrong: string[] = [];
  for (const { path, args = [] } of COMMANDS) {
    const words = args.filter(({ need }) => need !== 'optional').map(() => 'x');
    const { code, stderr } = rig.sow([...path, ...words], { env: { SOW_TASK: '010', EDITOR: 'true' } });
    if (path.join(' ') === 'init') spawnSync('rm', ['-rf', rig.path('.sow')]);
    const isTold = code === 0 || (code !== null && code !== 70 && stderr !== '');
    if (!isTold || /TypeError|at .*:\d+:\d+/.test(stderr))
      wrong.push(`${path.join(' ')} (${code}): ${stderr}`);
  }
  assert.equal(wrong, []);
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

test('B-28: the model that a session began with is named again when it goes on', async () => {
  await using rig = withTask();
  const bin = join(rig.home, 'bin');
  mkdirSync(bin);
  const script = `#!/bin/sh\ncat > /dev/null\necho "$@" >> ${join(rig.home, 'calls')}\nsow pause -m "Which?" > /dev/null\n`;
  writeFileSync(join(bin, 'claude'), script, { mode: 0o755 });
  rig.write(
    '../home/.config/sow/config.yaml',
    'agents: {executors: {claude: {type: claude, settings: {model: opus}}}}\n',
  );
  const env = { PATH: `${bin}:${process.env.PATH}` };
  rig.exits(8, ['run', '-q'], { env });
  rig.ok('answer', '010', '-m', 'This.');
  rig.exits(8, ['run', '-q'], { env });
  const calls = readFileSync(join(rig.home, 'calls'), 'utf8').trim().split('\n');
  assert.equal(
    calls.map((line) => [/--model opus/.test(line), /--resume/.test(line)]),
    [
      [true, false],
      [true, true],
    ],
  );
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

test('B-30: the conversation with the orchestrator is held by the program that is bound to it', async () => {
  await using rig = withTask();
  agent(rig, 'echo "bound, as $SOW_ACTOR"');
  rig.write(
    '../home/.config/sow/config.yaml',
    'agents:\n  executors:\n    mine: {type: command, command: [./agent.sh]}\n  bindings: {orchestrator: mine}\n',
  );
  assert.match(rig.ok('chat'), 'bound, as agent:orchestrator');
  const { code, stderr } = rig.sow(['chat'], { env: { SOW_AGENTS_ORCHESTRATOR: 'codex' } });
  assert.is(code, 6);
  assert.match(stderr, 'the program of the executor codex is not there');
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
  rig.write('.sow/config.yaml', 'schema_version: 99\n');
  assert.match(rig.exits(3, ['validate']).stdout, 'schema_version 99 is not 1');
});

test('B-32: every script is there, calls sow and says what comes of it', () => {
  const numbered = (letter: string, length: number): string[] =>
    Array.from({ length }, (_, i) => `${letter}-${String(i + 1).padStart(2, '0')}`);
  const numbersIn = (folder: string): string[] => scriptsIn(folder).map((name) => name.slice(0, 4));
  assert.equal(numbersIn('upstream'), numbered('t', 22));
  assert.equal(numbersIn('scenarios'), numbered('e', 24));
  const played = [
    'upstream-to-08',
    'upstream-to-15',
    'upstream-to-22',
    'scenarios',
    'scenarios-late',
    'scenarios-concurrency',
  ]
    .map((file) => readFileSync(join(PROJECT_ROOT, `test/scripts/${file}.test.ts`), 'utf8'))
    .join('');
  assert.is(played.split('testScripts(').length - 1, 6);
  const own = ['ledger', 'ledger-late']
    .map((file) => readFileSync(join(PROJECT_ROOT, `test/cli/ledger/${file}.test.ts`), 'utf8'))
    .join('');
  const rows = [...own.matchAll(/^test\(['"](B-.*?):/gm)].flatMap(([, names = '']) =>
    names.toLowerCase().split(', '),
  );
  assert.equal([...new Set(rows)].sort(), numbered('b', 34));
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
