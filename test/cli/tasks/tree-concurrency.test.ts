// Children that finish at once, each in a process of its own: whatever stands above them is settled exactly once.
// SOW_ROUNDS=100 node build/test/cli/tree-concurrency.test.js repeats it as often.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openProject, type Project } from '../../../src/app/library/open-project.ts';
import type { PlanTask } from '../../../src/model/generated/types.ts';
import { type Ran, Rig } from '../../rig/rig.ts';

const CHILDREN = 3;
const ROUNDS = Number(process.env.SOW_ROUNDS ?? 8);

/** In each round's own phase: a task over another one over three, which are claimed by the caller. */
async function planted(rig: Rig, strategy: PlanTask['strategy']): Promise<Project> {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => `r${round}`);
  const tasks = rounds.flatMap((phase): PlanTask[] => [
    { key: `${phase}-top`, name: 'Top', phase },
    {
      key: `${phase}-middle`,
      name: 'Middle',
      phase,
      parent_id: `${phase}-top`,
      ...(strategy && { strategy }),
    },
    ...leaves(phase).map((key) => ({ key, name: 'Leaf', phase, parent_id: `${phase}-middle` })),
  ]);
  const opened = await openProject({ directory: rig.root, actor: 'human:tester' });
  if (!opened.ok) throw new Error(opened.failure.reason);
  const applied = await opened.value.apply({ phases: rounds.map((name) => ({ name })), tasks });
  assert.ok(applied.ok, JSON.stringify(applied));
  for (const ref of rounds.flatMap(leaves)) assert.ok((await opened.value.tasks.claim({ ref })).ok, ref);
  return opened.value;
}

function leaves(phase: string): string[] {
  return Array.from({ length: CHILDREN }, (_, n) => `${phase}-leaf${n}`);
}

/** On a machine with much else to do a call may lose its patience: it has changed nothing then, and is made again. */
async function patiently(rig: Rig, call: readonly string[]): Promise<Ran> {
  const ran = await rig.start(call).ended;
  return ran.code === 5 ? patiently(rig, call) : ran;
}

function together(rig: Rig, round: number): Promise<Ran[]> {
  return Promise.all(leaves(`r${round}`).map((key) => patiently(rig, ['complete', key])));
}

/** How often each subject of a phase was settled to be completed. */
function endings(project: Project, phase: string): number[] {
  const listed = project.events();
  if (!listed.ok) throw new Error(listed.failure.reason);
  const settled = listed.value.filter(
    ({ type, to, subject }) =>
      (type === 'settled' && to === 'completed' && subject.startsWith(`${phase}/`)) ||
      (type === 'phase_completed' && subject === phase),
  );
  const counts: Record<string, number> = {};
  for (const { subject } of settled) counts[subject] = (counts[subject] ?? 0) + 1;
  return Object.values(counts);
}

test(`${ROUNDS} × ${CHILDREN} children finish at once: parent, grandparent and phase are settled once`, async () => {
  await using rig = Rig.withProject();
  const project = await planted(rig, undefined);
  for (let round = 0; round < ROUNDS; round++) {
    const ran = await together(rig, round);
    assert.equal(
      ran.map(({ code, stderr }) => (code === 0 ? 0 : stderr)),
      Array(CHILDREN).fill(0),
    );
    assert.equal(endings(project, `r${round}`), [1, 1, 1], `round ${round}`);
  }
  const { counts } = rig.json<{ counts: object }>('status');
  assert.equal(counts, { completed: ROUNDS * (CHILDREN + 2) });
  assert.is(rig.ok('validate'), '');
});

test(`${ROUNDS} × ${CHILDREN} children race: one wins, the others are told, nothing is settled twice`, async () => {
  await using rig = Rig.withProject();
  const project = await planted(rig, 'race');
  for (let round = 0; round < ROUNDS; round++) {
    const ran = await together(rig, round);
    assert.is(ran.filter(({ code }) => code === 0).length, 1);
    for (const { code, stderr } of ran.filter(({ code }) => code !== 0)) {
      assert.is(code, 4, stderr);
      assert.match(stderr, 'it was cancelled by orchestrator');
    }
    const lost = leaves(`r${round}`).filter((_, index) => ran[index]?.code !== 0);
    const ended = await project.tasks.move({ verb: 'abandon', refs: lost, text: 'Too late.' });
    assert.ok(ended.ok, JSON.stringify(ended));
    assert.equal(endings(project, `r${round}`), [1, 1, 1], `round ${round}`);
  }
  assert.is(rig.ok('validate'), '');
});

test.run();
