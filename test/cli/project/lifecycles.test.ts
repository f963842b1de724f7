// Each built-in type, and one of the repository's own, from `project new` to closed, by the command line alone; and two
// branches that each had a project, brought together.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

function begin(type: string): Rig {
  const rig = Rig.make();
  rig.ok('init');
  rig.ok('project', 'new', 'demo', '--type', type);
  return rig;
}

function state(rig: Rig): string {
  return rig.json<{ state: string }>('advance', '--list').state;
}

function task(rig: Rig, name: string, ...more: string[]): string {
  const { ref } = rig.json<{ task: { ref: string } }>('add', name, ...more).task;
  rig.ok('claim', ref);
  rig.ok('submit', ref, '-m', 'Done.');
  rig.ok('approve', ref);
  return ref;
}

function artifact(rig: Rig, path: string, type: string, phase: string, ...more: string[]): void {
  rig.write(path, `${path}\n`);
  rig.ok('artifact', 'add', path, '--type', type, '--phase', phase, ...more);
  rig.exits(4, ['artifact', 'set', path, '--phase', phase, 'approved=true', '--actor', 'agent:implementer']);
  rig.ok('artifact', 'set', path, '--phase', phase, 'approved=true');
}

/** One step, which must lead there. */
function advance(rig: Rig, to: string): void {
  const { stdout } = rig.exits(0, ['advance']);
  assert.match(stdout, `→ ${to} (`);
  assert.is(state(rig), to);
}

function end(rig: Rig): void {
  assert.is(state(rig), 'Completed');
  rig.ok('validate');
  rig.ok('project', 'close', '--commit');
  rig.ok('validate', '--merge-into', 'main');
  assert.is(rig.git('status', '--porcelain', '--', '.sow'), '');
}

function blocked(rig: Rig): void {
  rig.unchanged(() => rig.exits(4, ['advance']));
}

test('standard, with two reviews that fail', async () => {
  await using rig = begin('standard');
  for (let round = 1; round <= 3; round++) {
    blocked(rig);
    task(rig, `Round ${round}`);
    rig.ok('phase', 'set', 'implementation', 'metadata.planning_approved=true');
    advance(rig, 'ImplementationDraftPRCreation');
    if (round === 1) {
      blocked(rig);
      rig.ok('phase', 'set', 'implementation', 'metadata.draft_pr_created=true');
    }
    advance(rig, 'ImplementationExecuting');
    advance(rig, 'ReviewActive');
    blocked(rig);
    const assessment = round < 3 ? 'fail' : 'pass';
    artifact(rig, `reviews/${round}.md`, 'review', 'review', `metadata.assessment=${assessment}`);
    advance(rig, round < 3 ? 'ImplementationPlanning' : 'FinalizeChecks');
  }
  const { phase } = rig.json<{ phase: { iteration: number; inputs: { path: string }[] } }>(
    'phase',
    'show',
    'implementation',
  );
  assert.equal(
    [phase.iteration, phase.inputs.map(({ path }) => path)],
    [3, ['reviews/1.md', 'reviews/2.md']],
  );
  advance(rig, 'FinalizePRReady');
  blocked(rig);
  artifact(rig, 'pr-body.md', 'pr_body', 'finalize');
  advance(rig, 'FinalizePRChecks');
  blocked(rig);
  rig.ok('phase', 'set', 'finalize', 'metadata.pr_checks_passed=true');
  advance(rig, 'FinalizeCleanup');
  advance(rig, 'Completed');
  end(rig);
});

test('exploration', async () => {
  await using rig = begin('exploration');
  blocked(rig);
  task(rig, 'A topic', '--agent', 'researcher');
  advance(rig, 'Summarizing');
  blocked(rig);
  artifact(rig, 'summary.md', 'summary', 'exploration');
  advance(rig, 'Finalizing');
  blocked(rig);
  assert.is(task(rig, 'Move the summary').split('/')[0], 'finalization');
  advance(rig, 'Completed');
  end(rig);
});

test('design', async () => {
  await using rig = begin('design');
  const ref = task(rig, 'Decide', '--agent', 'architect');
  rig.ok('set', ref, 'metadata.artifact_path=adr.md');
  blocked(rig);
  artifact(rig, 'adr.md', 'adr', 'design');
  advance(rig, 'Finalizing');
  task(rig, 'Link it', '--phase', 'finalization');
  advance(rig, 'Completed');
  end(rig);
});

test('breakdown', async () => {
  await using rig = begin('breakdown');
  blocked(rig);
  artifact(rig, 'discovery.md', 'discovery', 'breakdown');
  advance(rig, 'Active');
  const first = task(rig, 'Unit one', '--agent', 'decomposer');
  const second = task(rig, 'Unit two', '--agent', 'decomposer', '--depends-on', first);
  advance(rig, 'Publishing');
  rig.ok('set', first, 'metadata.published=true');
  blocked(rig);
  rig.ok('set', second, 'metadata.published=true');
  advance(rig, 'Completed');
  end(rig);
});

