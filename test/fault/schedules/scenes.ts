// The scenes of the schedules: two commands, the hands that come between them, and a reader.
import { addTask } from '../../../src/app/task/add.ts';
import { moveTasks } from '../../../src/app/task/move-tasks.ts';
import { removeTasks } from '../../../src/app/task/remove.ts';
import { setTaskFields } from '../../../src/app/task/set.ts';
import { ok } from '../../../src/base/result.ts';
import { transact } from '../../../src/store/transaction/transact.ts';
import { treeOf } from '../../rig/memory-disk.ts';
import { Bench, PHASE, TASK_FILE } from '../bench.ts';
import type { Act } from '../use-case.ts';
import { livePlayer, SOW, type World } from '../world.ts';
import type { Actor } from './actor.ts';
import type { Bounds } from './explore.ts';
import { makesFile, movesByGit, savesByRename, savesInPlace } from './hands.ts';
import { reader, type Scene, writer } from './scene.ts';

export interface Staged {
  readonly name: string;
  readonly stage: (bench: Bench) => Promise<unknown>;
  readonly commands: readonly Act[];
  /** Who else takes part, once the stage is set. */
  readonly others?: (start: World) => readonly Actor[];
  /** Within which a test goes through all of it. */
  readonly bounds: Bounds;
}

export async function setStage({ name, stage, commands, others }: Staged): Promise<Scene> {
  const bench = new Bench();
  await stage(bench);
  const { world } = bench;
  const writers = commands.map((act, index) =>
    writer(`command ${index + 1}`, act, livePlayer(FIRST_NUMBER + index)),
  );
  const next = writer('the next command', changeNothing, livePlayer(NEXT_NUMBER));
  return { name, start: world, actors: [...writers, ...(others?.(world) ?? [])], next };
}

const FIRST_NUMBER = 50;
const NEXT_NUMBER = 60;

const SECOND_FILE = `project/phases/${PHASE}/tasks/020/state.yaml`;
const NEW_TASK = `project/phases/${PHASE}/tasks/030`;

const tasks = (bench: Bench): Promise<unknown> => bench.withTasks();
const submitted = async (bench: Bench): Promise<unknown> =>
  (await bench.withClaim()).withMove({ verb: 'submit' });
const independent = async (bench: Bench): Promise<unknown> => {
  await bench.withProject();
  await bench.do((workspace) => addTask(workspace, { name: 'First', fields: {} }));
  return bench.do((workspace) => addTask(workspace, { name: 'Second', fields: {} }));
};

/** It finishes what it finds, as every command does that may write. */
const changeNothing: Act = ({ store }) =>
  transact(store, { command: 'look on', actor: 'human:tester' }, () => ok(undefined));
const setBoth: Act = (workspace) => setTaskFields(workspace, ['010', '020'], ['priority=high']);
const setFirst: Act = (workspace) => setTaskFields(workspace, ['010'], ['labels+=x']);
const waitFor =
  (ref: string, other: string): Act =>
  (workspace) =>
    setTaskFields(workspace, [ref], [`depends_on+=${other}`]);
const add =
  (name: string): Act =>
  (workspace) =>
    addTask(workspace, { name, description: 'More.', fields: {} });
const removeSecond: Act = (workspace) => removeTasks(workspace, ['020']);
const reject: Act = (workspace) => moveTasks(workspace, { refs: ['010'], verb: 'reject', text: 'Not yet.' });

/** What git finds in the commit that it goes back to. */
type Tree = (path: string, text: string) => string | null;

const asItWas: Tree = (_, text) => text;
const nothing: Tree = () => null;
const older: Tree = (path, text) => {
  if (!path.endsWith('.jsonl')) return `${text}# older\n`;
  return text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
};

function git(name: string, start: World, tree: Tree, head?: string): Actor {
  const files = [...treeOf(start.disk, `${SOW}/project`)].filter(([path]) => !path.endsWith('/'));
  const texts = files.map(([path, bytes]) => {
    const text = Buffer.from(bytes, 'latin1').toString('utf8');
    return [`project/${path}`, tree(path, text)] as const;
  });
  return movesByGit({ name, texts: new Map(texts), ...(head !== undefined && { head }) });
}

