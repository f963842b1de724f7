// `sow config`: which value holds, where it comes from, and what may stand where.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { shapes } from '../../../src/document/generated/shapes.ts';
import { Rig } from '../../rig/rig.ts';

interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly source: string;
}

function userConfig(rig: Rig, text: string): void {
  mkdirSync(join(rig.home, '.config/sow'), { recursive: true });
  writeFileSync(join(rig.home, '.config/sow/config.yaml'), text);
}

function setting(rig: Rig, key: string): readonly unknown[] {
  const { value, source } = rig.json<{ setting: Setting }>('config', 'get', key).setting;
  return [value, source];
}

test('the repository wins over the user, the user over the default, and each value names its source', async () => {
  await using rig = Rig.make();
  rig.ok('init');
  const key = 'parallel.max_concurrency';
  assert.equal(setting(rig, key), [3, 'default']);
  userConfig(rig, 'parallel: {max_concurrency: 5}\n');
  assert.equal(setting(rig, key), [5, 'user']);
  assert.is(rig.ok('config', 'set', `${key}=7`), `set: ${key}\n`);
  assert.equal(setting(rig, key), [7, 'repository']);
  assert.is(rig.ok('config', 'get', key), '7\n');
  assert.match(
    rig.unchanged(() => rig.ok('config', 'set', `${key}=7`)),
    'unchanged',
  );
  rig.ok('config', 'set', `${key}=`);
  assert.equal(setting(rig, key), [5, 'user']);
  const { settings } = rig.json<{ settings: readonly Setting[] }>('config', 'show');
  const sections = Object.keys(shapes.config.kind === 'struct' ? shapes.config.fields : {});
  assert.equal(
    [...new Set(settings.map((one) => one.key.split('.')[0]))],
    [...sections.filter((section) => section !== 'schema_version'), 'agents'],
  );
  assert.match(rig.ok('config', 'show'), /parallel\.max_concurrency +5 +user/);
});

test('settings work without a project, keep the comments, and a value is checked before it is written', async () => {
  await using rig = Rig.make();
  rig.ok('init');
  rig.write(
    '.sow/config.yaml',
    '# ours\nschema_version: 1\nreview:   # who looks\n  mode: human # a person\n',
  );
  rig.ok('config', 'set', 'review.mode=none', 'runs.timeout=5m');
  const text = rig.read('.sow/config.yaml');
  assert.match(text, /^review: {3}# who looks\n {2}mode: none # a person$/m);
  assert.match(text, /^runs:\n {2}timeout: "?5m"?$/m);
  rig.unchanged(() => {
    for (const [words, said] of [
      ['review.mode=nobody', /config\.yaml:\d+:9: error SOW203.*"nobody"/],
      ['runs.timeout=soon', /SOW205: .*timeout/],
      ['parallel.max_concurrency=0', /SOW2\d\d: .*max_concurrency/],
      ['parallel.max_concurrency=two', /is no number/],
      ['parallel.max_concurency=2', /did you mean max_concurrency\?/],
      ['nothing=2', /there is no field nothing/],
      ['agents.bindings.implementer=x', /there is no field agents/],
    ] as const)
      assert.match(rig.exits(2, ['config', 'set', words]).stderr, said, words);
    assert.match(rig.exits(6, ['config', 'get', 'review.mod']).stderr, 'did you mean review.mode?');
  });
});

test('executors come from the user alone: a repository that brings one is told so', async () => {
  await using rig = Rig.withProject();
  rig.write('.sow/config.yaml', 'agents:\n  executors:\n    x: {type: command, command: [rm]}\n');
  assert.match(rig.exits(3, ['validate']).stdout, /config\.yaml:1:1: error SOW202: .*agents/);
});

test('a setting acts: what nobody reviews is completed when it is submitted', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second']) rig.ok('add', name);
  rig.ok('config', 'set', 'review.mode=none');
  rig.ok('claim', '010', '--actor', 'agent:implementer');
  assert.is(rig.ok('submit', '010', '--actor', 'agent:implementer'), '010 completed\n');
  rig.ok('set', '020', 'review=human');
  rig.ok('claim', '020');
  assert.match(rig.ok('submit', '020'), '020 needs_review');
});

test.run();
