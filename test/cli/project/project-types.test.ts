// `sow project types`, a repository's own type, and what `validate` says of types and states.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

const SPIKE = `name: spike
description: something is tried
prefix: spike/
initial: Trying
phases:
  - name: trying
    tasks: true
    status: in_progress
states:
  - name: Trying
    prompt: Try it.
    events:
      - event: tried
        to: Told
        description: it was tried
        guards:
          - guard: tasks_ended
            phase: trying
  - name: Told
    end: true
    prompt: Tell what came of it.
`;

function withType(text = SPIKE, name = 'spike'): Rig {
  const rig = Rig.make();
  rig.ok('init');
  rig.write(`.sow/types/${name}.yaml`, text);
  return rig;
}

interface Type {
  readonly name: string;
  readonly from: string;
  readonly phases: readonly string[];
  readonly valid: boolean;
}

test('the built-in types come first, then those of the repository, also the broken ones', async () => {
  await using rig = withType();
  rig.write('.sow/types/bent.yaml', 'name: bent\n');
  const { types } = rig.json<{ types: Type[] }>('project', 'types');
  assert.equal(
    types.map(({ name, from, valid }) => [name, from, valid]),
    [
      ...['standard', 'exploration', 'design', 'breakdown'].map((name) => [name, 'built-in', true]),
      ['bent', 'repository', false],
      ['spike', 'repository', true],
    ],
  );
  assert.match(rig.ok('project', 'types'), /^spike +spike\/ +trying +\.sow\/types +something is tried$/m);
  assert.match(rig.ok('project', 'types'), /^bent +- +invalid, see sow validate/m);
});

test('a project of an own type has its phases, its prefix and its first state', async () => {
  await using rig = withType();
  rig.ok('project', 'new', 'cache', '--type', 'spike');
  assert.is(rig.git('symbolic-ref', '--short', 'HEAD').trim(), 'spike/cache');
  const { project } = rig.json<{ project: { type: string; statechart: { current_state: string } } }>(
    'project',
    'show',
  );
  assert.equal([project.type, project.statechart.current_state], ['spike', 'Trying']);
  rig.ok('add', 'Try the cache');
  assert.ok(rig.exists('.sow/project/phases/trying/tasks/010/state.yaml'));
  assert.match(rig.ok('validate'), /^/);
  rig.ok('project', 'delete', '--yes');
  const made = rig.json<{ project: { type: string } }>('project', 'new', 'other');
  assert.is(made.project.type, 'spike', 'the branch tells it');
});

test('--graph draws a type, and the open project with its state', async () => {
  await using rig = withType();
  assert.match(rig.exits(6, ['project', 'types', '--graph', 'mermaid']).stderr, 'no open project');
  assert.is(
    rig.ok('project', 'types', 'spike', '--graph', 'mermaid'),
    'stateDiagram-v2\n  [*] --> Trying\n  Trying --> Told: tried\n  Told --> [*]\n',
  );
  rig.ok('project', 'new', 'cache', '--type', 'spike');
  assert.match(rig.ok('project', 'types', '--graph', 'mermaid'), 'class Trying here');
  const svg = rig.ok('project', 'types', '--graph', 'svg');
  for (const word of ['<svg', 'Trying', 'tried', 'Told']) assert.match(svg, word);
  assert.match(rig.ok('project', 'types', 'spike'), /^Trying \(here\)\n +tried → Told: it was tried$/m);
});

test('a type that is none is named with the nearest, a broken one with its faults', async () => {
  await using rig = withType();
  rig.write('.sow/types/bent.yaml', 'name: bent\n');
  assert.match(rig.exits(2, ['project', 'types', 'spik']).stderr, 'did you mean spike?');
  assert.match(rig.exits(3, ['project', 'new', 'x', '--type', 'bent']).stderr, 'bent.yaml');
  assert.is(rig.git('branch', '--list', '--format=%(refname:short)').trim(), 'main', 'no branch was made');
});

/** What is changed in the sound type, and what `validate` says of it. */
const FAULTS: readonly (readonly [from: string, to: string, code: string, at: string])[] = [
  ['to: Told', 'to: Tolld', 'SOW314', '14:13'],
  ['    end: true\n', '', 'SOW312', '19:11'],
  ['initial: Trying', 'initial: Told', 'SOW311', '10:11'],
  ['    tasks: true\n', '', 'SOW313', '16:20'],
  ['name: spike', 'name: spikes', 'SOW314', '1:7'],
  ['guard: tasks_ended', 'guard: tasks_end', 'SOW203', '17:20'],
];

for (const [from, to, code, at] of FAULTS) {
  test(`validate: ${JSON.stringify(to || from)} in a type is ${code} at ${at}`, async () => {
    await using rig = withType(SPIKE.replace(from, to));
    assert.match(rig.exits(3, ['validate']).stdout, `.sow/types/spike.yaml:${at}: error ${code}`);
  });
}

test('validate: a built-in name stays the built-in type', async () => {
  await using rig = withType(SPIKE.replace('name: spike', 'name: design'), 'design');
  assert.match(rig.exits(3, ['validate']).stdout, 'design is a built-in type');
  const { types } = rig.json<{ types: Type[] }>('project', 'types');
  assert.equal(types.find(({ name }) => name === 'design')?.phases, ['design', 'finalization']);
});

test('validate: a project of no known type, or in no state of its type', async () => {
  await using rig = Rig.withProject();
  const path = '.sow/project/state.yaml';
  const sound = rig.read(path);
  rig.write(path, sound.replace('type: standard', 'type: standart'));
  assert.match(
    rig.exits(3, ['validate']).stdout,
    /SOW314: there is no project type standart[\s\S]*standard\?/,
  );
  rig.write(path, sound.replace('ImplementationPlanning', 'ImplementationPlaning'));
  assert.match(
    rig.exits(3, ['validate']).stdout,
    /no state ImplementationPlaning[\s\S]*ImplementationPlanning\?/,
  );
});

test.run();
