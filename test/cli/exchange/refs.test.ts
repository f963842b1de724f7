// `refs`: git repositories of this file system as if they stood elsewhere, folders, and what must never happen to either.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sourceOf } from '../../../src/app/refs/source.ts';
import { withoutCredentials } from '../../../src/git/remote.ts';
import { Elsewhere } from '../../rig/elsewhere.ts';
import { type Call, Rig } from '../../rig/rig.ts';

interface Ref {
  readonly id: string;
  readonly standing: string;
  readonly commit: string | null;
  readonly news?: string | null;
  readonly message?: string;
}

const URL = 'https://git.test/o/style';

function withStyle(): { rig: Rig; style: Elsewhere } {
  const rig = Rig.withProject();
  const style = new Elsewhere(rig, 'o/style');
  style.commit({ 'docs/go.md': 'tabs\n', 'README.md': 'style\n' });
  return { rig, style };
}

function refs(rig: Rig, verb = 'list', call: Call = {}): readonly Ref[] {
  return rig.data<{ refs: readonly Ref[] }>(0, ['refs', verb], call).refs;
}

const standings = (rig: Rig): [string, string][] => refs(rig).map(({ id, standing }) => [id, standing]);

test('a repository elsewhere is listed for everybody, copied for this person and linked in this checkout', async () => {
  const { rig, style } = withStyle();
  await using _ = rig;
  rig.unchanged(() => rig.ok('refs', 'add', URL, '-d', 'how we write Go', '-n'));
  rig.ok('refs', 'add', URL, '-d', 'how we write Go', '--path', 'docs', '--tag', 'go', '--semantic', 'code');
  assert.is(rig.read('.sow/refs/o-style/go.md'), 'tabs\n');
  assert.is(
    rig.read('.sow/refs/index.yaml').split('# yaml')[0],
    `refs:\n  - id: o-style\n    source: "${URL}"\n    path: docs\n    semantic: code\n    tags:\n      - go\n    description: how we write Go\n`,
  );
  assert.match(readlinkSync(rig.path('.sow/refs/o-style')), `${rig.home}/.cache/sow/refs/`);
  assert.not(existsSync(join(readlinkSync(rig.path('.sow/refs/o-style')), '../.git')));
  const [only] = refs(rig);
  assert.equal([only?.standing, only?.commit], ['linked', style.head()]);
  rig.commit();
  assert.equal(rig.git('ls-files', '.sow/refs').trim().split('\n'), [
    '.sow/refs/.gitignore',
    '.sow/refs/index.yaml',
  ]);
  rig.ok('validate');
  assert.is(
    rig.json<{ changed: boolean }>(
      'refs',
      'add',
      URL,
      '-d',
      'how we write Go',
      '--path',
      'docs',
      '--tag',
      'go',
      '--semantic',
      'code',
    ).changed,
    false,
  );
  assert.is(rig.git('status', '--porcelain'), '');
  for (const [flags, total] of [
    [['--tag', 'go'], 1],
    [['--tag', 'ts'], 0],
    [['--semantic', 'knowledge'], 0],
    [['--local'], 0],
    [['--committed'], 1],
  ] as const)
    assert.is(rig.json<{ total: number }>('refs', 'list', ...flags).total, total, flags.join(' '));
});

