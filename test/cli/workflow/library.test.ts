// Workflows as files: read from wherever they stand, kept, listed, written out and shown.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  dependencyGraph,
  openProject,
  parseWorkflow,
  renderPrompt,
  validateWorkflow,
} from '../../../src/index.ts';
import { PROJECT_ROOT, Rig } from '../../rig/rig.ts';

const EXAMPLE = readFileSync(join(PROJECT_ROOT, 'examples/code-review/code-review.yaml'), 'utf8');
const NAME = 'code-review-workflow';
const LEVELS = [['parse-changes'], ['security-audit', 'quality-check'], ['aggregate-results']];

test('a workflow is read as YAML or JSON, from a file, a name or standard input, and is the same', async () => {
  await using rig = Rig.withProject();
  rig.write('review.yml', EXAMPLE);
  const graph = (...call: string[]): unknown =>
    rig.json<{ levels: unknown }>('workflow', 'graph', ...call).levels;
  assert.equal(graph('review.yml'), LEVELS);
  const json = rig.ok('workflow', 'export', 'review.yml', '--to', 'json');
  rig.write('review.json', json);
  assert.equal(graph('review.json'), LEVELS);
  assert.is(rig.ok('workflow', 'export', 'review.json', '--to', 'json'), json);
  rig.write('again.yaml', rig.ok('workflow', 'export', 'review.json'));
  assert.is(rig.ok('workflow', 'export', 'again.yaml', '--to', 'json'), json, 'round and round');
  const piped = rig.exits(0, ['workflow', 'graph', '-', '--format', 'json', '--json'], { input: json });
  assert.match(piped.stdout, /"security-audit"/);
  rig.error(2, ['workflow', 'graph', '-']);
  rig.write('review.txt', EXAMPLE);
  assert.match(
    rig.error(2, ['workflow', 'validate', 'review.txt']).message,
    'review.txt is no file of a workflow',
  );
  rig.error(6, ['workflow', 'validate', 'gone.yaml']);
});

test('it is kept under its name, replaced, and put out of the way', async () => {
  await using rig = Rig.withProject();
  rig.write('review.json', '');
  rig.write('review.yaml', EXAMPLE);
  assert.match(rig.ok('workflow', 'stats'), /no workflows/);
  rig.error(6, ['workflow', 'update', 'review.yaml']);
  rig.ok('workflow', 'add', 'review.yaml');
  assert.is(rig.read(`.sow/workflows/${NAME}.yaml`), EXAMPLE, 'with its comments and order');
  rig.error(4, ['workflow', 'add', 'review.yaml']);
  assert.match(rig.ok('workflow', 'stats'), /0 runs .*success -/);
  rig.write('review.yaml', EXAMPLE.replace('1.0.0', '1.1.0'));
  rig.ok('workflow', 'update', 'review.yaml');
  assert.match(rig.ok('workflow', 'list'), /1\.1\.0 +4 steps/);
  assert.equal(rig.json<{ levels: unknown }>('workflow', 'graph', NAME).levels, LEVELS);
  rig.ok('workflow', 'archive', NAME);
  assert.match(rig.ok('workflow', 'list'), /no workflows/);
  assert.match(rig.ok('workflow', 'list', '--archived'), /archived/);
  rig.error(6, ['workflow', 'show', NAME]);
});

test('what is wrong is told at its place, also by validate; an unknown role is an error where that is asked for', async () => {
  await using rig = Rig.withProject();
  rig.write(
    '.sow/workflows/broken.yaml',
    'name: broken\nsteps:\n  - {key: a, agent: implementer, prompt: "{{b.result}}"}\n',
  );
  const { diagnostics = [] } = rig.error(2, ['workflow', 'validate', 'broken']);
  assert.equal(
    diagnostics.map(({ code, line, column }) => [code, line, column]),
    [['SOW301', 3, 43]],
  );
  assert.match(rig.exits(3, ['validate']).stdout, /\.sow\/workflows\/broken\.yaml:3:43: error SOW301/);
  assert.match(rig.ok('workflow', 'list'), /broken: sow workflow validate/);
  rig.write('review.yaml', EXAMPLE);
  assert.match(
    rig.exits(0, ['workflow', 'validate', 'review.yaml']).stderr,
    /SOW323: the role backend is not known/,
  );
  assert.is(rig.error(2, ['workflow', 'validate', 'review.yaml', '--strict']).diagnostics?.length, 4);
  for (const role of ['backend', 'security', 'quality', 'product'])
    rig.write(
      `.sow/agents/${role}.md`,
      readFileSync(join(PROJECT_ROOT, `examples/code-review/agents/${role}.md`)),
    );
  rig.ok('workflow', 'validate', 'review.yaml', '--strict');
});

test('a prompt is rendered from what is given, and the library does the same', async () => {
  await using rig = Rig.withProject();
  rig.write('review.yaml', EXAMPLE);
  rig.write('changes.diff', '+$& {{x}}\n');
  const call = ['workflow', 'render', 'review.yaml'];
  const given = ['--input', 'git_diff=@changes.diff'];
  assert.is(
    rig.ok(...call, 'parse-changes', ...given).trimEnd(),
    'Parse git diff and extract changed files: +$& {{x}}',
  );
  assert.match(rig.error(4, [...call, 'quality-check', ...given]).message, '{{parse-changes.result}}');
  assert.match(
    rig.ok(...call, 'quality-check', ...given, '--result', 'parse-changes={"n": 1}'),
    /quality: \{"n":1\}/,
  );
  rig.error(6, [...call, 'nothing', ...given]);
  assert.match(rig.error(4, [...call, 'parse-changes']).message, '{{git_diff}}');
  assert.match(rig.error(2, [...call, 'parse-changes', '--input', 'diff=x']).message, 'diff is no input');
  const parsed = parseWorkflow(EXAMPLE);
  if (!parsed.ok) throw new Error(parsed.failure.reason);
  assert.equal(dependencyGraph(parsed.value).levels, LEVELS);
  assert.equal(validateWorkflow(parsed.value), []);
  const rendered = renderPrompt(parsed.value, 'parse-changes', { inputs: new Map([['git_diff', 'x']]) });
  assert.ok(rendered.ok && rendered.value.endsWith(': x'));
  const project = await openProject({ directory: rig.root, actor: 'human:lib', env: rig.env() });
  assert.ok(project.ok);
  const made = await project.value.executions.create({
    file: 'review.yaml',
    inputs: new Map([['git_diff', 'x']]),
  });
  assert.ok(made.ok);
  const first = project.value.executions.render(made.value.ref, 'parse-changes');
  assert.ok(first.ok && first.value.endsWith(': x'), 'what the run was given');
  const later = project.value.executions.render(made.value.ref, 'quality-check');
  assert.ok(!later.ok && later.failure.reason === 'refused');
  const shown = project.value.executions.get(made.value.ref);
  assert.ok(shown.ok && shown.value.state === 'pending');
  assert.ok(project.value.workflows.list().ok && project.value.steps.list(made.value.ref).ok);
  const told = await project.value.executions.logEvent(made.value.ref, 'seen from outside');
  assert.ok(told.ok);
  const events = project.value.executions.getEvents(made.value.ref);
  assert.ok(events.ok && events.value.some(({ text }) => text === 'seen from outside'));
});

test.run();
