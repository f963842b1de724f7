// The examples are what they claim: each .sow is sound as it stands, and looking at it changes no byte; the plan applies.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { splitCommandLine } from '../../src/run/process/command-line.ts';
import { PROJECT_ROOT, Rig } from '../rig/rig.ts';
import { readPage } from './markdown.ts';

const EXAMPLES = join(PROJECT_ROOT, 'examples');
const PLAN = join(EXAMPLES, 'plan/plan.yaml');
const WITH_STATE = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, '.sow')));

test('there are examples with state', () => {
  assert.ok(WITH_STATE.includes('hello'));
});

for (const name of WITH_STATE) {
  test(`examples/${name}: it is sound, and looking at it changes no byte`, async () => {
    await using rig = withExample(name);
    const before = rig.bytes('.sow');
    for (const command of ['validate', 'list', 'status', 'ready', 'events']) {
      const { code, stdout, stderr } = rig.sow([command]);
      assert.is(code, 0, `sow ${command}\n${stdout}${stderr}`);
    }
    const { errors, warnings } = rig.json<{ errors: number; warnings: number }>('validate');
    assert.equal({ errors, warnings }, { errors: 0, warnings: 0 });
    assert.equal(rig.bytes('.sow'), before);
    assert.not(rig.exists('.sow/local'));
  });
}

test('examples/hello: one task is completed, the other ready, and its README leads on', async () => {
  await using rig = withExample('hello');
  const { tasks } = rig.json<{ tasks: { status: string; readiness: string }[] }>('list');
  assert.equal(
    tasks.map(({ status, readiness }) => [status, readiness]),
    [
      ['completed', 'done'],
      ['pending', 'ready'],
    ],
  );
  const [, attempt] = readPage('examples/hello/README.md').blocks;
  const exits = (attempt?.text ?? '')
    .split('\n')
    .filter((line) => line.startsWith('sow '))
    .map((line) => splitCommandLine(line))
    .map((words) => (words.ok ? rig.sow(words.value.slice(1)).code : words.failure.reason));
  assert.equal(exits, [0, 0, 8, 0]);
  assert.is(rig.read('greeting.de.txt'), 'Hallo\n');
});

test('examples/plan: the plan is sound without a project', async () => {
  await using rig = Rig.make();
  rig.ok('init');
  const { code, stdout, stderr } = rig.sow(['validate', PLAN]);
  assert.is(code, 0, stdout + stderr);
});

test('examples/plan: a dry run writes nothing, applying makes every task, applying again writes no byte', async () => {
  await using rig = Rig.withProject();
  const empty = rig.bytes('.sow');
  rig.ok('apply', PLAN, '-n');
  assert.equal(rig.bytes('.sow'), empty);
  const { tasks } = rig.json<{ tasks: { key: string; outcome: string }[] }>('apply', PLAN);
  assert.equal(
    tasks.map(({ key, outcome }) => `${key} ${outcome}`),
    ['parser created', 'printer created', 'round-trip created', 'readme created', 'release created'],
  );
  const applied = rig.bytes('.sow');
  rig.ok('apply', PLAN);
  assert.equal(rig.bytes('.sow'), applied);
  rig.ok('validate');
  const ready = rig.json<{ tasks: { key: string }[] }>('ready').tasks.map(({ key }) => key);
  assert.equal(ready, ['parser', 'printer', 'readme']);
});

function withExample(name: string): Rig {
  const rig = Rig.make();
  cpSync(join(EXAMPLES, name, '.sow'), rig.path('.sow'), { recursive: true });
  return rig;
}

test.run();
