// Checkpoints: kept beside everything that git shows, restored as one transaction, never lost by a failure.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENT, Agents } from '../../rig/agents.ts';
import { Rig } from '../../rig/rig.ts';

interface Listed {
  readonly checkpoints: readonly {
    readonly seq: number;
    readonly cause: string;
    readonly label?: string;
    readonly done: number;
    readonly pending: number;
    readonly damaged: boolean;
    readonly commit: string;
    readonly code?: string;
  }[];
}

interface Task {
  readonly status: string;
  readonly claim?: object;
  readonly trusted: boolean;
}

const list = (rig: Rig): Listed['checkpoints'] => rig.json<Listed>('checkpoint', 'list').checkpoints;
const task = (rig: Rig, ref: string): Task => rig.json<{ task: Task }>('show', ref).task;
const seqs = (rig: Rig): number[] => list(rig).map(({ seq }) => seq);

test('one is made beside HEAD, the index and the files, and is kept by git', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('claim', '010');
  rig.ok('complete', '010');
  rig.ok('add', 'Second');
  rig.write('staged.txt', 'x\n');
  rig.git('add', 'staged.txt');
  const seen = (): string =>
    [rig.git('rev-parse', 'HEAD'), rig.git('status', '--porcelain'), rig.git('branch', '-a')].join('') +
    readFileSync(rig.path('.git/index'), 'latin1');
  const before = seen();
  const made = rig.unchanged(() => rig.exits(0, ['checkpoint', 'create', '-n', '--json']));
  assert.match(made.stdout, /"seq": ?1/);
  assert.equal(list(rig), [], 'a dry run keeps nothing');
  assert.match(rig.ok('checkpoint', 'create', '--label', 'before lunch'), /^checkpoint 1 made/);
  assert.is(seen(), before);
  const [one] = list(rig);
  assert.is(one?.label, 'before lunch');
  assert.equal([one?.done, one?.pending], [1, 1]);
  assert.is(one?.code, rig.git('rev-parse', 'HEAD').trim());
  const state = rig.git(
    'show',
    `refs/sow/checkpoints/demo/1:project/phases/implementation/tasks/020/state.yaml`,
  );
  assert.is(state, rig.read(rig.task('020')));
  rig.ok('set', '020', 'name=Other');
  rig.ok('checkpoint', 'create');
  assert.equal(
    rig
      .git('diff', '--name-only', 'refs/sow/checkpoints/demo/1', 'refs/sow/checkpoints/demo/2')
      .trim()
      .split('\n'),
    [
      'project/log.jsonl',
      'project/phases/implementation/tasks/020/log.jsonl',
      'project/phases/implementation/tasks/020/state.yaml',
    ],
    'the second begins with the files of the first',
  );
  assert.match(rig.ok('checkpoint', 'show', 'latest'), /demo\/2/);
  assert.is(
    rig.git('show', 'refs/sow/checkpoints/demo/2:project/state.yaml'),
    rig.read('.sow/project/state.yaml'),
  );
  rig.error(6, ['checkpoint', 'show', '9']);
  rig.error(2, ['checkpoint', 'show', '../x']);
});

test('a restore puts the state back, frees what was held, tells it in logs that only grow, and can be taken back', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second']) rig.ok('add', name);
  rig.ok('claim', '020');
  const held = rig.read(rig.task('020'));
  rig.ok('checkpoint', 'create');
  const first = rig.read(rig.task('010'));
  rig.ok('claim', '010');
  rig.ok('complete', '010');
  rig.ok('submit', '020', '-m', 'x');
  rig.ok('add', 'Third', '--description', 'x');
  const log = rig.read(rig.task('010', 'log.jsonl'));
  assert.match(rig.ok('checkpoint', 'diff'), /-status: completed\n\+status: pending/);
  rig.unchanged(() => rig.ok('checkpoint', 'restore', '-n'));
  const done = rig.ok('checkpoint', 'restore');
  assert.match(
    done,
    /^checkpoint 1 restored: 3 tasks, 2 files written, 2 removed {2}next: sow checkpoint restore 2/,
  );
  assert.is(rig.read(rig.task('010')), first, 'byte for byte');
  assert.is(task(rig, '010').status, 'pending');
  assert.ok(task(rig, '010').trusted);
  assert.ok(held.includes('claim:'));
  assert.equal([task(rig, '020').status, task(rig, '020').claim], ['in_progress', undefined]);
  assert.ok(rig.read(rig.task('010', 'log.jsonl')).startsWith(log), 'the log only grew');
  assert.not.ok(rig.exists(rig.task('030')));
  assert.match(rig.ok('add', 'Fourth'), /^040 /, 'an id is never given out again');
  rig.ok('validate');
  rig.ok('claim', '010');
  rig.ok('submit', '010');
  rig.ok('checkpoint', 'restore', '2');
  assert.is(task(rig, '010').status, 'completed');
  assert.is(task(rig, '030').status, 'pending', 'what was taken away is there again, with its log');
  rig.ok('validate');
  assert.match(rig.ok('checkpoint', 'restore', '2'), /restored: 0 tasks/);
});