const INCIDENT = `name: incident
description: something broke, and shall not break again
prefix: incident/
prompt: Calm before quick.
initial: Open
phases:
  - {name: repair, tasks: true, status: in_progress, metadata: {severity: int}}
  - {name: lessons, enabled: false, outputs: [postmortem]}
states:
  - name: Open
    prompt: |
      Find out what broke, and add a task for each repair: sow add "…"
    choice: intent
    events:
      - {event: false_alarm, to: Closed, description: nothing broke, effects: [{effect: complete, phase: repair}]}
      - event: repaired
        to: Learning
        description: every repair has ended
        guards:
          - {guard: some_task_completed, phase: repair}
          - {guard: tasks_ended, phase: repair}
          - {guard: phase_marked, phase: repair, key: severity, value: 2}
        effects: [{effect: complete, phase: repair}, {effect: start, phase: lessons}]
  - name: Learning
    prompt: Write down what was learnt.
    events:
      - event: learnt
        to: Closed
        description: the postmortem is approved
        guards: [{guard: output_approved, phase: lessons, type: postmortem}]
        effects: [{effect: complete, phase: lessons}]
  - {name: Closed, end: true, prompt: Nothing is left.}
`;

test("a type of the repository's own, found sound, and told by the branch", async () => {
  await using rig = Rig.make();
  rig.ok('init');
  rig.write('.sow/types/incident.yaml', INCIDENT.replace('to: Learning', 'to: Learnin'));
  assert.match(
    rig.exits(3, ['validate']).stdout,
    /no state Learnin[\s\S]*did you mean Learning\?[\s\S]*no event leads from Open to Learning/,
  );
  assert.match(
    rig.exits(0, ['project', 'new', 'x', '-t', 'incident', '-n']).stderr,
    'the type incident has faults',
  );
  rig.write('.sow/types/incident.yaml', INCIDENT);
  rig.ok('validate');
  rig.git('switch', '-q', '-c', 'incident/disk');
  assert.match(rig.ok('project', 'new', 'disk'), 'project disk (incident) on incident/disk');
  assert.match(rig.ok('prompt', 'show', '--state'), /Calm before quick\.[\s\S]*Find out what broke/);
  rig.unchanged(() => {
    rig.exits(2, ['advance']);
    rig.exits(4, ['advance', 'repaired']);
    rig.exits(2, ['phase', 'set', 'repair', 'metadata.severity=high']);
  });
  task(rig, 'Free the disk');
  rig.ok('phase', 'set', 'repair', 'metadata.severity=2');
  assert.match(rig.ok('advance', 'repaired'), 'Write down what was learnt');
  blocked(rig);
  artifact(rig, 'postmortem.md', 'postmortem', 'lessons');
  rig.exits(2, ['output', 'add', 'postmortem.md', '-t', 'postmorten', '-p', 'lessons']);
  rig.ok('advance');
  assert.is(state(rig), 'Closed');
  rig.ok('project', 'close', '--commit', '--pack');
  rig.ok('validate', '--merge-into', 'main');
  assert.match(rig.ok('archive', 'show', 'disk'), 'A project of the type incident on `incident/disk`');
});

test('two branches with a project each, closed in a folder and in one file, merge into main without a conflict', async () => {
  await using rig = Rig.make();
  rig.ok('init');
  rig.commit('sow');
  for (const [branch, type] of [
    ['feat/login', 'standard'],
    ['explore/caches', 'exploration'],
  ] as const) {
    rig.git('switch', '-q', '-c', branch, 'main');
    const name = branch.split('/')[1] ?? '';
    assert.match(rig.ok('project', 'new', name), `(${type}) on ${branch}`);
    task(rig, `Task of ${name}`);
    rig.write(`${name}.txt`, `${name}\n`);
    rig.commit(name);
    assert.match(rig.exits(3, ['validate', '--merge-into', 'main']).stdout, 'SOW512');
    const packed = type === 'exploration' ? ['--pack'] : [];
    rig.ok('project', 'close', '--commit', '--force', '--reason', 'enough is known', ...packed);
    rig.ok('validate', '--merge-into', 'main');
  }
  rig.git('switch', '-q', 'main');
  for (const branch of ['feat/login', 'explore/caches']) rig.git('merge', '-q', '--no-edit', branch);
  assert.not.ok(rig.exists('.sow/project'));
  assert.is(rig.git('status', '--porcelain'), '');
  const { archives } = rig.json<{ archives: { ref: string; format: string; open: boolean }[] }>(
    'archive',
    'list',
  );
  assert.equal(archives.map(({ ref, format, open }) => [ref, format, open]).sort(), [
    ['caches', 'tar.gz', false],
    ['login', 'folder', false],
  ]);
  rig.ok('validate', '--merge-into', 'main');
  rig.ok('project', 'new', 'third');
});

test.run();
