// The states that use cases start from, made by sow itself on a disk in memory.

import { dirname } from 'node:path/posix';
import { initializeIn } from '../../src/app/project/init.ts';
import { newProject } from '../../src/app/project/new.ts';
import type { Executors } from '../../src/app/run/executors/executors.ts';
import { claimRuns } from '../../src/app/run/start/claim-run.ts';
import { addTask } from '../../src/app/task/add.ts';
import { claimTask } from '../../src/app/task/claim.ts';
import { type MoveRequest, moveTasks } from '../../src/app/task/move-tasks.ts';
import type { Workspace } from '../../src/app/workspace/workspace.ts';
import type { Io } from '../../src/base/io.ts';
import { ok, type Result } from '../../src/base/result.ts';
import { commandExecutor } from '../../src/run/executors/command.ts';
import type { Claimed } from '../../src/run/job.ts';
import { type RunOutcome, readRun, writeRun } from '../../src/store/runs/run-record.ts';
import { nowOf } from '../../src/store/store.ts';
import { memoryIo } from '../rig/memory-disk.ts';
import { deadPlayer, newWorld, openAs, SOW, type World } from './world.ts';

export const PHASE = 'implementation';
export const TASK = `${PHASE}/010`;
export const TASK_FILE = `project/phases/${PHASE}/tasks/010/state.yaml`;
export const TASK_LOG = `project/phases/${PHASE}/tasks/010/log.jsonl`;

const executor = commandExecutor('command', ['true']);
export const executors: Executors = {
  permissions: 'edit',
  header: 'command',
  forTask: () => ok(executor),
  forRecord: () => ok(executor),
  forRole: () => ok(executor),
};

/** Sets the stage; every call is another process, all of them gone by the time the play begins. */
export class Bench {
  readonly world: World;
  readonly #io: Io;
  #calls = 0;

  constructor(world: World = newWorld(), io: Io = memoryIo(world.disk)) {
    this.world = world;
    this.#io = io;
  }

  #open(): Workspace {
    return openAs(this.world, deadPlayer(++this.#calls), { io: this.#io });
  }

  async do<T>(act: (workspace: Workspace) => Promise<Result<T>>): Promise<T> {
    const result = await act(this.#open());
    if (!result.ok) throw new Error(`the stage could not be set: ${JSON.stringify(result.failure)}`);
    return result.value;
  }

  async withProject(): Promise<this> {
    await this.do(initializeIn);
    await this.do((workspace) => newProject(workspace, { name: 'demo', here: true }));
    return this;
  }

  /** Two tasks: 010 with a description, and 020 that waits for it. */
  async withTasks(): Promise<this> {
    await this.withProject();
    const description = 'What is to be done.';
    await this.do((workspace) => addTask(workspace, { name: 'First', description, fields: {} }));
    const fields = { depends_on: ['010'], key: 'second' };
    await this.do((workspace) => addTask(workspace, { name: 'Second', fields }));
    return this;
  }

  async withClaim(): Promise<this> {
    await this.withTasks();
    await this.do((workspace) => claimTask(workspace, { ref: '010' }));
    return this;
  }

  async withMove(request: Omit<MoveRequest, 'refs'>): Promise<this> {
    await this.do((workspace) => moveTasks(workspace, { refs: ['010'], ...request }));
    return this;
  }

  async withRun(): Promise<Claimed> {
    await this.withTasks();
    const { claimed: all } = await this.do((workspace) =>
      claimRuns(workspace, { jobs: 3, executors, worktrees: 'off' }, 1),
    );
    const [claimed] = all;
    if (!claimed) throw new Error('nothing could be claimed');
    return claimed;
  }

  /** The run's process has ended and its orchestration has noted how, and then died. */
  endRun(run: string, outcome: RunOutcome): void {
    const { store } = this.#open();
    const record = readRun(store, run);
    if (!record) throw new Error(`there is no record of ${run}`);
    writeRun(store, { ...record, ended_at: nowOf(store), outcome, exit: 1 });
  }

  /** What an editor does: the text is changed, and nobody is told. */
  edit(path: string, change: (text: string) => string): void {
    const file = `${SOW}/${path}`;
    const text = Buffer.from(this.#io.read(file) ?? []).toString('utf8');
    const edited = change(text);
    if (edited === text) throw new Error(`the edit of ${path} changes nothing`);
    this.#io.unlink(file);
    this.#io.create(file, edited);
    this.#io.sync(file);
    this.#io.syncFolder(dirname(file));
  }
}
