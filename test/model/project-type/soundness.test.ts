// A project type is lived through in thought before a project is: what leads nowhere is told at its place.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkText } from '../../../src/document/check/check.ts';
import type { ProjectType, TypeEvent, TypeState } from '../../../src/model/generated/types.ts';
import { typeFaults } from '../../../src/model/project-type/soundness.ts';
import { PROJECT_TYPES } from '../../../src/model/project-type/types.ts';
import { PROJECT_ROOT } from '../../rig/rig.ts';

const event = (name: string, to: string, more: Partial<TypeEvent> = {}): TypeEvent => ({
  event: name,
  to,
  description: 'x',
  ...more,
});
const state = (name: string, events: readonly TypeEvent[] = [], end = false): TypeState => ({
  name,
  prompt: 'x',
  ...(events.length > 0 && { events }),
  ...(end && { end }),
});
const END = state('End', [], true);

function typeOf(states: readonly TypeState[], phases: ProjectType['phases'] = []): ProjectType {
  return { name: 'x', description: 'x', initial: states[0]?.name ?? '', phases, states };
}

/** One way from the only state to the end, with this guard on the phase `work`. */
function guarded(guards: TypeEvent['guards'], phase: Partial<ProjectType['phases'][number]>): ProjectType {
  const phases = [{ name: 'work', ...phase }];
  return typeOf([state('A', [event('go', 'End', guards && { guards })]), END], phases);
}

test('every built-in type obeys the schema, and its file bears its name', () => {
  const folder = join(PROJECT_ROOT, 'src/assets/types');
  const files = readdirSync(folder);
  assert.equal(files.sort(), PROJECT_TYPES.map(({ name }) => `${name}.yaml`).sort());
  for (const file of files)
    assert.equal(checkText('project-type', file, readFileSync(join(folder, file), 'utf8')), [], file);
});

test('no built-in type has a fault', () => {
  for (const type of PROJECT_TYPES) assert.equal(typeFaults(type), [], type.name);
});

const FAULTS: readonly (readonly [
  title: string,
  type: ProjectType,
  kind: string,
  at: string,
  words: RegExp,
])[] = [
  [
    'a state that no event leads to',
    typeOf([state('A', [event('go', 'End')]), state('B', [event('go', 'End')]), END]),
    'unreachable',
    'states.1.name',
    /no event leads from A to B/,
  ],
  ['a dead end', typeOf([state('A')]), 'dead-end', 'states.0.name', /no event leads out of A/],
  [
    'a circle without an end',
    typeOf([state('A', [event('go', 'B'), event('stop', 'End')]), state('B', [event('go', 'B')]), END]),
    'dead-end',
    'states.1.name',
    /no event leads from B to an end/,
  ],
  [
    'a state that is not there',
    typeOf([state('A', [event('go', 'Ende'), event('on', 'End')]), END]),
    'unknown-name',
    'states.0.events.0.to',
    /no state Ende/,
  ],
  [
    'two states of one name',
    typeOf([state('A', [event('go', 'End')]), END, state('A', [event('go', 'End')])]),
    'unreachable',
    'states.2.name',
    /an earlier state A/,
  ],
  [
    'a guard on a phase that is not there',
    guarded([{ guard: 'tasks_ended', phase: 'wrok' }], { tasks: true }),
    'unknown-name',
    'states.0.events.0.guards.0.phase',
    /no phase wrok/,
  ],
  [
    'tasks where none belong',
    guarded([{ guard: 'tasks_ended', phase: 'work' }], {}),
    'never-holds',
    'states.0.events.0.guards.0.guard',
    /no tasks belong into work/,
  ],
  [
    'completed tasks of a phase that nothing starts',
    guarded([{ guard: 'tasks_completed', phase: 'work' }], { tasks: true, enabled: false }),
    'never-holds',
    'states.0.events.0.guards.0.guard',
    /nothing starts work/,
  ],
  [
    'an output of a type that the phase does not take',
    guarded([{ guard: 'output_approved', phase: 'work', type: 'pr_body' }], { outputs: ['review'] }),
    'never-holds',
    'states.0.events.0.guards.0.guard',
    /takes no outputs of the type pr_body/,
  ],
  [
    'a review where none is taken',
    guarded([{ guard: 'reviewed', phase: 'work', assessment: 'pass' }], { outputs: ['summary'] }),
    'never-holds',
    'states.0.events.0.guards.0.guard',
    /type review/,
  ],
  [
    'a key that the metadata does not have',
    guarded([{ guard: 'phase_marked', phase: 'work', key: 'dne' }], { metadata: { done: 'bool' } }),
    'never-holds',
    'states.0.events.0.guards.0.guard',
    /no key dne/,
  ],
  [
    'a value of another kind',
    guarded([{ guard: 'phase_marked', phase: 'work', key: 'done', value: 'yes' }], {
      metadata: { done: 'bool' },
    }),
    'never-holds',
    'states.0.events.0.guards.0.guard',
    /of the kind bool, never yes/,
  ],
  [
    'two guards that contradict each other',
    guarded(
      [
        { guard: 'reviewed', phase: 'work', assessment: 'pass' },
        { guard: 'reviewed', phase: 'work', assessment: 'fail' },
      ],
      {},
    ),
    'never-holds',
    'states.0.events.0.guards.1.guard',
    /contradicts/,
  ],
];

for (const [title, type, kind, at, words] of FAULTS) {
  test(`${title} is a fault at its place, and the only one`, () => {
    const faults = typeFaults(type);
    assert.equal(
      faults.map((fault) => [fault.kind, fault.at.join('.')]),
      [[kind, at]],
    );
    assert.match(faults[0]?.message ?? '', words);
  });
}

const LAWFUL: Readonly<Record<string, ProjectType>> = {
  'tasks of a phase that an event starts': typeOf(
    [
      state('A', [event('go', 'B', { effects: [{ effect: 'start', phase: 'work' }] })]),
      state('B', [event('done', 'End', { guards: [{ guard: 'tasks_completed', phase: 'work' }] })]),
      END,
    ],
    [{ name: 'work', tasks: true, enabled: false }],
  ),
  'outputs of a phase that takes any': guarded([{ guard: 'output_approved', phase: 'work', type: 'x' }], {}),
  'a key of a phase that says nothing of its metadata': guarded(
    [{ guard: 'phase_marked', phase: 'work', key: 'x', value: 3 }],
    {},
  ),
  'an end that goes on': typeOf([{ ...END, name: 'A', events: [event('again', 'A')] }]),
};

for (const [title, type] of Object.entries(LAWFUL)) {
  test(`${title}: no fault`, () => assert.equal(typeFaults(type), []));
}

test.run();