test('a restore refuses while an agent works, and stops it where that is said', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'First');
  rig.ok('checkpoint', 'create');
  const run = rig.start(['run', '--executor', AGENT], { env: agents.env });
  const agent = await agents.next();
  assert.match(rig.error(4, ['checkpoint', 'restore']).message, /1 run at work/);
  assert.is((await agent.sow('checkpoint', 'restore')).code, 4, 'an agent restores nothing');
  rig.ok('checkpoint', 'restore', '--stop');
  await agent.gone;
  assert.is((await run.ended).code, 130);
  assert.is(task(rig, '010').status, 'pending');
  rig.ok('validate');
});

test('the code comes back with --code, where nothing would be lost', async () => {
  await using rig = Rig.withProject();
  rig.write('code.txt', 'one\n');
  rig.commit();
  rig.ok('checkpoint', 'create');
  rig.write('code.txt', 'two\n');
  rig.write('new.txt', 'x\n');
  rig.git('add', 'code.txt', 'new.txt');
  rig.git('commit', '-qm', 'two');
  const head = rig.git('rev-parse', 'HEAD');
  rig.write('code.txt', 'dirty\n');
  assert.match(rig.error(4, ['checkpoint', 'restore', '--code']).message, /code\.txt/);
  rig.git('checkout', '-q', 'code.txt');
  rig.ok('checkpoint', 'restore', '1', '--code');
  assert.is(rig.read('code.txt'), 'one\n');
  assert.not.ok(rig.exists('new.txt'));
  assert.is(rig.git('rev-parse', 'HEAD'), head, 'HEAD stays where it is');
  assert.is(
    rig.git('diff', '--cached', '--name-only', '--', '.', ':(exclude).sow'),
    '',
    'and the index as it was',
  );
});

/** Each object in a file of its own. */
function unpack(rig: Rig): void {
  renameSync(rig.path('.git/objects/pack'), rig.path('packs'));
  for (const name of readdirSync(rig.path('packs')).filter((one) => one.endsWith('.pack')))
    execFileSync('git', ['unpack-objects', '-q'], {
      cwd: rig.root,
      input: readFileSync(rig.path(`packs/${name}`)),
    });
}

