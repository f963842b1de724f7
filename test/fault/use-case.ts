// A use case as the harness attacks it: the state it starts from, the call, and what the next command is.

import { setSetting } from '../../src/app/config/settings.ts';
import { setProjectFields } from '../../src/app/project/project.ts';
import type { Workspace } from '../../src/app/workspace/workspace.ts';
import type { Result } from '../../src/base/result.ts';
import { Bench } from './bench.ts';
import { type PowerDisk, powerDisk } from './power-disk.ts';
import { newWorld, type World } from './world.ts';

export type Act = (workspace: Workspace) => Promise<Result<unknown>>;

export interface UseCase {
  readonly name: string;
  readonly prepare: (bench: Bench) => Promise<Act>;
  /** What is called after it, whatever became of it. */
  readonly next: Act;
}

/** A use case on its stage. */
export interface Scene {
  readonly name: string;
  readonly start: World;
  readonly act: Act;
  readonly next: Act;
}

export async function setScene({ name, prepare, next }: UseCase): Promise<Scene> {
  const bench = new Bench();
  const act = await prepare(bench);
  return { name, start: bench.world, act, next };
}

/** A scene on a disk that knows what of it would survive a power cut now. */
export interface PoweredScene extends Scene {
  readonly power: PowerDisk;
}

export async function setPoweredScene({ name, prepare, next }: UseCase): Promise<PoweredScene> {
  const world = newWorld();
  const power = powerDisk(world.disk);
  const act = await prepare(new Bench(world, power.io));
  return { name, start: world, power, act, next };
}

/** Writes a state file and a line of a log that most use cases write too. */
export const setProject: Act = (workspace) => setProjectFields(workspace, ['description=next']);

/** Where there may be no project. */
export const setConfig: Act = (workspace) => setSetting(workspace, ['parallel.max_concurrency=7']);
