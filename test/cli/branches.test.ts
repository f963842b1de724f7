// A project belongs to a branch, a .sow to a checkout: where else one stands, everything can be read and nothing written.
import { mkdirSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMANDS } from '../../src/cli/table/all.ts';
import { findCommand } from '../../src/cli/table/table.ts';
import { Rig } from '../rig/rig.ts';

/** Every command that writes to a project, as a call that would succeed on its branch. */
const WRITES: readonly string[] = [
  'project set description=x',
  'project delete --yes',
  'phase add more',
  'phase set review enabled=false',
  'apply plan.yaml',
  'config set review.mode=none',
  'refs add . -d here',
  'refs remove here',
  'task add X',
  'task set 010 priority=high',
  'task rm 020 --yes',
  'task expand 020 --items items.json --template {{item}}',
  'task claim 020',
  'task pause 010 -m x',
  'task answer 010 -m x',
  'task submit 010',
  'task approve 010',
  'task reject 010 -m x',
  'task release 010',
  'task complete 010',
  'task abandon 010 -m x',
  'task reopen 010 -m x',
  'task accept 010',
  'project close',
  'advance',
  'task check 010',
  'task join 010',
  'task leave 010',
  'task progress 010 50 -m x',
  'task share 010 k --value 1',
  'task note 010 -m x',
  'task rate 010 --quality 5',
  'archive restore x',
  'workflow run one.yaml --executor command:true',
  'workflow pause one-001',
  'workflow resume one-001 --executor command:true',
  'workflow cancel one-001',
  'workflow retry one-001 --executor command:true',
  'workflow restore 1',
  'checkpoint create',
  'checkpoint restore',
  'undo',
  'artifact add plan.yaml --task 010 --type reference',
  'artifact set plan.yaml type=x',
  'artifact rm plan.yaml --task 010',
  'input add plan.yaml --task 010 --type reference',
  'input set plan.yaml type=x',
  'input rm plan.yaml --task 010',
  'output add plan.yaml --task 010 --type reference',
  'output set plan.yaml type=x',
  'output rm plan.yaml --task 010',
  'feedback add 010 -m x',
  'cost add 010 --model x --cost-usd 1',
  'expertise add api -m x',
  'expertise validate',
  'expertise prune',
  'run --executor command:true',
  'plan x --executor command:true',
  'agent spawn 020 --executor command:true',
  'agent resume 010 --executor command:true',
  'attach 010 --executor command:true',
  'chat --executor command:true',
  'land',
  'worktree sync',
];

const READS: readonly string[] = [
  'list',
  'show 010',
  'task children 010',
  'status',
  'ready',
  'why 020',
  'events',
  'validate',
  'phase list',
  'phase show review',
  'project show',
  'config show',
  'config get review.mode',
  'doctor',
  'graph',
  'batch list',
  'batch show 1',
  'project list',
  'project types',
  'cost',
  'expertise',
  'expertise history',
  'participant list',
  'participant load',
  'task context 010',
  'archive list',
  'archive prune --older-than 1d',
  'workflow list',
  'workflow show one.yaml',
  'workflow validate one.yaml',
  'workflow graph one.yaml',
  'workflow render one.yaml a',
  'workflow export one.yaml',
  'workflow runs',
  'workflow stats',
  'checkpoint list',
  'checkpoint prune',
  'undo --list',
  'trust',
  'artifact list --task 010',
  'input list --task 010',
  'output list --task 010',
  'feedback list 010',
  'worktree list',
  'refs list',
  'refs status',
  'refs update',
  'worktree prune',
  'inbox',
  'search First',
  'metrics',
  'report',
  'resolve',
  'migrate check',
  'migrate apply',
  'export',
  'schema list',
  'schema show task',
  'schema vet own.cue',
  'completion bash',
  'agent list',
  'agent show planner',
  'prompt list',
  'prompt show planner --task 010',
  'prime',
  'ps',
  'stop --all',
  'setup claude --print',
  'hook session-start',
  'config path',
  'config validate',
  'help',
];

/** They look for something that is not there, ask another program, or work on folders and files that are given. */
const ELSEWHERE = [
  'participant status',
  'expertise show',
  'expertise improve',
  'task archive',
  'archive show',
  'feedback show',
  'worktree add',
  'worktree show',
  'worktree path',
  'worktree remove',
  'migrate rollback',
  'import',
  'issue list',
  'issue show',
  'issue start',
  'schema merge',
  'checkpoint show',
  'workflow status',
  'workflow events',
  'workflow checkpoints',
  'checkpoint diff',
];

/**
 * init and schema generate mend the repository, project new refuses a second project, recover settles dead runs wherever they are; a user's own
 * configuration belongs to no project, and without a run there is nothing of it to look at.
 */
const NEITHER = [
  'init',
  'workflow add',
  'workflow update',
  'workflow archive',
  'project new',
  'recover',
  'schema generate',
  'config init',
  'config edit',
  'config reset',
  'logs',
  'diff',
  'worktree resolve',
  'worktree recover',
  ...ELSEWHERE,
];