test('what is damaged, of another format or of another project is refused, and stays', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('checkpoint', 'create');
  rig.ok('set', '010', 'name=Other');
  rig.ok('checkpoint', 'create');
  const blob = rig
    .git('rev-parse', `refs/sow/checkpoints/demo/2:project/phases/implementation/tasks/010/state.yaml`)
    .trim();
  const object = rig.path(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`);
  unpack(rig);
  rig.ok('set', '010', 'name=Third');
  rig.git(
    'update-ref',
    'refs/sow/checkpoints/demo/3',
    rig.git('commit-tree', '-m', 'x', 'HEAD^{tree}').trim(),
  );
  assert.equal(
    list(rig).map(({ damaged }) => damaged),
    [true, false, false],
  );
  assert.match(rig.error(4, ['checkpoint', 'restore', '3']).message, /damaged/);
  const kept = readFileSync(object);
  writeFileSync(`${object}.kept`, kept);
  rig.git('prune-packed');
  const { unlinkSync } = await import('node:fs');
  unlinkSync(object);
  const wrong = rig.error(4, ['checkpoint', 'restore', '2']);
  assert.match(`${wrong.message} ${wrong.hint}`, /damaged.*sow checkpoint list/);
  assert.ok(existsSync(join(rig.root, '.git/refs/sow/checkpoints/demo/2')), 'a failure takes none away');
  const facts = rig.git('log', '-1', '--format=%B', 'refs/sow/checkpoints/demo/1');
  const tree = rig.git('rev-parse', 'refs/sow/checkpoints/demo/1^{tree}').trim();
  const altered = (seq: number, from: string, to: string): void => {
    const made = rig.git('commit-tree', '-m', facts.replace(from, to), tree).trim();
    rig.git('update-ref', `refs/sow/checkpoints/demo/${seq}`, made);
  };
  altered(7, '"schema_version":1', '"schema_version":2');
  assert.match(rig.error(4, ['checkpoint', 'restore', '7']).message, /format 2/);
  altered(8, '"project_created_at":"', '"project_created_at":"1');
  assert.match(rig.error(4, ['checkpoint', 'restore', '8']).message, /another project/);
  rig.ok('checkpoint', 'restore', '1');
  assert.match(rig.ok('show', '010'), /First/);
});

test('sow makes one before it takes something away; a deleted project comes back with its history', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second']) rig.ok('add', name);
  rig.ok('claim', '010');
  rig.ok('complete', '010');
  rig.ok('rm', '020', '--yes');
  rig.write('tasks.jsonl', '{"id":"x-1","title":"One","status":"open"}\n');
  rig.exits(0, ['import', 'tasks.jsonl', '--from', 'beads']);
  rig.write('.sow/local/txn/tmp/left', 'x');
  rig.write('.sow/.gitignore', '');
  rig.ok('doctor', '--fix');
  const log = rig.read(rig.task('010', 'log.jsonl'));
  rig.ok('project', 'delete', '--yes');
  assert.not.ok(rig.exists('.sow/project'));
  const causes = list(rig).map(({ cause }) => cause);
  assert.equal(causes, ['before project delete', 'before doctor --fix', 'before import', 'before task rm']);
  assert.match(rig.error(4, ['project', 'new', 'demo']).hint ?? '', /checkpoint/);
  rig.ok('checkpoint', 'restore');
  assert.is(task(rig, '010').status, 'completed');
  assert.is(rig.read(rig.task('010', 'log.jsonl')), log);
  rig.ok('validate');
  rig.ok('project', 'delete', '--yes');
  rig.ok('checkpoint', 'prune', '--all', 'demo');
  rig.ok('project', 'new', 'demo');
});

test('those that sow made go when they are too many or too old; others, and the newest, stay', async () => {
  await using rig = Rig.withProject();
  for (const name of ['A', 'B', 'C', 'D', 'E']) rig.ok('add', name);
  rig.ok('checkpoint', 'create', '--label', 'kept');
  rig.ok('config', 'set', 'checkpoints.keep_last=2');
  for (const ref of ['010', '020', '030', '040']) rig.ok('rm', ref, '--yes');
  assert.equal(seqs(rig), [5, 4, 1]);
  const old = rig
    .git('log', '-1', '--format=%B', 'refs/sow/checkpoints/demo/4')
    .replace(/"at":"\d{4}/, '"at":"2020');
  const made = rig.git('commit-tree', '-m', old, 'refs/sow/checkpoints/demo/4^{tree}').trim();
  rig.git('update-ref', 'refs/sow/checkpoints/demo/4', made);
  assert.match(rig.ok('checkpoint', 'prune'), /nothing to remove/);
  rig.ok('config', 'set', 'checkpoints.keep_days=30');
  assert.match(rig.ok('checkpoint', 'prune', '-n'), /demo\/4 would be removed/);
  rig.ok('checkpoint', 'prune');
  assert.equal(seqs(rig), [5, 1]);
  assert.is(rig.sow(['checkpoint', 'prune', '--actor', 'agent:x']).code, 4);
  rig.ok('checkpoint', 'prune', '1');
  assert.equal(seqs(rig), [5]);
});

test.run();
