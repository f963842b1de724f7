// The end of a project: archived with a report, out of the way of a merge, committed only when that is asked for.
import { spawnSync } from 'node:child_process';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

const STATE = '.sow/project/state.yaml';

interface Archives {
  readonly archives: readonly {
    readonly kind: string;
    readonly ref: string;
    readonly format: string;
    readonly open: boolean;
  }[];
}

interface Closed {
  readonly name: string;
  readonly archive: string;
  readonly commit: string | null;
}

/** A project of a type whose only state is its end. */
function finished(name = 'demo'): Rig {
  const rig = Rig.make();
  rig.ok('init');
  rig.write(
    '.sow/types/short.yaml',
    `name: short
description: over at once
initial: Over
phases: [{name: writing, tasks: true, status: in_progress}]
states: [{name: Over, prompt: Close it., end: true}]
`,
  );
  rig.ok('project', 'new', name, '--type', 'short', '-d', 'What it was for.');
  return rig;
}

test('the project goes to the archive with its history and a report, and nothing is committed', async () => {
  await using rig = finished();
  rig.ok('add', 'One | more');
  rig.ok('claim', '010');
  rig.ok('complete', '010', '-m', 'Done\nso.');
  rig.write('out.md', 'x\n');
  rig.ok('artifact', 'add', 'out.md', '--type', 'paper', '--phase', 'writing', '--approved');
  const head = rig.git('rev-parse', 'HEAD');
  const task = rig.read('.sow/project/phases/writing/tasks/010/state.yaml');
  const { archive, commit } = rig.json<Closed>('project', 'close');
  assert.match(archive, /^\.sow\/archive\/\d{4}-\d\d-\d\d-demo$/);
  assert.is(commit, null);
  assert.is(rig.git('rev-parse', 'HEAD'), head);
  assert.not.ok(rig.exists('.sow/project'), 'the folder is gone');
  assert.is(rig.read(`${archive}/phases/writing/tasks/010/state.yaml`), task);
  const log = rig
    .read(`${archive}/log.jsonl`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(
    [log[0].type, log.at(-1).type, log.at(-1).actor],
    ['created', 'project_closed', 'human:tester'],
  );
  const report = rig.read(`${archive}/report.md`);
  for (const words of [
    '# demo\n\nWhat it was for.\n',
    '| writing/010 | One \\| more | completed | 1 | Done so. |',
    '- `out.md` of writing: paper, approved',
    'in the state\nOver.',
  ])
    assert.ok(report.includes(words), report);
  assert.match(rig.exits(6, ['status']).stderr, 'no open project');
  rig.ok('project', 'new', 'next', '--here');
});

test('--commit makes one commit of exactly .sow, whatever else is staged', async () => {
  await using rig = finished();
  rig.commit('the project');
  rig.write('staged.txt', 'mine\n');
  rig.git('add', 'staged.txt');
  rig.write('loose.txt', 'mine too\n');
  const { commit, archive } = rig.json<Closed>('project', 'close', '--commit');
  assert.is(rig.git('rev-parse', 'HEAD').trim(), commit);
  const paths = rig.git('show', '--name-only', '--format=%s', 'HEAD').trim().split('\n');
  assert.is(paths[0], 'Close the project demo');
  for (const path of paths.slice(2)) assert.match(path, /^\.sow\//);
  assert.ok(paths.includes(`${archive}/report.md`));
  assert.is(rig.git('status', '--porcelain'), 'A  staged.txt\n?? loose.txt\n');
});

test('what has not ended is told, and --force --reason of a person closes it all the same', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'One');
  const { stderr } = rig.unchanged(() => rig.exits(4, ['project', 'close']));
  assert.match(stderr, /010 has not ended; it stands in ImplementationPlanning[\s\S]*sow advance --list/);
  rig.unchanged(() => {
    rig.exits(4, ['project', 'close', '--force', '--reason', 'x', '--actor', 'agent:implementer']);
    rig.exits(2, ['project', 'close', '--force']);
  });
  rig.ok('claim', '010');
  rig.unchanged(() =>
    assert.match(
      rig.exits(4, ['project', 'close', '--force', '--reason', 'x']).stderr,
      '010 is being worked on',
    ),
  );
  rig.ok('release', '010');
  const { archive } = rig.json<Closed>('project', 'close', '--force', '--reason', 'superseded');
  assert.match(rig.read(`${archive}/report.md`), 'closed before its end: superseded');
  assert.match(rig.read(`${archive}/log.jsonl`), '"reason":"superseded"');
});

