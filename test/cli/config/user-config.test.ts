// The user's own configuration: made, found, edited, checked, put aside; which executor it makes a task run on.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Call, Rig } from '../../rig/rig.ts';

interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly source: string;
}

const fileOf = (rig: Rig) => join(rig.home, '.config/sow/config.yaml');

function configure(rig: Rig, text: string): void {
  mkdirSync(join(rig.home, '.config/sow'), { recursive: true });
  writeFileSync(fileOf(rig), text);
}

/** Programs of these names on the PATH, each telling its version. */
function install(rig: Rig, ...names: readonly string[]): Call {
  const bin = join(rig.home, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const name of names)
    writeFileSync(join(bin, name), '#!/bin/sh\necho "1.2.3 (test)"\n', { mode: 0o755 });
  return { env: { PATH: `${bin}:${rig.env().PATH}` } };
}

test('it is made once, found with or without XDG_CONFIG_HOME, and put aside without loss', async () => {
  await using rig = Rig.make();
  assert.is(rig.ok('config', 'path').trim(), fileOf(rig));
  assert.is(rig.ok('config', 'path', '--exists'), 'false\n');
  rig.ok('config', 'init', '-n');
  assert.not(existsSync(fileOf(rig)));
  rig.ok('config', 'init');
  assert.is(rig.ok('config', 'path', '--exists'), 'true\n');
  assert.match(rig.exits(4, ['config', 'init']).stderr, /already\n.*sow config edit/);
  assert.is(rig.sow(['config', 'validate']).code, 0, 'the template is sound');
  const elsewhere = rig.sow(['config', 'path'], { env: { XDG_CONFIG_HOME: '/x' } });
  assert.is(elsewhere.stdout, '/x/sow/config.yaml\n');
  rig.exits(4, ['config', 'path'], { env: { HOME: undefined } });
  assert.match(rig.exits(4, ['config', 'reset']).stderr, /--yes/);
  rig.ok('config', 'reset', '--yes');
  configure(rig, '# mine\n');
  assert.match(rig.ok('config', 'reset', '--yes'), /config\.yaml\.backup-2/);
  assert.is(readFileSync(`${fileOf(rig)}.backup-2`, 'utf8'), '# mine\n');
  assert.match(readFileSync(`${fileOf(rig)}.backup`, 'utf8'), /agents/);
  assert.match(rig.ok('config', 'reset', '--yes'), /there is no configuration/);
});

