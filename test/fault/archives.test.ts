// Packed archives are written before the transaction that takes away what they hold: struck at every call, there is the
// one, or the other, or both, and never neither.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { archiveTasks } from '../../src/app/archive/archive.ts';
import { closeProject } from '../../src/app/project/close.ts';
import { moveTasks } from '../../src/app/task/move-tasks.ts';
import { isCommitted } from '../../src/base/failure.ts';
import { unpack } from '../../src/store/archive/tar.ts';
import { memoryIo, treeOf } from '../rig/memory-disk.ts';
import { type Bench, PHASE } from './bench.ts';
import { VICTIM } from './expectation.ts';
import { type Fault, faultyIo, nameOf } from './faults.ts';
import { attempt, KILLS } from './nth-call.ts';
import { withoutPatience } from './patience.ts';
import { type Act, type Scene, setConfig, setScene } from './use-case.ts';
import { copyWorld, deadPlayer, livePlayer, openAs, SOW, type World } from './world.ts';

withoutPatience();

const FAULTS: readonly Fault[] = [
  ...KILLS,
  { kind: 'error', code: 'EIO', lasts: false, looksToo: false },
  { kind: 'error', code: 'ENOSPC', lasts: true, looksToo: false },
];

const ended = async (bench: Bench): Promise<void> => {
  await bench.withTasks();
  const refs = ['010', '020'];
  await bench.do((workspace) => moveTasks(workspace, { verb: 'abandon', refs, text: 'No use.' }));
};

interface Packed {
  readonly name: string;
  readonly act: Act;
  /** What is packed, and the folder that stands around it. */
  readonly folder: string;
  readonly top: RegExp;
}

const CASES: readonly Packed[] = [
  {
    name: 'project close --pack',
    act: (workspace) => closeProject(workspace, { force: 'enough', pack: true }),
    folder: 'project',
    top: /^[\d-]+-demo\//,
  },
  {
    name: 'task archive',
    act: (workspace) => archiveTasks(workspace, { refs: ['010'] }),
    folder: `project/phases/${PHASE}/tasks/010`,
    top: new RegExp(`^${PHASE}-010/`),
  },
];

/** The files of a folder, but for logs, which grow. */
function textsOf({ disk }: World, folder: string): Map<string, string> {
  const files = [...treeOf(disk, `${SOW}/${folder}`)].filter(
    ([path]) => !path.endsWith('.jsonl') && !path.endsWith('/'),
  );
  return new Map(files.map(([path, bytes]) => [path, String(bytes)]));
}

/** Those of the archives that hold what was archived. */
function archivesOf({ disk }: World, top: RegExp): Map<string, string>[] {
  return [...treeOf(disk, `${SOW}/archive`)].flatMap(([path, bytes]) => {
    if (!path.endsWith('.tar.gz')) return [];
    const files = unpack(Buffer.from(bytes, 'latin1'));
    assert.ok(files, `${path} is whole`);
    return [new Map(files.map((file) => [file.name.replace(top, ''), Buffer.from(file.bytes).toString()]))];
  });
}

for (const { name, act, folder, top } of CASES) {
  test(`${name}: what is packed is never lost, wherever it is struck`, async () => {
    const scene: Scene = await setScene({
      name,
      prepare: async (bench) => {
        await ended(bench);
        return act;
      },
      next: setConfig,
    });
    const before = textsOf(scene.start, folder);
    assert.ok(before.size > 0);
    for (const fault of FAULTS) {
      for (let at = 1; ; at++) {
        const world = copyWorld(scene.start);
        const faulty = faultyIo(memoryIo(world.disk), fault, ({ nth }) => nth === at);
        const outcome = await attempt(scene, openAs(world, deadPlayer(VICTIM), { io: faulty.io }), faulty);
        if (!faulty.struck()) break;
        const where = `${nameOf(fault)}, call ${at}`;
        assert.is((await scene.next(openAs(world, livePlayer(60)))).ok, true, where);
        const stands = textsOf(world, folder);
        const archives = archivesOf(world, top);
        if (stands.size > 0) assert.equal(stands, before, where);
        for (const archive of archives)
          for (const [path, text] of before) assert.is(archive.get(path), text, `${where}: ${path}`);
        const committed =
          outcome.kind === 'result' && (outcome.result.ok || isCommitted(outcome.result.failure));
        // A disk that takes nothing more does not give anything back either.
        const spare = outcome.kind === 'killed' || (fault.kind === 'error' && fault.lasts);
        if (outcome.kind === 'killed') assert.ok(stands.size > 0 || archives.length === 1, where);
        else assert.is(stands.size > 0, !committed, where);
        if (stands.size === 0 || !spare)
          assert.is(archives.length, committed || stands.size === 0 ? 1 : 0, where);
      }
    }
  });
}

test.run();
