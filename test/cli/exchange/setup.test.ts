// `sow setup`: what it writes for other agents, that it can be taken away again, and what its hooks answer.
import { mkdirSync, symlinkSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { TARGETS } from '../../../src/app/setup/setup.ts';
import { Rig } from '../../rig/rig.ts';

const MINE = '# Ours\n\nSpeak plainly.\n';

test('each target is written, shown as a diff, written again without a change, and taken away to the byte', async () => {
  await using rig = Rig.withProject();
  rig.write('AGENTS.md', MINE);
  rig.write('CLAUDE.md', MINE);
  rig.write(
    '.claude/settings.json',
    '{\n  "model": "opus",\n  "hooks": {\n    "Stop": [\n      {\n        "hooks": []\n      }\n    ]\n  }\n}\n',
  );
  const before = rig.bytes('.');
  for (const target of TARGETS) {
    rig.unchanged(() => assert.match(rig.ok('setup', target, '--print'), /^\+<!-- sow: begin/m));
    rig.unchanged(() => rig.ok('setup', target, '-n'));
    assert.match(rig.ok('setup', target), /^\+\+\+ b\/\S+\n@@/m);
    assert.is(
      rig.unchanged(() => rig.ok('setup', target)),
      'nothing to do\n',
    );
    rig.ok('setup', target, '--remove');
    assert.equal([...rig.bytes('.')], [...before], target);
  }
  assert.is(
    rig.unchanged(() => rig.ok('setup', 'codex', '--remove')),
    'nothing to do\n',
  );
});

test('hooks stand beside those of others; settings that are no JSON are left alone', async () => {
  await using rig = Rig.withProject();
  rig.write(
    '.claude/settings.json',
    '{"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "mine"}]}]}}',
  );
  rig.ok('setup', 'claude');
  const { hooks } = JSON.parse(rig.read('.claude/settings.json')) as {
    hooks: Record<string, { hooks: { command: string }[] }[]>;
  };
  const commands = (event: string) =>
    hooks[event]?.flatMap((group) => group.hooks.map(({ command }) => command));
  assert.equal(commands('Stop'), ['mine', 'sow hook stop']);
  assert.equal(commands('SessionStart'), ['sow hook session-start']);
  rig.write('.claude/settings.json', '// comments\n{}');
  rig.unchanged(() => assert.match(rig.exits(4, ['setup', 'claude']).stderr, /no JSON object/));
  rig.exits(2, ['setup', 'claud']);
  rig.write('elsewhere.md', '');
  symlinkSync('elsewhere.md', rig.path('AGENTS.md'));
  rig.unchanged(() => assert.match(rig.exits(4, ['setup', 'codex']).stderr, /symbolic link/));
});

test('a session that stops while it holds a claim is reminded once; others, and sow’s own agents, are not', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const hook = (input: object, env: Record<string, string | undefined> = {}): string =>
    rig.exits(0, ['hook', 'stop'], { input: JSON.stringify(input), env: { SOW_ACTOR: undefined, ...env } })
      .stdout;
  assert.is(hook({ session_id: 'abc-1' }), '');
  rig.ok('claim', '010', '--actor', 'agent:claude/abc-1');
  const { decision, reason } = JSON.parse(hook({ session_id: 'abc-1' })) as {
    decision: string;
    reason: string;
  };
  assert.is(decision, 'block');
  assert.match(reason, /You still hold 010.*sow submit 010/);
  assert.is(hook({ session_id: 'abc-1', stop_hook_active: true }), '');
  assert.is(hook({ session_id: 'abc-2' }), '');
  assert.is(hook({ session_id: 'abc-1' }, { SOW_RUN: 'a-run' }), '');
  assert.match(hook({}, { CLAUDECODE: '1', CLAUDE_CODE_SESSION_ID: 'abc-1' }), /block/);
  rig.ok('submit', '010', '--actor', 'agent:claude/abc-1');
  assert.is(hook({ session_id: 'abc-1' }), '');
});

test('the hooks are never in the way: silent without sow, without a project, and where files are broken', async () => {
  await using rig = Rig.make();
  const say = (event: string, cwd = rig.root) => rig.exits(0, ['hook', event], { cwd, input: 'no json' });
  assert.is(say('session-start').stdout, '');
  rig.ok('init');
  assert.is(say('stop').stdout, '');
  rig.ok('project', 'new', 'demo');
  assert.match(say('session-start').stdout, /sow claim --next/);
  rig.write('.sow/project/state.yaml', 'name: [\n');
  assert.is(say('stop').stderr, '');
  mkdirSync(`${rig.home}/nowhere`);
  assert.is(say('session-start', `${rig.home}/nowhere`).stdout, '');
});

test.run();