test('a folder, a file and a repository of this machine are listed in this checkout alone', async () => {
  const { rig, style } = withStyle();
  await using _ = rig;
  const notes = join(rig.home, 'notes');
  mkdirSync(notes);
  writeFileSync(join(notes, 'a.md'), 'a\n');
  rig.ok('refs', 'add', '../home/notes', '-d', 'my notes', '--link', 'mine');
  rig.ok('refs', 'add', `file://${notes}/a.md`, '-d', 'a note', '--id', 'a');
  rig.ok('refs', 'add', `git+file://${style.folder}`, '-d', 'a copy', '--id', 'copy');
  assert.equal(standings(rig), [
    ['notes', 'linked'],
    ['a', 'linked'],
    ['copy', 'linked'],
  ]);
  assert.is(readlinkSync(rig.path('.sow/refs/mine')), notes);
  assert.is(rig.read('.sow/refs/a'), 'a\n');
  rig.commit();
  assert.is(rig.git('ls-files', '.sow/refs').trim(), '.sow/refs/.gitignore');
  // What was written by a hand where others would see it.
  rig.write('.sow/refs/index.yaml', `refs:\n  - {id: x, source: ${notes}, description: d}\n`);
  assert.is(rig.error(3, ['refs', 'list']).diagnostics?.[0]?.code, 'SOW513');
});

test('~ is the home folder of the call, also where the process has another', async () => {
  await using rig = Rig.withProject();
  rig.write('../home/notes/a.md', 'a\n');
  rig.ok('refs', 'add', '~/notes', '--description', 'Notes');
  assert.is(readlinkSync(rig.path('.sow/refs/notes')), join(rig.home, 'notes'));
});

test('status asks for news, update fetches it, and a copy that others read stays as it was', async () => {
  const { rig, style } = withStyle();
  await using _ = rig;
  rig.ok('refs', 'add', URL, '-d', 'style');
  rig.ok('refs', 'add', URL, '-d', 'as it was', '--id', 'first', '--branch', 'v1');
  const before = style.head();
  style.commit({ 'docs/go.md': 'spaces\n' });
  const news = (): unknown[] => refs(rig, 'status').map((one) => one.news);
  assert.equal(news(), ['behind', 'current']);
  const old = readlinkSync(rig.path('.sow/refs/o-style'));
  rig.unchanged(() => rig.ok('refs', 'update', '-n'));
  assert.match(rig.ok('refs', 'update'), `o-style  ${before.slice(0, 12)} → ${style.head().slice(0, 12)}`);
  assert.equal(news(), ['current', 'current']);
  assert.is(rig.read('.sow/refs/o-style/docs/go.md'), 'spaces\n');
  assert.is(readFileSync(join(old, 'docs/go.md'), 'utf8'), 'tabs\n');
  rig.ok('refs', 'update', '--prune-cache');
  assert.ok(existsSync(old), 'the other reference leads there');
  rig.ok('refs', 'remove', 'first');
  rig.ok('refs', 'update', '--prune-cache');
  assert.not(existsSync(old));
});

test('after a clone one command links everything; a lost cache and a lost link are told and mended', async () => {
  const { rig } = withStyle();
  await using _ = rig;
  rig.ok('refs', 'add', URL, '-d', 'style');
  rmSync(rig.path('.sow/refs/o-style'));
  assert.equal(standings(rig), [['o-style', 'unlinked']]);
  assert.match(rig.ok('doctor'), /outside references that are not linked here: o-style/);
  rig.ok('refs', 'update');
  rmSync(join(rig.home, '.cache'), { recursive: true });
  assert.equal(standings(rig), [['o-style', 'gone']]);
  rig.ok('refs', 'update');
  assert.equal(standings(rig), [['o-style', 'linked']]);
  // Another path in the list is another link.
  rig.write(
    '.sow/refs/index.yaml',
    rig.read('.sow/refs/index.yaml').replace('    description', '    path: docs\n    description'),
  );
  assert.equal(standings(rig), [['o-style', 'unlinked']]);
  rig.ok('refs', 'update');
  assert.is(rig.read('.sow/refs/o-style/go.md'), 'tabs\n');
});

