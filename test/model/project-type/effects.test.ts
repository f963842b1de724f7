// Each effect on the phases, and the ways out of a state.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PhaseState, ProjectType, TypeEffect, TypeEvent } from '../../../src/model/generated/types.ts';
import { applyEffects } from '../../../src/model/project-type/effects.ts';
import { projectType } from '../../../src/model/project-type/types.ts';
import { chooseWay } from '../../../src/model/project-type/ways.ts';
import { boardOf } from '../boards.ts';
import { BEFORE, NOW } from '../facts.ts';

const FAILING = {
  type: 'review',
  path: 'r.md',
  approved: true,
  created_at: BEFORE,
  metadata: { assessment: 'fail' },
};

function phase(fields: Partial<PhaseState> = {}): PhaseState {
  return {
    name: 'p',
    status: 'pending',
    enabled: true,
    created_at: BEFORE,
    inputs: [],
    outputs: [],
    ...fields,
  };
}

function after(
  effect: Omit<TypeEffect, 'phase'>,
  before: PhaseState,
  other: PhaseState = phase(),
): PhaseState {
  const phases = new Map([
    ['p', before],
    ['q', { ...other, name: 'q' }],
  ]);
  const changed = applyEffects(phases, [{ phase: 'p', ...effect }], NOW);
  assert.is(changed.get('q'), phases.get('q'), 'no other phase is touched');
  return changed.get('p') ?? before;
}

test('start: in progress, enabled, begun once, and no end any more', () => {
  const begun = after({ effect: 'start' }, phase({ enabled: false }));
  assert.equal([begun.status, begun.enabled, begun.started_at], ['in_progress', true, NOW]);
  const again = after(
    { effect: 'start' },
    phase({ status: 'failed', started_at: BEFORE, failed_at: BEFORE }),
  );
  assert.equal([again.started_at, again.failed_at, again.completed_at], [BEFORE, undefined, undefined]);
});

test('complete and fail: the status and its own time, the other end gone', () => {
  const completed = after({ effect: 'complete' }, phase({ status: 'failed', failed_at: BEFORE }));
  assert.equal(
    [completed.status, completed.completed_at, completed.failed_at],
    ['completed', NOW, undefined],
  );
  const failed = after({ effect: 'fail' }, phase({ status: 'completed', completed_at: BEFORE }));
  assert.equal([failed.status, failed.failed_at, failed.completed_at], ['failed', NOW, undefined]);
  const kept = after({ effect: 'complete' }, phase({ status: 'completed', completed_at: BEFORE }));
  assert.is(kept.completed_at, BEFORE, 'what was completed stays so since then');
});

test('set_status, next_iteration, reset_approvals, clear', () => {
  assert.is(after({ effect: 'set_status', status: 'publishing' }, phase()).status, 'publishing');
  assert.is(
    after({ effect: 'next_iteration' }, phase()).iteration,
    2,
    'the first try was the first iteration',
  );
  assert.is(after({ effect: 'next_iteration' }, phase({ iteration: 2 })).iteration, 3);
  const reset = after({ effect: 'reset_approvals' }, phase({ outputs: [FAILING] }));
  assert.equal(reset.outputs, [{ ...FAILING, approved: false }]);
  const cleared = after({ effect: 'clear', key: 'a' }, phase({ metadata: { a: true, b: 1 } }));
  assert.equal(cleared.metadata, { b: 1 });
  assert.not.ok('metadata' in after({ effect: 'clear', key: 'a' }, phase({ metadata: { a: true } })));
});

test('carry: the newest approved output of the other phase, once for each file', () => {
  const carry = { effect: 'carry', from: 'q', type: 'review' } as const;
  const carried = after(carry, phase(), phase({ outputs: [FAILING] }));
  assert.equal(carried.inputs, [FAILING]);
  const newer = { ...FAILING, created_at: NOW };
  assert.equal(after(carry, carried, phase({ outputs: [newer] })).inputs, [newer]);
  const unapproved = phase({ outputs: [{ ...FAILING, approved: false }] });
  assert.equal(after(carry, phase(), unapproved).inputs, []);
});

test('an effect on a phase that is not there changes nothing', () => {
  assert.is(applyEffects(new Map(), [{ effect: 'start', phase: 'p' }], NOW).size, 0);
});

test('a failed review leaves nothing approved, and a second one has to be written', () => {
  const standard = projectType('standard');
  const fail = standard?.states
    .flatMap(({ events = [] }) => events)
    .find(({ event }) => event === 'review_fail');
  const before = new Map([
    [
      'implementation',
      phase({ name: 'implementation', status: 'completed', metadata: { planning_approved: true } }),
    ],
    ['review', phase({ name: 'review', status: 'in_progress', outputs: [FAILING] })],
  ]);
  const phases = applyEffects(before, fail?.effects ?? [], NOW);
  const implementation = phases.get('implementation');
  assert.equal(
    [implementation?.status, implementation?.iteration, implementation?.metadata, implementation?.inputs],
    ['in_progress', 2, undefined, [FAILING]],
  );
  const review = phases.get('review');
  assert.equal([review?.status, review?.failed_at, review?.iteration], ['failed', NOW, 2]);
  assert.is(review?.outputs[0]?.approved, false);
});

const to = (event: string, guards?: TypeEvent['guards']): TypeEvent => ({
  event,
  to: 'End',
  description: 'x',
  ...(guards && { guards }),
});
const LEFT = to('left', [{ guard: 'phase_marked', phase: 'p', key: 'left' }]);
const RIGHT = to('right', [{ guard: 'phase_marked', phase: 'p', key: 'right' }]);

function choice(
  events: readonly TypeEvent[],
  { marks = {}, by, named }: { marks?: object; by?: 'guards' | 'intent'; named?: string } = {},
) {
  const state = { name: 'A', prompt: 'x', events, ...(by && { choice: by }) };
  const type: ProjectType = {
    name: 'x',
    description: 'x',
    initial: 'A',
    phases: [{ name: 'p' }],
    states: [state, { name: 'End', prompt: 'x', end: true, events: [to('elsewhere')] }],
  };
  const board = boardOf({ phases: { p: { metadata: { ...marks } } } });
  const chosen = chooseWay(type, 'A', board, named);
  return chosen.kind === 'event' ? chosen.event.event : chosen;
}

test('the only way is taken, blocked or not', () => {
  assert.is(choice([LEFT]), 'left');
  assert.equal(choice([]), { kind: 'end' });
});

test('of several ways the open one is taken where guards choose; else it has to be named', () => {
  const both = [LEFT, RIGHT];
  assert.is(choice(both, { by: 'guards', marks: { right: true } }), 'right');
  assert.equal(choice(both, { by: 'guards' }), { kind: 'several', events: ['left', 'right'] });
  assert.equal(choice([...both, to('always')], { by: 'guards', marks: { left: true } }), {
    kind: 'several',
    events: ['left', 'always'],
  });
  for (const by of ['intent', undefined] as const) {
    const asked = choice(both, { ...(by && { by }), marks: { right: true } });
    assert.equal(asked, { kind: 'several', events: ['left', 'right'] });
  }
  assert.is(choice(both, { by: 'intent', named: 'left' }), 'left');
});

test('an event of another state is told from one that is nowhere', () => {
  assert.equal(choice([LEFT], { named: 'elsewhere' }), { kind: 'unknown', known: true });
  assert.equal(choice([LEFT], { named: 'nope' }), { kind: 'unknown', known: false });
});

test.run();