const BATCH = {
  v: 1,
  id: '019abc00-0000-7000-8000-000000000001',
  timestamp: '2026-11-20T12:00:00.000Z',
  type: 'batch_created',
  subject: 'project',
  actor: 'orchestrator',
  batch: 1,
  tasks: ['implementation/020'],
};

function withTasks(): Rig {
  const rig = Rig.withProject();
  rig.write('plan.yaml', 'tasks:\n  - {key: a, name: A}\n');
  rig.write('items.json', '["x"]');
  rig.write('one.yaml', 'name: one\nsteps:\n  - {key: a, agent: implementer, prompt: x}\n');
  rig.write('own.cue', 'package own\n\n#Own: {...}\n');
  rig.ok('add', 'First');
  rig.ok('add', 'Second');
  rig.ok('claim', '010');
  const log = rig.read('.sow/project/log.jsonl');
  rig.write('.sow/project/log.jsonl', `${log}${JSON.stringify(BATCH)}\n`);
  rig.commit();
  return rig;
}

test('every command of the table is tried on the wrong branch', () => {
  const tried = new Set([...WRITES, ...READS].map((call) => named(call)));
  const all = COMMANDS.map(({ path }) => path.join(' '));
  assert.equal(
    all.filter((path) => !tried.has(path) && !NEITHER.includes(path)),
    [],
  );
});

for (const [title, leave, head] of [
  ['another branch', ['switch', '-q', '-c', 'other'], 'other'],
  ['a detached HEAD', ['switch', '-q', '--detach'], 'no branch (detached)'],
] as const) {
  test(`on ${title} every writing command exits 4 and names both, every look goes on`, async () => {
    await using rig = withTasks();
    rig.git(...leave);
    rig.unchanged(() => {
      for (const call of WRITES) {
        const { code, stderr } = rig.inside(call.split(' '));
        assert.is(code, 4, `${call}\n${stderr}`);
        assert.match(
          stderr,
          `the project demo belongs to the branch feat/demo, and HEAD stands on ${head}`,
          call,
        );
        assert.match(stderr, 'git switch feat/demo', call);
      }
      for (const call of READS) rig.ok(...call.split(' '));
      assert.match(rig.ok('validate'), 'warning SOW506: the project belongs to feat/demo');
      assert.match(
        rig.ok('status'),
        `HEAD stands on ${head.split(' (')[0]}: commands that write are refused`,
      );
    });
    rig.git('switch', '-q', 'feat/demo');
    rig.ok('submit', '010');
  });
}

test('project set branch=… moves the project to where HEAD stands, and everything works again', async () => {
  await using rig = withTasks();
  rig.git('branch', '-q', '-m', 'feat/renamed');
  rig.exits(4, ['submit', '010']);
  rig.ok('project', 'set', 'branch=feat/renamed');
  rig.ok('submit', '010');
});

test('sub-directories work on the .sow of their checkout, files are found from there', async () => {
  await using rig = withTasks();
  mkdirSync(rig.path('a/b'), { recursive: true });
  rig.write('a/b/more.yaml', 'tasks:\n  - {key: c, name: C}\n');
  const call = { cwd: rig.path('a/b') };
  assert.match(rig.exits(0, ['list'], call).stdout, '010  in_progress  First');
  rig.exits(0, ['submit', '010', '-o', 'x.ts'], call);
  rig.exits(0, ['apply', 'more.yaml'], call);
  rig.exits(0, ['-C', 'a/b', 'apply', 'more.yaml']);
  rig.exits(0, ['-C', rig.path('a'), 'approve', '010'], { cwd: rig.home });
  rig.exits(0, ['validate', 'more.yaml'], call);
  assert.not(rig.exists('a/b/.sow'));
});

test('a linked worktree has a project of its own, and neither sees the other', async () => {
  await using rig = withTasks();
  rig.git('worktree', 'add', '-q', '../linked', 'main');
  const cwd = rig.path('../linked');
  rig.exits(0, ['init'], { cwd });
  rig.exits(0, ['project', 'new', 'second'], { cwd });
  rig.exits(0, ['add', 'Theirs'], { cwd });
  const before = rig.bytes('.sow');
  rig.exits(0, ['claim', '010'], { cwd });
  assert.match(
    rig.exits(0, ['status'], { cwd }).stdout,
    /^second \(standard\) on feat\/second, in ImplementationPlanning\n/,
  );
  assert.equal(rig.bytes('.sow'), before);
  rig.ok('submit', '010');
  assert.match(rig.exits(0, ['list'], { cwd }).stdout, '010  in_progress  Theirs');
  assert.match(rig.exits(4, ['project', 'new', 'third'], { cwd }).stderr, 'the project second is open');
});

test('SOW_DIR names the .sow that is meant, from anywhere', async () => {
  await using rig = withTasks();
  const env = { SOW_DIR: rig.path('.sow'), SOW_TASK: '010' };
  const call = { cwd: rig.home, env };
  assert.match(rig.exits(0, ['show'], call).stdout, '010  First');
  rig.exits(0, ['submit'], call);
  assert.match(rig.ok('show', '010'), 'needs_review');
});

function named(call: string): string {
  const found = findCommand(call.split(' '));
  return found.ok ? found.value.command.path.join(' ') : '';
}

test.run();
