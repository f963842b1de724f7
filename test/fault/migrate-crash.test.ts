// A migration and its way back, killed at every call: called again it comes to its end, and the way back leads to every byte.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { applyMigration, rollBackMigration } from '../../src/app/migrate/migrate.ts';
import type { Workspace } from '../../src/app/workspace/workspace.ts';
import type { Result } from '../../src/base/result.ts';
import { memoryIo } from '../rig/memory-disk.ts';
import { Bench } from './bench.ts';
import { type Fault, faultyIo, nameOf } from './faults.ts';
import { difference, stateOf } from './state.ts';
import { copyWorld, deadPlayer, livePlayer, openAs, type World } from './world.ts';

const EARLIER = `# kept by hand
name: demo
type: standard
branch: feat/demo
created_at: 2025-01-01T00:00:00Z
updated_at: 2025-01-01T00:00:00Z
statechart: {current_state: ImplementationExecuting, updated_at: 2025-01-01T00:00:00Z}
phases:
  implementation:
    tasks:
      - {id: 010, name: One, status: pending, created_at: 2025-01-01T00:00:00Z, iteration: 1, assigned_agent: a}
      - {id: 020, name: Two, status: completed, created_at: 2025-01-01T00:00:00Z, iteration: 1, assigned_agent: a}
`;

async function earlier(): Promise<World> {
  const bench = await new Bench().withProject();
  bench.edit('project/state.yaml', () => EARLIER);
  return bench.world;
}

const KILLS: readonly Fault[] = [{ kind: 'kill' }, { kind: 'torn', part: 0 }, { kind: 'torn', part: 0.5 }];

type Migrate = (workspace: Workspace) => Promise<Result<unknown>>;
const apply: Migrate = (workspace) => applyMigration(workspace);

/** The worlds that a killed call leaves behind, one for each of its calls of the disk and each way to die. */
async function killedEverywhere(start: World, act: Migrate): Promise<[where: string, world: World][]> {
  const worlds: [string, World][] = [];
  for (const fault of KILLS) {
    for (let at = 1; ; at++) {
      const world = copyWorld(start);
      const faulty = faultyIo(memoryIo(world.disk), fault, ({ nth }) => nth === at);
      await act(openAs(world, deadPlayer(50), { io: faulty.io })).catch((error: unknown) => {
        if (!faulty.killed()) throw error;
      });
      if (!faulty.struck()) break;
      worlds.push([`${nameOf(fault)}, call ${at}`, world]);
    }
  }
  return worlds;
}

test('apply, killed anywhere: again it is applied, and taken back to every byte', async () => {
  const before = await earlier();
  const done = copyWorld(before);
  assert.ok((await apply(openAs(done, livePlayer(50)))).ok);
  const worlds = await killedEverywhere(before, apply);
  assert.ok(worlds.length > 25, String(worlds.length));
  for (const [where, world] of worlds) {
    const again = await apply(openAs(world, livePlayer(60)));
    assert.ok(again.ok, `${where}: ${JSON.stringify(again)}`);
    assert.is(difference(stateOf(world), stateOf(done)), 'nothing', where);
    const back = await rollBackMigration(openAs(world, livePlayer(70)));
    assert.ok(back.ok, `${where}: ${JSON.stringify(back)}`);
    assert.is(difference(stateOf(world), stateOf(before)), 'nothing', where);
  }
});

test('rollback, killed anywhere: again it is back to every byte, and nothing is taken back twice', async () => {
  const before = await earlier();
  const applied = copyWorld(before);
  assert.ok((await apply(openAs(applied, livePlayer(40)))).ok);
  const worlds = await killedEverywhere(applied, rollBackMigration);
  assert.ok(worlds.length > 25, String(worlds.length));
  for (const [where, world] of worlds) {
    const again = await rollBackMigration(openAs(world, livePlayer(60)));
    if (!again.ok)
      assert.match(JSON.stringify(again.failure), 'no migration is there to be taken back', where);
    assert.is(difference(stateOf(world), stateOf(before)), 'nothing', where);
    assert.ok((await apply(openAs(world, livePlayer(70)))).ok, where);
    assert.is(difference(stateOf(world), stateOf(applied)), 'nothing', where);
    assert.ok((await rollBackMigration(openAs(world, livePlayer(80)))).ok, where);
    assert.is(difference(stateOf(world), stateOf(before)), 'nothing', where);
  }
});

test.run();