const checkout = (start: World): Actor => git('git checkout -- .sow', start, asItWas);
const stash = (start: World): Actor => git('git stash', start, older);
const change = (start: World): Actor => git('git switch', start, older, 'other');
const leave = (start: World): Actor => git('git switch to where no project is', start, nothing, 'other');

const TWO: Bounds = { preemptions: 2, deaths: 1 };
const ONE: Bounds = { preemptions: 1, deaths: 1 };
/** A death or a preemption, but not both. */
const EITHER: Bounds = { preemptions: 1, deaths: 0 };

export const SCENES: readonly Staged[] = [
  { name: 'two commands', stage: tasks, commands: [setBoth, setFirst], bounds: TWO },
  {
    name: 'two commands that would make tasks wait for each other',
    stage: independent,
    commands: [waitFor('010', '020'), waitFor('020', '010')],
    bounds: TWO,
  },
  { name: 'two new tasks', stage: tasks, commands: [add('Third'), add('Fourth')], bounds: ONE },
  {
    name: 'an editor',
    stage: tasks,
    commands: [setBoth, changeNothing],
    others: () => [savesByRename(TASK_FILE)],
    bounds: ONE,
  },
  {
    name: 'an editor that saves in place',
    stage: tasks,
    commands: [setBoth, changeNothing],
    others: () => [savesInPlace(TASK_FILE)],
    bounds: ONE,
  },
  {
    name: 'an editor and two commands',
    stage: tasks,
    commands: [setBoth, setFirst],
    others: () => [savesByRename(TASK_FILE)],
    bounds: EITHER,
  },
  {
    name: 'editors of both files',
    stage: tasks,
    commands: [setBoth, changeNothing],
    others: () => [savesByRename(TASK_FILE), savesByRename(SECOND_FILE)],
    bounds: EITHER,
  },
  {
    name: 'a new task that a hand makes too',
    stage: tasks,
    commands: [add('Third'), changeNothing],
    others: () => [makesFile(`${NEW_TASK}/state.yaml`, 'name: by hand\n')],
    bounds: ONE,
  },
  {
    name: 'a removed task that is edited',
    stage: tasks,
    commands: [removeSecond, changeNothing],
    others: () => [savesByRename(SECOND_FILE)],
    bounds: ONE,
  },
  {
    name: 'git puts back',
    stage: tasks,
    commands: [setBoth, changeNothing],
    others: (start) => [checkout(start)],
    bounds: ONE,
  },
  {
    name: 'git stashes',
    stage: submitted,
    commands: [reject, changeNothing],
    others: (start) => [stash(start)],
    bounds: ONE,
  },
  {
    name: 'git switches',
    stage: tasks,
    commands: [setBoth, changeNothing],
    others: (start) => [change(start)],
    bounds: ONE,
  },
  {
    name: 'git leaves',
    stage: tasks,
    commands: [add('Third'), changeNothing],
    others: (start) => [leave(start)],
    bounds: ONE,
  },
  {
    name: 'git and an editor',
    stage: tasks,
    commands: [setBoth],
    others: (start) => [checkout(start), savesByRename(TASK_FILE)],
    bounds: ONE,
  },
  {
    name: 'a reader',
    stage: tasks,
    commands: [setBoth, changeNothing],
    others: () => [reader('a reader')],
    bounds: EITHER,
  },
  {
    name: 'a reader of what comes and goes',
    stage: tasks,
    commands: [add('Third'), removeSecond],
    others: () => [reader('a reader')],
    bounds: EITHER,
  },
  {
    name: 'a reader and an editor',
    stage: tasks,
    commands: [setBoth],
    others: () => [reader('a reader'), savesByRename(TASK_FILE)],
    bounds: EITHER,
  },
];