test('--pack makes one file of the same content, which is listed, read and brought back', async () => {
  await using rig = finished();
  rig.ok('add', 'One');
  rig.ok('abandon', '010', '-m', 'x');
  rig.commit('the project');
  const before = rig.bytes('.sow/project');
  rig.unchanged(() => rig.ok('project', 'close', '--pack', '-n'));
  const { archive } = rig.json<Closed>('project', 'close', '--pack', '--request-id', 'end');
  assert.match(archive, /^\.sow\/archive\/\d{4}-\d\d-\d\d-demo\.tar\.gz$/);
  assert.not.ok(rig.exists('.sow/project'));
  assert.is(rig.json<Closed>('project', 'close', '--pack', '--request-id', 'end').archive, archive);
  const name = archive.slice('.sow/archive/'.length);
  const { stdout } = spawnSync('tar', ['-tzf', rig.path(archive)], { encoding: 'utf8' });
  const top = name.replace('.tar.gz', '');
  const files = [...before.keys()].map((path) => path.replace('.sow/project', top));
  assert.equal(stdout.trim().split('\n').sort(), [...files, `${top}/report.md`].sort());
  const { archives } = rig.json<Archives>('archive', 'list');
  assert.equal(
    archives.map(({ kind, ref, format, open }) => [kind, ref, format, open]),
    [['project', 'demo', 'tar.gz', false]],
  );
  assert.match(rig.ok('archive', 'show', 'demo'), /^# demo\n\nWhat it was for\./);
  assert.match(rig.ok('archive', 'show', name, 'phases/writing/tasks/010/state.yaml'), 'status: abandoned');
  assert.match(rig.exits(6, ['archive', 'show', 'demo', 'stat.yaml']).stderr, 'did you mean state.yaml');
  rig.exits(6, ['archive', 'show', 'other']);
  rig.exits(4, ['archive', 'restore', 'demo', '--actor', 'agent:x']);
  rig.ok('archive', 'restore', 'demo');
  const after = rig.bytes('.sow/project');
  const log = '.sow/project/log.jsonl';
  assert.ok(after.get(log)?.startsWith(before.get(log) ?? 'none'));
  for (const one of [before, after]) one.delete(log);
  assert.equal(after, before);
  assert.is(rig.json<Archives>('archive', 'list').archives[0]?.open, true);
  rig.unchanged(() => rig.exits(4, ['archive', 'restore', 'demo']));
});

test('an archive in a folder is read and brought back as well; a damaged one is told, and changes nothing', async () => {
  await using rig = finished();
  const before = rig.read(STATE);
  const { archive } = rig.json<Closed>('project', 'close');
  assert.match(rig.ok('archive', 'show', 'demo'), /^# demo/);
  rig.ok('archive', 'restore', 'demo');
  assert.is(rig.read(STATE), before);
  assert.not.ok(rig.exists('.sow/project/report.md'));
  const packed = rig.json<Closed>('project', 'close', '--pack').archive;
  assert.is(packed, `${archive}-2.tar.gz`);
  rig.write(packed, 'torn');
  assert.match(rig.ok('archive', 'list'), /2\.tar\.gz +damaged/);
  rig.unchanged(() => {
    const name = packed.slice('.sow/archive/'.length);
    for (const verb of ['show', 'restore'])
      assert.match(rig.exits(4, ['archive', verb, name]).stderr, 'is damaged');
  });
});

test('a path that no packed archive has room for stops --pack, and only that', async () => {
  await using rig = finished();
  rig.write(`.sow/project/context/${'long'.repeat(30)}.md`, 'x\n');
  rig.unchanged(() =>
    assert.match(rig.exits(4, ['project', 'close', '--pack']).stderr, 'too long for a packed archive'),
  );
  rig.ok('project', 'close');
});

test('a dry run writes nothing; the same --request-id is answered after the project is gone', async () => {
  await using rig = finished();
  assert.match(
    rig.unchanged(() => rig.ok('project', 'close', '-n', '--commit')),
    'would be closed',
  );
  const first = rig.json<Closed>('project', 'close', '--request-id', 'end');
  const again = rig.unchanged(() => rig.json<Closed>('project', 'close', '--request-id', 'end'));
  assert.is(again.archive, first.archive);
  rig.exits(6, ['project', 'close']);
  rig.exits(6, ['project', 'close', '--request-id', 'other']);
});

test('a second project of the name on one day gets a folder of its own', async () => {
  await using rig = finished();
  const first = rig.json<Closed>('project', 'close');
  rig.ok('project', 'new', 'demo', '--here', '--type', 'short');
  const second = rig.json<Closed>('project', 'close');
  assert.is(second.archive, `${first.archive}-2`);
});

test('an unfinished merge stops --commit before anything is written; what is not text stops closing', async () => {
  await using rig = finished();
  rig.commit('the project');
  rig.git('switch', '-q', '-c', 'other');
  rig.write('a.txt', 'theirs\n');
  rig.commit('theirs');
  rig.git('switch', '-q', 'short/demo');
  rig.write('a.txt', 'ours\n');
  rig.commit('ours');
  assert.throws(() => rig.git('merge', 'other'));
  rig.unchanged(() =>
    assert.match(rig.exits(4, ['project', 'close', '--commit']).stderr, 'a merge is not finished'),
  );
  rig.git('merge', '--abort');
  rig.write('.sow/project/context/shot.png', new Uint8Array([0x89, 0xff, 0xfe]));
  rig.unchanged(() => assert.match(rig.exits(4, ['project', 'close']).stderr, 'shot.png is not text'));
});

test('a hook that refuses the commit leaves the project closed, and says so', async () => {
  await using rig = finished();
  rig.commit('the project');
  rig.write('.git/hooks/pre-commit', '#!/bin/sh\nexit 1\n', 0o755);
  const { stderr } = rig.exits(7, ['project', 'close', '--commit']);
  assert.match(stderr, 'the project is closed; commit .sow yourself');
  assert.not.ok(rig.exists('.sow/project'));
});

test('two branches with a project each merge into main without a conflict once they are closed', async () => {
  await using rig = finished('one');
  rig.commit('one begins');
  rig.git('branch', 'short/two', 'main');
  for (const name of ['one', 'two']) {
    rig.git('switch', '-q', `short/${name}`);
    if (name === 'two') {
      rig.ok('init');
      rig.write('.sow/types/short.yaml', rig.git('show', 'short/one:.sow/types/short.yaml'));
      rig.ok('project', 'new', 'two', '--type', 'short');
    }
    rig.ok('add', `Task of ${name}`);
    rig.ok('claim', '010');
    rig.ok('complete', '010');
    rig.write(`${name}.txt`, `${name}\n`);
    rig.commit(name);
    const open = rig.exits(3, ['validate', '--merge-into', 'main']);
    assert.match(open.stdout, `SOW512: the project ${name} is open; merged into main`);
    rig.ok('validate');
    rig.ok('project', 'close', '--commit');
    rig.ok('validate', '--merge-into', 'main');
  }
  rig.git('switch', '-q', 'main');
  for (const name of ['one', 'two']) rig.git('merge', '-q', '--no-edit', `short/${name}`);
  assert.not.ok(rig.exists('.sow/project'));
  assert.equal(
    rig
      .git('ls-files', '.sow/archive')
      .match(/[^/\n]+(?=\/report\.md)/g)
      ?.map((name) => name.slice(11)),
    ['one', 'two'],
  );
  rig.ok('validate', '--merge-into', 'main');
});

test.run();
