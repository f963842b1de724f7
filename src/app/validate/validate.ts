// `validate`: every fault of every file in one run, each at its place; nothing is rewritten.
import { join } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { sortAndDedupe } from '../../document/check/check.ts';
import { readDocument } from '../../document/read.ts';
import { keyRange, valueRange } from '../../document/yaml/locate.ts';
import { decode, parse } from '../../document/yaml/parse.ts';
import { commitOf } from '../../git/repository.ts';
import { settle } from '../../model/graph/tree/settle.ts';
import { isRoot } from '../../model/graph/tree/tree.ts';
import { absolute } from '../../store/disk/files.ts';
import { reading } from '../../store/disk/io-failure.ts';
import {
  EXPERTISE_LOG,
  PROJECT,
  PROJECT_LOG,
  taskContext,
  taskDescription,
  taskLog,
} from '../../store/layout.ts';
import { openSnapshot, type Snapshot } from '../../store/state/snapshot.ts';
import type { TaskFile } from '../../store/state/source.ts';
import { type StateFile, shownPath } from '../../store/state/state-file.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { readRoles } from '../agent/roles.ts';
import { expertiseState, writtenDomains } from '../expertise/expertise-file.ts';
import { refFaults } from '../refs/listed.ts';
import { loadRefinements, type OwnRules, refinementFaults, sourceFaults } from '../schema/refinements.ts';
import { workflowFileFaults } from '../workflow/library.ts';
import { runFileFaults } from '../workflow/runs/run-files.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type GraphTexts, graphFaults } from './checks/graph.ts';
import { layoutFaults } from './checks/layout.ts';
import { logFaults } from './checks/logs.ts';
import { mergeFaults } from './checks/merge.ts';
import { phaseFaults, projectFaults } from './checks/phases.ts';
import { type Surroundings, taskFaults } from './checks/tasks.ts';
import { typeFileFaults } from './checks/types.ts';
import { withSides } from './sides.ts';
import { stagedSnapshot } from './staged.ts';

export interface Validation {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
}

export interface ValidateRequest {
  /** The state as git has it staged, instead of the one in the folder. */
  readonly staged?: boolean;
  /** Also hold it against what may come into this branch. */
  readonly mergeInto?: string | undefined;
  /** The project's own rules, which only a promise can load: see rulesFor. */
  readonly rules?: OwnRules | undefined;
}

export function validate(workspace: Workspace, request: ValidateRequest = {}): Result<Validation> {
  const { store, repository } = workspace;
  const { staged = false, mergeInto } = request;
  if (mergeInto !== undefined && commitOf(repository.root, mergeInto) === undefined)
    return fail({ reason: 'not-found', what: 'branch', ref: mergeInto });
  const check = (snapshot: Snapshot): Validation => checkAll(workspace, snapshot, request);
  return reading(store.dir, () => ok(staged ? check(stagedSnapshot(workspace)) : readQuietly(store, check)));
}

export async function rulesFor(workspace: Workspace, staged = false): Promise<OwnRules | undefined> {
  return loadRefinements(staged ? stagedSnapshot(workspace) : openSnapshot(workspace.store));
}

function checkAll(workspace: Workspace, snapshot: Snapshot, request: ValidateRequest): Validation {
  const files = [
    snapshot.config,
    snapshot.project,
    ...snapshot.phases.map(({ file }) => file),
    ...tasksOf(snapshot).map(({ file }) => file),
    ...writtenDomains(snapshot).map((domain) => expertiseState(snapshot, domain)),
  ];
  const logs = [PROJECT_LOG, EXPERTISE_LOG, ...snapshot.taskRefs.map(taskLog)];
  const others = [...logs, ...snapshot.taskRefs.flatMap((ref) => [taskDescription(ref), taskContext(ref)])];
  const around = surroundingsIn(workspace, snapshot);
  const diagnostics = [
    ...files.flatMap((file) => file.diagnostics),
    ...readRoles(snapshot).diagnostics,
    ...refFaults(snapshot),
    ...layoutFaults(snapshot),
    ...typeFileFaults(snapshot),
    ...workflowFileFaults(snapshot),
    ...runFileFaults(snapshot),
    ...tasksOf(snapshot).flatMap((task) => taskFaults(task, around(task))),
    ...snapshot.phases.flatMap(phaseFaults),
    ...projectFaults(snapshot),
    ...graphFaults(snapshot.board, { place: placesIn(snapshot), name: (node) => node }),
    ...logs.flatMap((path) => logFaults(path, snapshot.text(path))),
    ...snapshot.taskRefs.flatMap((ref) => contextFaults(snapshot, ref)),
    ...(request.staged ? [] : folderFaults(workspace, others)),
    ...branchFaults(workspace, snapshot),
    ...(request.mergeInto === undefined ? [] : mergeFaults(snapshot, request.mergeInto)),
    ...(request.rules ? ruleFaults(request.rules, files) : []),
  ];
  const told = withSides(workspace.repository.root, sortAndDedupe(diagnostics));
  return { diagnostics: told, files: files.filter(({ exists }) => exists).length };
}

