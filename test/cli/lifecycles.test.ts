// Each built-in type from `project new` to closed, by the command line alone.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../rig/rig.ts';

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

test.run();
