// Runs of workflows that cannot go on: each says why, and no other waits for it.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openProject } from '../../../src/index.ts';
import { Rig } from '../../rig/rig.ts';

interface Execution {
  readonly state: string;
  readonly text?: string;
  readonly steps: readonly { readonly key: string; readonly state: string; readonly text?: string }[];
}

/** Prints the file that its role names. */
const AGENT = `cat >/dev/null
role=\${SOW_ACTOR#agent:}; cat \${role%%/*}.out
`;

function rigged(outputs: Readonly<Record<string, string>>): Rig {
  const rig = Rig.withProject();
  rig.ok('config', 'set', 'worktrees.mode=off');
  rig.write('agent.sh', AGENT, 0o755);
  for (const [role, text] of Object.entries(outputs)) rig.write(`${role}.out`, text);
  return rig;
}

const AGENTS = ['--executor', 'command:sh agent.sh', '-q'];

function run(rig: Rig, code: number, file: string): Execution {
  return rig.data<{ execution: Execution }>(code, ['workflow', 'run', file, ...AGENTS]).execution;
}

test('what cannot be kept fails its step, or holds its run, in words', async () => {
  await using rig = rigged({
    list: JSON.stringify(['a', 'b', 'c', 'd', 'e', 'f']),
    long: 'y'.repeat(200_000),
    deep: `${'['.repeat(150)}${']'.repeat(150)}`,
  });
  rig.write(
    'w.yaml',
    `name: w
steps:
  - {key: list, agent: list, prompt: x, output_schema: {type: array}}
  - {key: all, agent: long, prompt: "{{item}}", for_each: "{{list.result}}", dependencies: [list]}
  - {key: end, agent: long, prompt: "{{all.result}}", dependencies: [all]}
`,
  );
  const held = run(rig, 8, 'w.yaml');
  assert.equal([held.state, held.steps[1]?.state], ['paused', 'completed']);
  assert.match(held.text ?? '', /the step all failed: the result cannot be kept: the file is 120\d{4} bytes/);
  rig.write(
    'd.yaml',
    'name: d\nsteps:\n  - {key: a, agent: deep, prompt: x, output_schema: {}, retry: {max_attempts: 1}}\n',
  );
  assert.match(run(rig, 1, 'd.yaml').steps[0]?.text ?? '', /cannot be kept: the file nests deeper/);
  rig.ok('validate');
});

test('a run with a broken file waits for it to be mended, and all others go on', async () => {
  await using rig = rigged({ one: 'fine' });
  rig.write('w.yaml', 'name: w\nsteps:\n  - {key: a, agent: one, prompt: "{{x}}"}\n');
  const project = await openProject({ directory: rig.root, actor: 'human:lib', env: rig.env() });
  const inputs = new Map([['x', 'y']]);
  assert.ok(project.ok && (await project.value.executions.create({ file: 'w.yaml', inputs })).ok);
  const file = '.sow/project/phases/w-001/tasks/010/inputs.json';
  const text = rig.read(file);
  rig.write(file, '{"x": [');
  rig.write('o.yaml', 'name: o\nsteps:\n  - {key: a, agent: one, prompt: x}\n');
  const { stderr } = rig.exits(0, ['workflow', 'run', 'o.yaml', ...AGENTS]);
  assert.match(
    stderr,
    /w-001\/010 cannot go on: \.sow\/project\/phases\/w-001\/tasks\/010\/inputs\.json is broken/,
  );
  assert.match(rig.exits(3, ['validate']).stdout, /w-001\/tasks\/010\/inputs\.json:1:\d+: error/);
  rig.write(file, text);
  rig.exits(0, ['workflow', 'resume', 'w-001', ...AGENTS]);
});

test('a word of another system for what a step waits for is answered with ours', async () => {
  await using rig = Rig.withProject();
  for (const word of ['depends_on', 'needs']) {
    rig.write('wf.yaml', `name: wf\nversion: 1.0.0\nsteps:\n  - {key: a, command: "true", ${word}: [b]}\n`);
    assert.match(
      rig.exits(2, ['workflow', 'validate', 'wf.yaml']).stderr,
      /help: did you mean dependencies\?/,
    );
  }
});

test.run();