/** Of the project's own rules, and of files that break them. */
function ruleFaults(rules: OwnRules, files: readonly StateFile<unknown>[]): Diagnostic[] {
  const sound = files.filter(({ value }) => value !== undefined);
  return [...sourceFaults(rules), ...sound.flatMap(({ path, text }) => refinementFaults(rules, path, text))];
}

function surroundingsIn(
  { repository, store }: Workspace,
  { board }: Snapshot,
): (task: TaskFile) => Surroundings {
  const roots = board.tasks.filter((task) => isRoot(board, task));
  const steps = settle(board, roots).flatMap((step) => (step.kind === 'settle' ? [step] : []));
  const given = new Map(steps.map(({ ref, to }) => [ref, to]));
  return ({ ref }) => ({
    isParent: board.byParent.has(ref),
    given: given.get(ref),
    exists: (path) => store.io.stat(join(repository.root, path)) !== null,
  });
}

function contextFaults(snapshot: Snapshot, ref: string): readonly Diagnostic[] {
  const path = taskContext(ref);
  const bytes = snapshot.bytes(path);
  if (bytes === null) return [];
  const { text, fault } = decode(shownPath(path), bytes);
  if (fault) return [fault];
  return text.trim() === '' ? [] : readDocument('context', shownPath(path), text).diagnostics;
}

/** Files that may be missing, but may not be folders. */
function folderFaults({ store }: Workspace, paths: readonly string[]): Diagnostic[] {
  return paths
    .filter((path) => store.io.stat(absolute(store, path))?.kind === 'folder')
    .map((path) => ({
      code: 'SOW507',
      severity: 'error',
      message: 'a folder stands where a file belongs',
      at: { file: shownPath(path), text: '', from: 0, to: 0 },
      help: 'move it away',
    }));
}

/** A node of the graph stands in its own state file. */
function placesIn(snapshot: Snapshot): GraphTexts['place'] {
  return (node, path, part) => {
    const phase = /^phase:(.+)$/.exec(node)?.[1];
    const file = phase ? snapshot.phases.find(({ name }) => name === phase)?.file : snapshot.task(node)?.file;
    if (!file?.value) return undefined;
    const parsed = parse(shownPath(file.path), file.text);
    const [from, to] = part === 'key' ? keyRange(parsed, path) : valueRange(parsed, path);
    return { file: parsed.file, text: parsed.text, from, to };
  };
}

function tasksOf(snapshot: Snapshot) {
  return snapshot.taskRefs.flatMap((ref) => snapshot.task(ref) ?? []);
}

/** Reading on another branch is lawful, writing is not: a warning, so that it is known before it is refused. */
function branchFaults({ store }: Workspace, { project }: Snapshot): Diagnostic[] {
  const head = store.head();
  const branch = project.value?.branch;
  if (branch === undefined || branch === head) return [];
  const from = Math.max(0, project.text.search(/^branch:/m));
  return [
    {
      code: 'SOW506',
      severity: 'warning',
      message: `the project belongs to ${branch}, HEAD stands on ${head ?? 'no branch'}`,
      at: { file: shownPath(PROJECT), text: project.text, from, to: from + 'branch'.length },
      help: `git switch ${branch}, or sow project set branch=${head ?? '<branch>'}`,
    },
  ];
}
