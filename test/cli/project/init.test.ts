// `sow init`: what it writes, what it leaves, where it refuses.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

const SCHEMAS = [
  'config',
  'context',
  'phase',
  'plan',
  'project',
  'project-type',
  'refs',
  'task',
  'user-config',
].map((root) => `.sow/schemas/json/${root}.schema.json`);
const FILES = [
  '.sow/config.yaml',
  '.sow/.gitignore',
  '.sow/.gitattributes',
  '.sow/knowledge/README.md',
  ...SCHEMAS,
];

interface Initialized {
  readonly root: string;
  readonly written: readonly string[];
  readonly kept: readonly string[];
  readonly agents: readonly { readonly name: string; readonly path: string }[];
}

test('init writes its files, says which, and names the next step', async () => {
  await using rig = Rig.make();
  const said = rig.ok('init');
  for (const file of FILES) {
    assert.ok(rig.exists(file), file);
    assert.match(said, `wrote ${file}`);
  }
  assert.match(said, 'next: sow project new <name>');
  assert.is(rig.git('status', '--porcelain', '--ignored', '.sow/local'), '!! .sow/local/\n');
});

test('a second init writes no byte', async () => {
  await using rig = Rig.make();
  rig.ok('init');
  assert.match(
    rig.unchanged(() => rig.ok('init')),
    'all is there',
  );
  assert.equal(rig.unchanged(() => rig.json<Initialized>('init')).written, []);
});

test('init puts back what is missing and tells it from what was kept', async () => {
  await using rig = Rig.make();
  rig.ok('init');
  rmSync(rig.path('.sow/.gitattributes'));
  rmSync(rig.path('.sow/local'), { recursive: true });
  const { written, kept } = rig.json<Initialized>('init');
  assert.equal(written, ['.sow/.gitattributes']);
  assert.equal(kept.length, FILES.length - 1);
  assert.is(rig.read('.sow/.gitattributes'), 'log.jsonl merge=union linguist-generated\n');
});

test("people's own lines stay, and the missing ones follow them", async () => {
  await using rig = Rig.make();
  rig.write('.sow/.gitignore', '# ours\n*.swp\n/local/');
  rig.write('.sow/.gitattributes', '*.md text\r\n');
  rig.write('.sow/config.yaml', '# ours\nreview: {mode: none}\n');
  assert.equal(rig.json<Initialized>('init').written, [
    '.sow/.gitignore',
    '.sow/.gitattributes',
    '.sow/knowledge/README.md',
    ...SCHEMAS,
  ]);
  assert.is(rig.read('.sow/.gitignore'), '# ours\n*.swp\n/local/\n/worktrees/\n');
  assert.is(rig.read('.sow/.gitattributes'), '*.md text\r\nlog.jsonl merge=union linguist-generated\n');
  assert.is(rig.read('.sow/config.yaml'), '# ours\nreview: {mode: none}\n');
});

test('init names the agent CLIs that stand on the PATH, and installs none', async () => {
  await using rig = Rig.make();
  for (const name of ['claude', 'codex']) rig.write(`../bin/${name}`, '#!/bin/sh\nexit 1\n', 0o755);
  rig.write('../bin/gemini', 'no program', 0o644);
  const env = { PATH: `${rig.path('../bin')}:${process.env.PATH}` };
  assert.match(rig.exits(0, ['init'], { env }).stdout, 'agent CLIs on the PATH: claude, codex\n');
  const { agents } = rig.data<Initialized>(0, ['init'], { env });
  assert.equal(
    agents.map(({ name, path }) => [name, path]),
    ['claude', 'codex'].map((name) => [name, join(rig.root, '..', 'bin', name)]),
  );
});

test('a dry run tells what it would write and makes not even the folder', async () => {
  await using rig = Rig.make();
  assert.match(rig.ok('init', '-n'), 'would write .sow/config.yaml');
  assert.not(rig.exists('.sow'));
});

test('outside git init fails with exit 6 and writes nothing', async () => {
  await using rig = Rig.make();
  const { stderr } = rig.exits(6, ['init'], { cwd: rig.home });
  assert.match(stderr, /is in no git repository\n {2}→ git init/);
  assert.is(rig.error(6, ['init'], { cwd: rig.home }).reason, 'outside-git');
});

test('in a sub-directory init sets up the repository it lies in', async () => {
  await using rig = Rig.make();
  mkdirSync(rig.path('a/b'), { recursive: true });
  assert.is(rig.data<Initialized>(0, ['init'], { cwd: rig.path('a/b') }).root, rig.root);
  assert.ok(rig.exists('.sow/config.yaml'));
  assert.not(rig.exists('a/b/.sow'));
});

test('a linked worktree gets a .sow of its own', async () => {
  await using rig = Rig.make();
  rig.git('worktree', 'add', '-q', '-b', 'other', '../linked');
  const cwd = rig.path('../linked');
  rig.exits(0, ['init'], { cwd });
  assert.ok(rig.exists('../linked/.sow/config.yaml'));
  assert.not(rig.exists('.sow'));
});

test('a path may hold spaces, letters of any script and a newline', async () => {
  await using rig = Rig.make();
  const strange = rig.path('../höhe und "weite"\n日本');
  mkdirSync(strange);
  const cwd = { cwd: strange };
  rig.exits(6, ['init'], cwd);
  rig.git('init', '-q', '-b', 'main', strange);
  for (const args of [['init'], ['project', 'new', 'demo'], ['add', 'Ü ber'], ['claim', '010'], ['validate']])
    rig.exits(0, args, cwd);
  assert.match(rig.exits(0, ['list'], cwd).stdout, '010  in_progress  Ü ber');
});

/** What stands in the way, and how the failure names it. */
const IN_THE_WAY: readonly (readonly [path: string, code: string])[] = [
  ['.sow', 'ENOTDIR'],
  ['.sow/local', 'ENOTDIR'],
  ['.sow/knowledge', 'ENOTDIR'],
];

for (const [path, code] of IN_THE_WAY) {
  test(`a file where the folder ${path} belongs: exit 7, nothing is changed, and the path is named`, async () => {
    await using rig = Rig.make();
    rig.write(path, 'not a folder\n');
    const { reason, message } = rig.unchanged(() => rig.error(7, ['init']));
    assert.is(reason, 'io');
    assert.match(message, code);
    assert.match(message, rig.path(path));
    assert.match(message, 'nothing was changed');
  });
}

test('a folder where a file belongs: exit 7, and the next step', async () => {
  await using rig = Rig.make();
  mkdirSync(rig.path('.sow/.gitignore'), { recursive: true });
  const { message, hint } = rig.error(7, ['init']);
  assert.match(message, /EISDIR: .*\.gitignore \(nothing was changed\)/);
  assert.match(hint ?? '', 'move it away');
});

test('a user configuration that is broken stops every command at its line, and a folder there is no bug', async () => {
  await using rig = Rig.make();
  const config = join(rig.home, '.config/sow/config.yaml');
  mkdirSync(join(config, '..'), { recursive: true });
  writeFileSync(config, 'parallel:\n  max_concurency: 2\n');
  const [diagnostic] = rig.error(3, ['init']).diagnostics ?? [];
  assert.equal([diagnostic?.file, diagnostic?.line, diagnostic?.column], [config, 2, 3]);
  assert.match(diagnostic?.help ?? '', 'max_concurrency');
  rmSync(config);
  mkdirSync(config);
  assert.is(rig.error(3, ['init']).diagnostics?.[0]?.code, 'SOW507');
});

test.run();