test('the template, with its comments taken off, is a sound configuration', async () => {
  await using rig = Rig.make();
  rig.ok('config', 'init');
  const lines = readFileSync(fileOf(rig), 'utf8').split('\n').slice(3);
  writeFileSync(fileOf(rig), lines.map((line) => line.replace(/^# /, '')).join('\n'));
  assert.is(rig.sow(['config', 'validate']).code, 0, rig.sow(['config', 'validate']).stdout);
});

test('its faults are shown at their places, and what it names is looked for with its version', async () => {
  await using rig = Rig.make();
  const call = install(rig, 'claude');
  configure(
    rig,
    'agents:\n  executors:\n    fast:\n      type: claude\n    gone:\n      type: codex\n      program: no-such\n  bindings:\n    reviewer: fats\n',
  );
  const { stdout, stderr } = rig.exits(3, ['config', 'validate'], call);
  assert.match(stdout, /config\.yaml:9:15: error SOW301/);
  assert.match(stdout, /did you mean fast\?/);
  assert.match(stdout, /^fast +claude +\S+\/bin\/claude +1\.2\.3$/m);
  assert.match(stdout, /^gone +codex +not on the PATH/m);
  assert.match(stderr, /the program of gone is not there: no-such/);
  configure(rig, 'agents:\n  executors:\n    x:\n      type: claude\n      modle: y\n');
  assert.match(rig.exits(3, ['config', 'validate'], call).stdout, /config\.yaml:5:7: error SOW202/);
  configure(rig, 'agents:\n  executors:\n    x:\n      type: windsurf\n');
  assert.match(rig.exits(3, ['config', 'validate'], call).stdout, /windsurf/);
});

test('it is edited in the editor of the environment, with its arguments, and checked afterwards', async () => {
  await using rig = Rig.make();
  const editor = rig.write('editor.sh', '#!/bin/sh\nprintf "runs:\\n  timeout: %s\\n" "$1" > "$2"\n', 0o755);
  rig.exits(0, ['config', 'edit'], { env: { EDITOR: `${editor} 5m` } });
  assert.is(readFileSync(fileOf(rig), 'utf8'), 'runs:\n  timeout: 5m\n');
  assert.match(
    rig.exits(3, ['config', 'edit'], { env: { VISUAL: `${editor} soon`, EDITOR: 'false' } }).stdout,
    /SOW205/,
  );
  assert.match(rig.exits(6, ['config', 'edit'], { env: { EDITOR: 'no-such-editor' } }).stderr, /set EDITOR/);
});

test('each setting of agents is shown with its source; the environment wins over the file', async () => {
  await using rig = Rig.make();
  rig.ok('init');
  configure(
    rig,
    'agents:\n  executors:\n    mine: {type: claude, settings: {model: opus}}\n  bindings: {reviewer: mine, planner: mine}\n',
  );
  const { stdout } = rig.exits(0, ['config', 'show', '--json'], { env: { SOW_AGENTS_REVIEWER: 'codex' } });
  const { settings } = (JSON.parse(stdout) as { data: { settings: Setting[] } }).data;
  const shown = settings
    .filter(({ key }) => key.startsWith('agents.'))
    .map(({ key, value, source }) => [key, value, source]);
  const known = ['claude', 'codex', 'gemini', 'opencode', 'qwen', 'copilot', 'pi', 'cursor'];
  assert.equal(shown, [
    ...known.map((name) => [`agents.executors.${name}.type`, name, 'default']),
    ['agents.executors.mine.type', 'claude', 'user'],
    ['agents.executors.mine.settings.model', 'opus', 'user'],
    ['agents.bindings.planner', 'mine', 'user'],
    ['agents.bindings.reviewer', 'codex', 'environment'],
  ]);
});

test('the executor of a task: its own wish, the flag, the environment, its role’s binding, the first on the PATH', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First', '--agent', 'code-reviewer');
  const call = install(rig, 'codex', 'claude');
  const executor = (args: readonly string[], env: Call['env'] = {}): unknown => {
    const all = { env: { ...call.env, ...env } };
    return rig.data<{ runs: { executor: string }[] }>(0, ['run', '-n', ...args], all).runs[0]?.executor;
  };
  assert.is(executor([]), 'claude');
  configure(
    rig,
    'agents:\n  executors:\n    mine: {type: codex}\n    other: {type: claude}\n  bindings: {code-reviewer: mine}\n',
  );
  assert.is(executor([]), 'mine');
  assert.is(executor([], { SOW_AGENTS_CODE_REVIEWER: 'other' }), 'other');
  assert.is(executor([], { SOW_AGENTS_CODE_REVIEWER: 'other', SOW_EXECUTOR: 'codex' }), 'codex');
  assert.is(executor(['--executor', 'other'], { SOW_EXECUTOR: 'codex' }), 'other');
  rig.ok('set', '010', 'executor=claude');
  assert.is(executor(['--executor', 'other']), 'claude');
  const lost = rig.error(6, ['run', '-n', '--executor', 'othr'], call);
  assert.match(lost.hint ?? '', /claude, codex, .*, mine, other/);
});

test('permissions: the flag, the configuration, the role, edit', async () => {
  await using rig = Rig.withProject();
  const bin = join(rig.home, 'bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'claude'),
    `#!/bin/sh\ncat > /dev/null\necho "$@" > ${join(rig.home, 'called')}\n`,
    { mode: 0o755 },
  );
  const call = { env: { PATH: `${bin}:${rig.env().PATH}` } };
  const mode = (...args: readonly string[]): string | undefined => {
    rig.ok('add', 'One', '--agent', 'reviewer');
    rig.sow(['run', ...args], call);
    return /--permission-mode (\w+)|--dangerously-skip-permissions/.exec(
      readFileSync(join(rig.home, 'called'), 'utf8'),
    )?.[0];
  };
  assert.is(mode(), '--permission-mode default');
  configure(rig, 'agents:\n  executors:\n    claude: {type: claude, settings: {permissions: edit}}\n');
  assert.is(mode(), '--permission-mode acceptEdits');
  configure(rig, 'agents:\n  executors:\n    claude: {type: claude, settings: {yolo_mode: true}}\n');
  assert.is(mode(), '--dangerously-skip-permissions');
  assert.is(mode('--permissions', 'read'), '--permission-mode default');
});

test.run();
