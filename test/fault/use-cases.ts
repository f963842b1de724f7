// Every use case that writes.
import { setSetting } from '../../src/app/config/settings.ts';
import { applyMigration, rollBackMigration } from '../../src/app/migrate/migrate.ts';
import { addPhase, setPhaseFields } from '../../src/app/phase/phases.ts';
import { applyPlan } from '../../src/app/plan/apply.ts';
import { closeProject } from '../../src/app/project/close.ts';
import { initializeIn } from '../../src/app/project/init.ts';
import { newProject } from '../../src/app/project/new.ts';
import { deleteProject, setProjectFields } from '../../src/app/project/project.ts';
import { acceptTasks } from '../../src/app/task/accept.ts';
import { addTask } from '../../src/app/task/add.ts';
import { claimTask } from '../../src/app/task/claim.ts';
import { type MoveRequest, moveTasks } from '../../src/app/task/move-tasks.ts';
import { removeTasks } from '../../src/app/task/remove.ts';
import { setTaskFields } from '../../src/app/task/set.ts';
import { expandTask } from '../../src/app/tree/expand.ts';
import type { Plan } from '../../src/model/generated/types.ts';
import { type Bench, TASK_FILE } from './bench.ts';
import { RUN_CASES } from './run-cases.ts';
import { type Act, setConfig, setProject, type UseCase } from './use-case.ts';

type Stage = (bench: Bench) => Promise<unknown>;

function row(name: string, stage: Stage, act: Act, next: Act = setProject): UseCase {
  const prepare = async (bench: Bench): Promise<Act> => {
    await stage(bench);
    return act;
  };
  return { name, prepare, next };
}

const move =
  (request: Omit<MoveRequest, 'refs'>): Act =>
  (workspace) =>
    moveTasks(workspace, { refs: ['010'], ...request });

const nothing: Stage = async () => undefined;
const project: Stage = (bench) => bench.withProject();
const tasks: Stage = (bench) => bench.withTasks();
const claimed: Stage = (bench) => bench.withClaim();
const submitted: Stage = async (bench) => (await bench.withClaim()).withMove({ verb: 'submit' });
const completed: Stage = async (bench) => (await bench.withClaim()).withMove({ verb: 'complete' });
const paused: Stage = async (bench) =>
  (await bench.withClaim()).withMove({ verb: 'pause', cause: 'question', text: 'Which one?' });

/** The status is changed by hand, with a comment beside it. */
const edited =
  (stage: Stage, from: string, to: string): Stage =>
  async (bench) => {
    await stage(bench);
    bench.edit(TASK_FILE, (text) => text.replace(`status: ${from}`, `status: ${to} # by hand`));
  };

const initialized: Stage = async (bench) => {
  await bench.do(initializeIn);
};

/** As a person might have left it: their own lines, one of ours missing. */
const halfInitialized: Stage = async (bench) => {
  await initialized(bench);
  bench.edit('.gitignore', () => '*.swp\n/local/');
};

const PLAN: Plan = {
  phases: [{ name: 'testing' }],
  tasks: [
    { key: 'one', name: 'One', description: 'The first of them.' },
    { key: 'two', name: 'Two', depends_on: ['one'], phase: 'testing' },
  ],
};

const CHANGED: Plan = {
  ...PLAN,
  tasks: [
    { key: 'one', name: 'One, renamed', description: 'The first of them, told anew.' },
    { key: 'two', name: 'Two', depends_on: ['one'], phase: 'testing', priority: 'high' },
    { key: 'three', name: 'Three' },
  ],
};

const planned: Stage = async (bench) => {
  await bench.withProject();
  await bench.do((workspace) => applyPlan(workspace, PLAN));
};

/** A race of 020, which is claimed, and 030 below 010, for which 040 waits. */
const racing: Stage = async (bench) => {
  await bench.withTasks();
  await bench.do((workspace) => setTaskFields(workspace, ['010'], ['strategy=race']));
  await bench.do((workspace) => setTaskFields(workspace, ['020'], ['parent_id=010', 'depends_on=']));
  await bench.do((workspace) => addTask(workspace, { name: 'Third', fields: { parent_id: '010' } }));
  await bench.do((workspace) => addTask(workspace, { name: 'Fourth', fields: { depends_on: ['010'] } }));
  await bench.do((workspace) => claimTask(workspace, { ref: '020' }));
};

const released: Stage = async (bench) => {
  await racing(bench);
  await bench.do((workspace) => moveTasks(workspace, { verb: 'release', refs: ['020'] }));
};

