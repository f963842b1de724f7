// What holds a workflow within bounds: the trust that its commands and gates need, and the ids that a list may take.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Trust {
  readonly untrusted: readonly string[];
  readonly trusted: readonly string[];
}

interface Execution {
  readonly state: string;
  readonly steps: readonly { readonly key: string; readonly state: string; readonly text?: string }[];
}

const GATED = `name: gated
steps:
  - {key: a, command: "true", gates: {before: [{command: test -d .}], after: [{command: test -f made, name: made}]}}
  - {key: b, command: "false", dependencies: [a], gates: {before: [{command: test -d ..}]}}
`;

test('sow trust shows the commands and gates of the runs there are, of all or of one step, and they are trusted by it', async () => {
  await using rig = Rig.withProject();
  rig.write('gated.yaml', GATED);
  rig.exits(1, ['workflow', 'run', 'gated.yaml', '--trust']);
  // As in another checkout, where nobody has trusted them.
  rmSync(join(rig.home, '.local/state/sow'), { recursive: true });
  const all = ['true', 'test -d .', 'test -f made', 'false', 'test -d ..'];
  assert.equal(rig.json<Trust>('trust').untrusted, all);
  assert.equal(rig.json<Trust>('trust', 'gated-001/020').untrusted, all.slice(0, 3));
  for (const verb of ['retry', 'resume']) {
    const refused = rig.unchanged(() => rig.error(4, ['workflow', verb, 'gated-001']));
    assert.equal(
      [refused.message, refused.hint],
      [`nobody has trusted these commands here: ${all.join(' | ')}`, 'sow trust --yes'],
    );
  }
  rig.ok('trust', 'gated-001/030', '--yes');
  assert.equal(rig.json<Trust>('trust').untrusted, all.slice(0, 3));
  assert.ok(rig.ok('trust', '--yes').includes('trusted now  test -f made'));
  assert.equal(rig.json<Trust>('trust'), { ...rig.json<Trust>('trust'), untrusted: [], trusted: all });
  rig.write('made', '');
  const { execution } = rig.data<{ execution: Execution }>(1, ['workflow', 'retry', 'gated-001']);
  assert.equal(
    execution.steps.map(({ state }) => state),
    ['completed', 'failed'],
    'the second says no for itself',
  );
});

test('a run whose agents are not there is not taken up: it stands as it stood', async () => {
  await using rig = Rig.withProject();
  rig.write('w.yaml', 'name: w\nsteps:\n  - {key: a, agent: implementer, prompt: x}\n');
  rig.exits(1, ['workflow', 'run', 'w.yaml', '--executor', 'command:false', '-q']);
  for (const verb of ['retry', 'resume']) rig.unchanged(() => rig.exits(6, ['workflow', verb, 'w-001']));
  rig.exits(0, ['workflow', 'retry', 'w-001', '--executor', 'command:echo done', '-q']);
});

test('what is shared on a run while it stands is what its steps are told from then on', async () => {
  await using rig = Rig.withProject();
  rig.write('ctx.yaml', `name: ctx\nsteps:\n  - {key: a, command: cat, prompt: "for {{context.who}}"}\n`);
  const first = rig.data<{ execution: Execution }>(1, ['workflow', 'run', 'ctx.yaml', '--trust']).execution;
  assert.match(first.steps[0]?.text ?? '', '{{context.who}}, which has no value');
  rig.ok('share', 'ctx-001/010', 'who', '--value', '"all of them"');
  rig.exits(0, ['workflow', 'retry', 'ctx-001']);
  rig.ok('share', 'ctx-001/010', 'who', '--value', '"nobody"');
  assert.match(rig.ok('workflow', 'render', 'ctx-001', 'a'), 'for nobody');
  assert.is(rig.read('.sow/project/phases/ctx-001/tasks/020/description.md').trim(), 'for all of them');
});

test('a list with more items than there are free ids fails its step in words, and no item is made', async () => {
  await using rig = Rig.withProject();
  const wide = `name: wide
inputs: {files: {type: array}}
steps:
  - {key: each, command: cat, prompt: "{{item}}", for_each: "{{files}}"}
`;
  rig.write('wide.yaml', wide);
  rig.write('files.json', JSON.stringify(Array.from({ length: 998 }, (_, at) => `f${at}`)));
  const call = ['workflow', 'run', 'wide.yaml', '--trust', '--input', 'files=@files.json'];
  const { execution } = rig.data<{ execution: Execution }>(1, call);
  assert.equal(
    [execution.state, execution.steps.map(({ key, state }) => [key, state])],
    ['failed', [['each', 'failed']]],
  );
  assert.is(
    execution.steps[0]?.text,
    'its list has 998 items, and there is room for 997 more tasks in wide-001',
  );
  assert.is(rig.json<{ total: number }>('list').total, 2);
  rig.ok('validate');
});

test.run();