test('what fails hides nothing else, and is told with its exit code', async () => {
  const { rig, style } = withStyle();
  await using _ = rig;
  rig.ok('refs', 'add', URL, '-d', 'style');
  rig.ok('refs', 'add', `git+file://${style.folder}`, '-d', 'copy', '--id', 'copy');
  rmSync(style.folder, { recursive: true });
  rig.ok('refs', 'add', rig.home, '-d', 'home', '--id', 'home');
  const told = refs(rig, 'status');
  assert.equal(
    told.map(({ news }) => news),
    [null, null, 'current'],
  );
  assert.match(told[0]?.message ?? '', /does not appear to be a git repository|does not exist/);
  const { refs: updated } = rig.data<{ refs: readonly { id: string; reason?: string }[] }>(7, [
    'refs',
    'update',
  ]);
  assert.equal(
    updated.map(({ id, reason }) => [id, reason]),
    [
      ['o-style', 'git-failed'],
      ['copy', 'git-failed'],
      ['home', undefined],
    ],
  );
  assert.is(rig.read('.sow/refs/o-style/README.md'), 'style\n', 'what was linked stays');
});

const REFUSED: readonly (readonly [args: readonly string[], exit: number, message: RegExp])[] = [
  [['https://ada:hunter2@git.test/x', '-d', 'x'], 2, /credentials/],
  [['https://hunter2@git.test/x', '-d', 'x'], 2, /credentials/],
  [['ssh://ada:hunter2@git.test/x', '-d', 'x'], 2, /credentials/],
  [['https://git.test/x?token=hunter2', '-d', 'x'], 2, /no query/],
  [['ext::sh -c hunter2', '-d', 'x'], 2, /none of/],
  [['ssh://-oProxyCommand=hunter2/x', '-d', 'x'], 2, /none of/],
  [['git@-oProxyCommand=hunter2:x', '-d', 'x'], 2, /none of/],
  [['nonsense', '-d', 'x'], 2, /none of/],
  [[URL], 2, /agents are told/],
  [[URL, '-d', 'x', '--path', '../..'], 2, /does not lead into/],
  [[URL, '-d', 'x', '--path', '.git'], 2, /does not lead into/],
  [[URL, '-d', 'x', '--path', 'nowhere'], 6, /no path in/],
  [[URL, '-d', 'x', '--path', 'out'], 4, /leads out/],
  [[URL, '-d', 'x', '--branch', 'nope'], 6, /branch or tag nope/],
  [[URL, '-d', 'x', '--branch=--upload-pack=x'], 6, /branch or tag/],
  [[URL, '-d', 'x', '--id', '../x'], 2, /is no name/],
  [[URL, '-d', 'x', '--link', 'index.yaml'], 2, /is no name/],
  [['../home', '-d', 'x', '--branch', 'main'], 2, /no branch/],
  [['/nowhere/at/all', '-d', 'x'], 6, /no file or folder/],
  [[URL, '-d', 'other words', '--id', 'there'], 4, /there is an outside reference there already/],
  [[URL, '-d', 'x', '--id', 'new', '--link', 'there'], 4, /the link there is that of there/],
  [[URL, '-d', 'x', '--id', 'mine'], 4, /is no link of sow's/],
];

test('what cannot be a reference is refused, without a word of a secret, and nothing is written', async () => {
  const { rig, style } = withStyle();
  await using _ = rig;
  symlinkSync('/etc', join(style.folder, 'out'));
  style.commit({});
  rig.ok('refs', 'add', URL, '-d', 'x', '--id', 'there');
  rig.write('.sow/refs/mine/own.md', 'mine');
  for (const [args, exit, message] of REFUSED) {
    const failed = rig.unchanged(() => rig.error(exit, ['refs', 'add', ...args]));
    assert.match(failed.message, message, args.join(' '));
    assert.not.match(JSON.stringify(failed), /hunter2/);
  }
});

test('removing takes the link and never what it leads to', async () => {
  const { rig } = withStyle();
  await using _ = rig;
  rig.write('../home/notes/a.md', 'a');
  rig.ok('refs', 'add', '../home/notes', '-d', 'notes');
  rig.ok('refs', 'add', URL, '-d', 'style');
  const cache = join(rig.home, '.cache/sow/refs');
  rig.unchanged(() => rig.ok('refs', 'remove', 'notes', '-n'));
  assert.is(rig.error(6, ['refs', 'remove', 'notes', 'not']).reason, 'not-found');
  rig.ok('refs', 'remove', 'notes', 'o-style');
  assert.is(rig.read('../home/notes/a.md'), 'a');
  assert.equal(readdirSync(rig.path('.sow/refs')).sort(), ['.gitignore', 'index.yaml', 'local.yaml']);
  assert.is(
    readdirSync(join(cache, readdirSync(cache)[0] ?? '')).length,
    1,
    'other checkouts may link to the copy',
  );
  rig.ok('refs', 'add', URL, '-d', 'style');
  rig.ok('refs', 'remove', 'o-style', '--prune-cache');
  assert.equal(readdirSync(join(cache, readdirSync(cache)[0] ?? '')), []);
});

test('what a hand wrote is told at its place, without the secret, and keeps nothing else from working', async () => {
  const { rig } = withStyle();
  await using _ = rig;
  rig.ok('refs', 'add', URL, '-d', 'style');
  const index = rig.read('.sow/refs/index.yaml');
  rig.write(
    '.sow/refs/index.yaml',
    `${index.split('# yaml')[0]}  # mine\n  - id: b\n    source: https://u:hunter2@git.test/x\n    description: d\n`,
  );
  for (const args of [
    ['validate'],
    ['validate', '.sow/refs/index.yaml'],
    ['refs', 'list'],
    ['refs', 'update'],
  ]) {
    const { stdout, stderr } = rig.exits(3, args);
    assert.match(stdout + stderr, /index\.yaml:\d+:13: error SOW513: .*credentials/);
    assert.not.match(stdout + stderr, /hunter2/);
  }
  rig.ok('add', 'Work');
  assert.match(rig.ok('prompt', 'show', 'implementer', '--task', '010'), /o-style: style/);
});

test('comments and the words of others stay when a list is changed', async () => {
  const { rig } = withStyle();
  await using _ = rig;
  rig.write(
    '.sow/refs/index.yaml',
    `# ours\nrefs:\n  # the guide\n  - id: style   # short\n    source: ${URL}\n    description: 'd'\n`,
  );
  rig.ok('refs', 'add', URL, '-d', 'e', '--id', 'two', '--branch', 'v1');
  assert.match(
    rig.read('.sow/refs/index.yaml'),
    `# ours\nrefs:\n  # the guide\n  - id: style   # short\n    source: ${URL}\n    description: 'd'\n  - id: two\n`,
  );
  rig.ok('refs', 'remove', 'two');
  assert.is(
    rig.read('.sow/refs/index.yaml'),
    `# ours\nrefs:\n  # the guide\n  - id: style   # short\n    source: ${URL}\n    description: 'd'\n`,
  );
});

test('agents are told of what they can reach, by a path that leads there', async () => {
  const { rig } = withStyle();
  await using _ = rig;
  rig.ok('add', 'Work');
  assert.not.match(rig.ok('prompt', 'show', 'implementer', '--task', '010'), /look up/);
  rig.ok('refs', 'add', URL, '-d', 'how we write Go', '--semantic', 'code');
  rig.ok('refs', 'add', URL, '-d', 'lost', '--id', 'lost');
  rmSync(rig.path('.sow/refs/lost'));
  const line = `- ${rig.path('.sow/refs/o-style')} (code): how we write Go`;
  assert.match(rig.ok('prime'), line);
  rig.write('../home/agent.sh', '#!/bin/sh\ncat > "$HOME/prompt"\nsow submit -m done\n', 0o755);
  rig.exits(8, ['run', '--executor', `command:${rig.home}/agent.sh`]);
  const prompt = rig.read('../home/prompt');
  assert.match(prompt, line);
  assert.not.match(prompt, /lost/);
});

test('called from a hook, a copy is made of what is meant and not of the repository around', async () => {
  const { rig, style } = withStyle();
  await using _ = rig;
  const env = { GIT_DIR: rig.path('.git'), GIT_WORK_TREE: rig.root, GIT_INDEX_FILE: rig.path('.git/index') };
  rig.exits(0, ['refs', 'add', URL, '-d', 'style'], { env });
  assert.is(refs(rig)[0]?.commit, style.head());
  assert.is(rig.git('symbolic-ref', 'HEAD').trim(), 'refs/heads/feat/demo');
});

test('a repository that brings a link in place of the folder has nothing written through it', async () => {
  const { rig } = withStyle();
  await using _ = rig;
  rig.write('evil/index.yaml', `refs:\n  - {id: git, source: ${URL}, path: README.md, description: d}\n`);
  symlinkSync('../evil', rig.path('.sow/refs'));
  rig.unchanged(() => {
    for (const args of [['update'], ['add', URL, '-d', 'd', '--id', 'two']])
      assert.is(rig.error(3, ['refs', ...args]).diagnostics?.[0]?.code, 'SOW507', args.join(' '));
  });
});

test('rules for git that an earlier sow left are completed, so that the list is committed', async () => {
  const { rig } = withStyle();
  await using _ = rig;
  rig.write('.sow/refs/.gitignore', '*\n!.gitignore\n!index.json');
  rig.ok('refs', 'add', URL, '-d', 'd');
  rig.ok('refs', 'add', '.', '-d', 'this', '--id', 'here');
  rig.commit();
  assert.equal(rig.git('ls-files', '.sow/refs').trim().split('\n'), [
    '.sow/refs/.gitignore',
    '.sow/refs/index.yaml',
  ]);
  assert.is(rig.read('.sow/refs/.gitignore'), '*\n!.gitignore\n!index.json\n*\n!.gitignore\n!index.yaml\n');
});

test('two clones that each add a reference merge by id with the driver', async () => {
  const { rig } = withStyle();
  await using _ = rig;
  rig.ok('setup', 'git');
  rig.ok('refs', 'add', URL, '-d', 'all', '--id', 'all');
  rig.commit();
  rig.git('clone', '-q', rig.root, '../clone');
  const cwd = rig.path('../clone');
  rig.exits(0, ['refs', 'add', URL, '-d', 'theirs', '--id', 'theirs', '--path', 'docs'], { cwd });
  rig.git('-C', cwd, 'add', '--all');
  rig.git('-C', cwd, 'commit', '-q', '-m', 'theirs');
  rig.ok('refs', 'add', URL, '-d', 'ours', '--id', 'ours', '--path', 'docs');
  rig.commit();
  rig.git('pull', '-q', '--no-rebase', '--no-edit', '../clone', 'feat/demo');
  assert.equal(standings(rig).sort(), [
    ['all', 'linked'],
    ['ours', 'linked'],
    ['theirs', 'unlinked'],
  ]);
  rig.ok('refs', 'update');
  assert.is(rig.read('.sow/refs/theirs/go.md'), 'tabs\n');
});

test('sources are read as git and people write them', () => {
  const kind = (text: string): unknown => {
    const source = sourceOf(text);
    return source.ok ? (source.value.kind === 'git' ? source.value.url : source.value.path) : 'no';
  };
  assert.is(kind('git@github.com:o/r.git'), 'git@github.com:o/r.git');
  assert.is(kind('git+https://h/x'), 'https://h/x');
  assert.is(kind('ssh://git@h:22/x'), 'ssh://git@h:22/x');
  assert.is(kind('git+/srv/x'), 'file:///srv/x');
  assert.is(kind('file:///srv/x/'), '/srv/x');
  for (const no of ['file://host/x', 'c:\\x', '-x', '', 'javascript:1', 'ext::x', 'a@b'])
    assert.is(kind(no), 'no', no);
  assert.is(
    withoutCredentials("at 'https://u:p@ss@h/x' and ssh://git@h/x"),
    "at 'https://***@h/x' and ssh://git@h/x",
  );
});

test.run();