/** A project as the earlier sow kept it, beside the folders of phases. */
const earlier: Stage = async (bench) => {
  await bench.withProject();
  bench.edit('project/state.yaml', () => EARLIER);
};

const migrated: Stage = async (bench) => {
  await earlier(bench);
  await bench.do((workspace) => applyMigration(workspace));
};

const EARLIER = `name: demo
type: standard
branch: feat/demo
created_at: 2025-01-01T00:00:00Z
updated_at: 2025-01-01T00:00:00Z
statechart: {current_state: ImplementationExecuting, updated_at: 2025-01-01T00:00:00Z}
phases:
  implementation:
    tasks:
      - {id: 010, name: One, status: pending, created_at: 2025-01-01T00:00:00Z, iteration: 1, assigned_agent: a}
`;

const WORDS = ['description=Another one', 'metadata.ticket=7'];

export const USE_CASES: readonly UseCase[] = [
  row('init', nothing, initializeIn, initializeIn),
  row('init that mends', halfInitialized, initializeIn, setConfig),
  row('config set', initialized, (w) => setSetting(w, ['review.mode=none']), setConfig),
  row('project new', initialized, (w) => newProject(w, { name: 'demo', here: true }), setConfig),
  row('project set', project, (w) => setProjectFields(w, WORDS)),
  row('project delete', tasks, deleteProject, setConfig),
  row('project close', tasks, (w) => closeProject(w, { force: 'enough' }), setConfig),
  row('migrate apply', earlier, (w) => applyMigration(w), setConfig),
  row('migrate rollback', migrated, rollBackMigration, setConfig),
  row('phase add', project, (w) => addPhase(w, { name: 'polish', dependsOn: ['implementation'] })),
  row('phase set', project, (w) => setPhaseFields(w, 'implementation', ['status=completed'])),
  row('apply that creates', project, (w) => applyPlan(w, PLAN)),
  row('apply that changes', planned, (w) => applyPlan(w, CHANGED)),
  row('task add', tasks, (w) =>
    addTask(w, { name: 'Third', description: 'More.', fields: { priority: 'high' } }),
  ),
  row('task add, the first', project, (w) => addTask(w, { name: 'First', fields: {} })),
  row('task set', tasks, (w) => setTaskFields(w, ['010'], ['priority=high', 'labels+=x'])),
  row('task set of two', tasks, (w) => setTaskFields(w, ['010', '020'], ['priority=low'])),
  row('task rm', tasks, (w) => removeTasks(w, ['020', '010'])),
  row('task rm of a tree', released, (w) => removeTasks(w, ['010'], { cascade: true, unlink: true })),
  row('task expand', tasks, (w) =>
    expandTask(w, { ref: '010', items: ['a', 'b'], template: '{{item}}', mode: 'sequential', atOnce: 1 }),
  ),
  row('a race that is won', racing, (w) => moveTasks(w, { verb: 'complete', refs: ['020'] })),
  row('claim', tasks, (w) => claimTask(w, { ref: '010' })),
  row('claim --next', tasks, (w) => claimTask(w, { next: true })),
  row('pause', claimed, move({ verb: 'pause', cause: 'question', text: 'Which one?' })),
  row('answer', paused, move({ verb: 'answer', text: 'The other one.' })),
  row('submit', claimed, move({ verb: 'submit', summary: 'All done.', outputs: ['src/x.ts'] })),
  row('approve', submitted, move({ verb: 'approve' })),
  row('reject', submitted, move({ verb: 'reject', text: 'Not yet.' })),
  row('release', claimed, move({ verb: 'release' })),
  row('abandon', claimed, move({ verb: 'abandon', text: 'No use.' })),
  row('complete', claimed, move({ verb: 'complete', summary: 'All done.' })),
  row('reopen', completed, move({ verb: 'reopen', text: 'Once more.' })),
  row('accept', edited(tasks, 'pending', 'completed'), (w) => acceptTasks(w, ['010'], 'It is done.')),
  row('adoption of a hand edit', edited(claimed, 'in_progress', 'needs_review'), move({ verb: 'approve' })),
  row('task set that adopts', edited(claimed, 'in_progress', 'needs_review'), (w) =>
    setTaskFields(w, ['010'], ['priority=high']),
  ),
  ...RUN_CASES,
];

export function useCase(name: string): UseCase {
  const found = USE_CASES.find((one) => one.name === name);
  if (!found) throw new Error(`there is no use case ${name}`);
  return found;
}
