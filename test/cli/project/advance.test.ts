// `sow advance`: the ways out of a state, what blocks them, and what they change.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Phase {
  readonly status: string;
  readonly enabled: boolean;
  readonly iteration?: number;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly failed_at?: string;
  readonly inputs: readonly { readonly path: string; readonly metadata?: object }[];
  readonly outputs: readonly { readonly path: string; readonly approved: boolean }[];
  readonly metadata?: object;
}

function phase(rig: Rig, name: string): Phase {
  return rig.json<{ phase: Phase }>('phase', 'show', name).phase;
}

function state(rig: Rig): string {
  const { project } = rig.json<{ project: { statechart: { current_state: string } } }>('project', 'show');
  return project.statechart.current_state;
}

function done(rig: Rig, name: string, ...more: string[]): void {
  const { task } = rig.json<{ task: { ref: string } }>('add', name, ...more);
  rig.ok('claim', task.ref);
  rig.ok('complete', task.ref);
}

/** Registers a review as an approved output. */
function review(rig: Rig, path: string, assessment: string): void {
  const { outputs } = phase(rig, 'review');
  const one = {
    type: 'review',
    path,
    approved: true,
    created_at: '2026-01-01T00:00:00Z',
    metadata: { assessment },
  };
  rig.ok('phase', 'set', 'review', `outputs=${JSON.stringify([...outputs, one])}`);
}

/** A standard project with a completed task, about to be reviewed. */
function inReview(): Rig {
  const rig = Rig.withProject();
  rig.ok(
    'phase',
    'set',
    'implementation',
    'metadata.planning_approved=true',
    'metadata.draft_pr_created=true',
  );
  rig.ok('advance');
  rig.ok('advance');
  done(rig, 'One');
  rig.ok('advance');
  assert.is(state(rig), 'ReviewActive');
  return rig;
}

test('what blocks is told with the way to it, exit 4, and nothing is written', async () => {
  await using rig = Rig.withProject();
  const { stderr } = rig.unchanged(() => rig.exits(4, ['advance']));
  assert.match(stderr, 'sow phase set implementation metadata.planning_approved=true');
  const failure = rig.error(4, ['advance', 'planning_complete']) as unknown as {
    reason: string;
    missing: string[];
  };
  assert.is(failure.reason, 'guard-unmet');
  assert.is(failure.missing.length, 1);
});

test('the way is taken in one line, with the prompt of the new state and the times of the project', async () => {
  await using rig = Rig.withProject();
  rig.write(
    '.sow/project/state.yaml',
    rig.read('.sow/project/state.yaml').replace(/_at: .*/g, '_at: "2026-01-01T00:00:00Z"'),
  );
  rig.ok('phase', 'set', 'implementation', 'metadata.planning_approved=true');
  const said = rig.ok('advance');
  assert.match(
    said,
    /^ImplementationPlanning → ImplementationDraftPRCreation \(planning_complete\)\n\n# demo/,
  );
  assert.match(said, 'Open a draft pull request');
  assert.is(rig.ok('prompt', 'show', '--state').trim(), said.split('\n').slice(2).join('\n').trim());
  const text = rig.read('.sow/project/state.yaml');
  assert.is(text.match(/2026-01-01/g)?.length, 1, `updated_at and that of the statechart move:\n${text}`);
  const { events } = rig.json<{ events: { type: string; event?: string; state?: string }[] }>('events');
  const last = events.at(-1);
  assert.equal(
    [last?.type, last?.event, last?.state],
    ['project_advanced', 'planning_complete', 'ImplementationDraftPRCreation'],
  );
  assert.is(rig.ok('validate', '-q').includes('SOW504'), false, 'the event is a known one');
});

test('--list and --dry-run change no byte, not even with a way that is open', async () => {
  await using rig = Rig.withProject();
  const blocked = rig.unchanged(() => rig.ok('advance', '--list'));
  assert.match(blocked, /sow advance planning_complete {2}\[BLOCKED\]/);
  assert.match(blocked, /requires: .*\n +missing: /);
  rig.ok('phase', 'set', 'implementation', 'metadata.planning_approved=true');
  rig.unchanged(() => {
    assert.not.match(rig.ok('advance', '--list'), 'BLOCKED');
    assert.match(rig.ok('advance', '-n'), 'dry run: nothing was written');
    assert.match(rig.ok('advance', 'planning_complete', '--dry-run'), 'ImplementationDraftPRCreation');
    rig.exits(2, ['advance', 'planning_complete', '--list']);
    rig.exits(2, ['advance', '--list', '-n']);
  });
});

test('an event of another state is refused, one that is nowhere is answered with the nearest', async () => {
  await using rig = Rig.withProject();
  rig.unchanged(() => {
    assert.match(
      rig.exits(4, ['advance', 'review_pass']).stderr,
      /ImplementationPlanning[\s\S]*allowed: planning_complete/,
    );
    assert.match(rig.exits(2, ['advance', 'planing_complete']).stderr, 'did you mean planning_complete?');
  });
});

test('review events need an approved review that says so', async () => {
  await using rig = inReview();
  for (const event of ['review_pass', 'review_fail'])
    assert.match(rig.exits(4, ['advance', event]).stderr, 'no output of the type review');
  assert.match(rig.exits(4, ['advance']).stderr, /review_pass: [\s\S]*review_fail: /);
  review(rig, 'a.md', 'pass');
  assert.match(rig.exits(4, ['advance', 'review_fail']).stderr, 'says pass, not fail');
  rig.ok('advance');
  assert.is(state(rig), 'FinalizeChecks');
  assert.equal([phase(rig, 'review').status, phase(rig, 'finalize').status], ['completed', 'in_progress']);
  assert.ok(phase(rig, 'review').completed_at);
});

