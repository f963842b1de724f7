// The user's name as git tells it, from any three files of configuration, in any of the forms that git takes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { plainUserName } from '../../src/git/user-name.ts';
import { Rig } from '../rig/rig.ts';

const PLAIN = ['[user]', '[USER]', '[core]', '\tname = Ann Plain', '\tNAME=Bea', '\temail = a@localhost', ''];

const INTRICATE = [
  '[user] name = Same Line',
  '[user "sub"]',
  '[include]\n\tpath = more',
  '[includeIf "gitdir:/"]\n\tpath = more',
  '[extensions]\n\tworktreeConfig = true',
  '\tname = "Quo Ted"',
  '\tname = Com # ment',
  '\tname = Two  Spaces',
  '\tname',
  '\tname =',
  '\tname-s = Else',
  '\tname = goes \\\n on',
  '# name = Nobody',
  '\r',
];

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 1, arbitrary: fc.constantFrom(...INTRICATE) },
);
const file = fc.array(line, { maxLength: 5 }).map((lines) => `[user]\n${lines.join('\n')}\n`);

type Texts = readonly [local: string, user: string, xdg: string];

const OWN = '[core]\n\trepositoryformatversion = 1\n';

function write(rig: Rig, [local, user, xdg]: Texts): void {
  mkdirSync(join(rig.home, '.config/git'), { recursive: true });
  rig.write('.git/config', OWN + local);
  writeFileSync(join(rig.home, '.gitconfig'), user);
  writeFileSync(join(rig.home, '.config/git/config'), xdg);
  // What an include may mean.
  for (const folder of [rig.path('.git'), rig.home, join(rig.home, '.config/git')])
    writeFileSync(join(folder, 'more'), named('Included'));
  rig.write('.git/config.worktree', named('Of the worktree'));
}

const named = (name: string): string => `[user]\n\tname = ${name}\n`;

/** What git says in the same surroundings; some of these files it refuses altogether. */
function asked(rig: Rig): string {
  const { status, stdout } = spawnSync('git', ['config', 'user.name'], {
    cwd: rig.root,
    env: rig.env(),
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : '';
}

const told = (rig: Rig, env: Readonly<Record<string, string>> = {}): string | undefined =>
  plainUserName(rig.path('.git'), rig.env(env));

test('whatever stands in the files, the name is the one git tells, or git is asked', async () => {
  await using rig = Rig.make();
  let plain = 0;
  fc.assert(
    fc.property(file, file, file, (...texts) => {
      write(rig, texts);
      const name = told(rig);
      if (name === undefined) return;
      plain++;
      assert.is(name, asked(rig));
    }),
    { numRuns: 400 },
  );
  assert.ok(plain > 20, `${plain}`);
});

test('the nearest plain name is told without git', async () => {
  await using rig = Rig.make();
  const [local, user, xdg] = [named('Local'), named('User'), named('Of XDG')];
  for (const [texts, expected] of [
    [[local, user, xdg], 'Local'],
    [['', user, xdg], 'User'],
    [['', '', xdg], 'Of XDG'],
    [['', '', ''], undefined],
  ] as const) {
    write(rig, texts);
    assert.is(told(rig), expected);
    if (expected !== undefined) assert.is(asked(rig), expected);
  }
});

test('where the environment configures git, git is asked', async () => {
  await using rig = Rig.make();
  write(rig, ['[user]\n\tname = Local\n', '', '']);
  for (const name of ['GIT_CONFIG_COUNT', 'GIT_CONFIG_PARAMETERS', 'GIT_CONFIG_GLOBAL', 'GIT_DIR'])
    assert.is(told(rig, { [name]: '1' }), undefined, name);
});

test.run();