test('a failed review begins the next iteration with nothing approved, and is not used twice', async () => {
  await using rig = inReview();
  review(rig, 'a.md', 'fail');
  rig.ok('advance');
  assert.is(state(rig), 'ImplementationPlanning');
  const implementation = phase(rig, 'implementation');
  assert.equal(
    [implementation.status, implementation.iteration, implementation.completed_at],
    ['in_progress', 2, undefined],
  );
  assert.equal(implementation.metadata, { draft_pr_created: true });
  assert.equal(
    implementation.inputs.map(({ path, metadata }) => [path, metadata]),
    [['a.md', { assessment: 'fail' }]],
  );
  const failed = phase(rig, 'review');
  assert.equal([failed.status, failed.iteration, failed.outputs[0]?.approved], ['failed', 2, false]);
  assert.ok(failed.failed_at);
  assert.match(rig.ok('prompt', 'show', '--state'), 'implementation: in_progress, iteration 2');
  rig.exits(4, ['advance']);
  rig.ok('phase', 'set', 'implementation', 'metadata.planning_approved=true');
  for (let step = 0; step < 3; step++) rig.ok('advance');
  assert.is(state(rig), 'ReviewActive');
  assert.match(
    rig.exits(4, ['advance']).stderr,
    'a.md is not approved',
    'the old review says nothing any more',
  );
  assert.not.ok(phase(rig, 'review').failed_at);
});

test('a phase is enabled when it is started', async () => {
  await using rig = Rig.make();
  rig.ok('init');
  rig.ok('project', 'new', 'idea', '--type', 'exploration');
  assert.equal([phase(rig, 'exploration').status, phase(rig, 'finalization').enabled], ['active', false]);
  done(rig, 'Look around');
  rig.ok('advance');
  assert.is(phase(rig, 'exploration').status, 'summarizing');
  const summary = { type: 'summary', path: 'a.md', approved: true, created_at: '2026-01-01T00:00:00Z' };
  rig.ok('phase', 'set', 'exploration', `outputs=${JSON.stringify([summary])}`);
  rig.ok('advance');
  const finalization = phase(rig, 'finalization');
  assert.equal([finalization.status, finalization.enabled], ['in_progress', true]);
  done(rig, 'Tell it');
  assert.ok(
    rig.exists('.sow/project/phases/finalization/tasks/020/state.yaml'),
    'tasks go to the open phase',
  );
  rig.ok('advance');
  assert.is(state(rig), 'Completed');
  assert.match(rig.ok('advance', '--list'), 'the project is finished');
  assert.match(rig.exits(4, ['advance']).stderr, 'nothing leads on');
});

test('the same --request-id advances once', async () => {
  await using rig = Rig.withProject();
  rig.ok(
    'phase',
    'set',
    'implementation',
    'metadata.planning_approved=true',
    'metadata.draft_pr_created=true',
  );
  for (let call = 0; call < 2; call++) {
    const { to } = rig.json<{ to: string }>('advance', '--request-id', 'once');
    assert.is(to, 'ImplementationDraftPRCreation');
  }
  assert.is(state(rig), 'ImplementationDraftPRCreation');
});

test('a state that the type does not have stops advance at its place in the file', async () => {
  await using rig = Rig.withProject();
  const path = '.sow/project/state.yaml';
  rig.write(path, rig.read(path).replace('ImplementationPlanning', 'Planning'));
  const { stderr } = rig.exits(3, ['advance']);
  assert.match(stderr, /state\.yaml:\d+:\d+: error SOW314/);
});

test('where the type leaves it to intent, the way has to be named', async () => {
  await using rig = Rig.make();
  rig.ok('init');
  const way = (event: string): string => `\n      - {event: ${event}, to: End, description: x}`;
  rig.write(
    '.sow/types/fork.yaml',
    `name: fork
description: two ways
initial: Fork
phases: [{name: work, tasks: true}]
states:
  - name: Fork
    prompt: x
    events:${way('left')}${way('right')}
  - {name: End, prompt: x, end: true}
`,
  );
  rig.ok('project', 'new', 'demo', '--type', 'fork');
  assert.match(rig.exits(2, ['advance']).stderr, 'sow advance left, or sow advance right');
  rig.ok('advance', 'right');
  assert.is(state(rig), 'End');
});

test('phase set keeps the times of a status, and the kinds of values that the type knows', async () => {
  await using rig = Rig.withProject();
  rig.ok('phase', 'set', 'review', 'status=failed');
  assert.ok(phase(rig, 'review').failed_at);
  rig.ok('phase', 'set', 'review', 'status=completed');
  assert.equal(
    [phase(rig, 'review').failed_at, typeof phase(rig, 'review').completed_at],
    [undefined, 'string'],
  );
  for (const wrong of [
    'metadata.planning_approved=yes',
    'metadata={"pr_number":"x"}',
    'metadata.pr_number=1.5',
  ])
    assert.match(
      rig.exits(2, ['phase', 'set', 'implementation', wrong]).stderr,
      /is (true or false|a whole number)/,
    );
  rig.ok('phase', 'set', 'implementation', 'metadata.own=yes', 'metadata.pr_number=3');
});

test.run();
